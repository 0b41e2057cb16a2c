/** What the cards tell. */
import assert from 'node:assert/strict';
import { toMarkdown } from '../../../server/src/core/features/content.ts';
import { hover, textsShown } from '../../../server/src/core/features/hover.ts';
import type { MessageLanguage } from '../../../server/src/core/wording/languages.ts';
import { askIn } from '../../support/question.ts';
import { readerOf } from '../../support/reader.ts';

interface Asked {
  readonly card: string;
  /** The words under the card. */
  readonly words: string;
}

/** The card at the cursor; null when there is none. */
function ask(fixture: string, messages: MessageLanguage = 'fr'): Asked | null {
  const { question, files, file } = askIn(fixture);
  const found = hover(question, {
    ...readerOf(question.library, messages),
    textOf: (uri) =>
      textsShown(question).includes(uri)
        ? (files.find(({ name }) => name === uri)?.text ?? null)
        : null,
  });
  if (found === null) return null;
  const { range, content } = found;
  return { card: toMarkdown(content), words: file.text.slice(range.start, range.end) };
}

/** Compares a whole card. */
function checkCard(fixture: string, expected: string, messages: MessageLanguage = 'fr'): void {
  const lines = expected.replace(/^\n/, '').replace(/\n *$/, '').split('\n');
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  assert.equal(ask(fixture, messages)?.card, lines.map((line) => line.slice(margin)).join('\n'));
}

const draft = (citation: string): string => `
  %! draft.resolution
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

  RAPPELANT ${citation},

  APPROUVE le projet.
`;

const cited = `
  %! 2012.txt
  Résolution n° 12

  GA-2012-81-RES-12

  Objet : Échanges de [données]

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

  NOTANT le rapport,

  PRIE les pays membres :

  a) de répondre ;
  b) d’agir ;

  CHARGE le Secrétariat général d’en rendre compte.

  Adoptée : 134 voix pour, 0 contre et 5 abstentions
`;

describe('The card of a cited resolution', () => {
  it('names places in the language of the reader', () => {
    const asked = ask(`${draft('la résolution GA-2012-81|-RES-12')}\n${cited}`, 'en');
    assert.match(asked?.card ?? '', /81st session, Rome \(Italy\), 5–8 November 2012/);
  });

  it('tells code, aliases, title, organ, session, vote, clauses and place', () => {
    checkCard(
      draft('la résolution AG-2012-|RES-12') + cited.trim(),
      `
      **GA-2012-81-RES-12** (aussi GA-2012-RES-12, AG-2012-RES-12)

      *Échanges de \\[données\\]*

      L’Assemblée générale de l’OIPC-INTERPOL · 81e session, Rome (Italie), 5–8 novembre 2012

      Adoptée · 134 pour, 0 contre, 5 abstentions

      Les 2 paragraphes de son dispositif :

      - **PRIE** les pays membres : a) de répondre ; b) d’agir
      - **CHARGE** le Secrétariat général d’en rendre compte

      [2012.txt](2012.txt)
      `,
    );
  });

  it('speaks the reader’s language', () => {
    const { card } = ask(draft('la résolution AG-2012-|RES-12') + cited.trim(), 'en')!;
    assert.match(card, /also GA-2012-RES-12/);
    assert.match(card, /81st session, .* 5–8 November 2012/);
    assert.match(card, /Adopted · 134 in favour, 0 against, 5 abstentions/);
    assert.match(card, /Its 2 operative clauses:/);
  });

  it('lies over the code as it is written', () => {
    assert.equal(
      ask(draft('la résolution |AG-2012-RES-12') + cited.trim())?.words,
      'AG-2012-RES-12',
    );
  });

  it('is one for each file of the code', () => {
    const { card } = ask(
      draft('la résolution AG-2012-|RES-12') +
        cited.trim() +
        cited.replace('2012.txt', 'copy.txt').trim().replace(/^/, '\n'),
    )!;
    assert.match(card, /\[2012\.txt\][^]*\n---\n[^]*\[copy\.txt\]/);
  });

  it('is shown on the document’s own code too', () => {
    const { card } = ask(cited.replace('GA-2012-81', 'GA-2012|-81'))!;
    assert.match(card, /\[2012\.txt\]/);
  });

  it('lists no more clauses than a reader reads', () => {
    const clauses = Array.from({ length: 20 }, (_, index) => `${index + 1}. Decides so;`).join(
      '\n\n',
    );
    const { card } = ask(
      `%! draft.resolution
The General Assembly,

Recalling its resolution 79/|136,

1. Decides so.
%! A_RES_79_136.txt
79/136. Cooperation

The General Assembly,

${clauses}
`,
      'en',
    )!;
    assert.equal(card.match(/\*\*Decides\*\*/g)?.length, 12);
    assert.match(card, /- and 8 more/);
  });
});

describe('The card of a code that is not in the workspace', () => {
  it('tells what the code of an INTERPOL resolution says', () => {
    checkCard(
      draft('la résolution AG-2008-|RES-07'),
      `
      **GA-2008-77-RES-07** (aussi GA-2008-RES-07, AG-2008-RES-07)

      Résolution · Assemblée générale d'INTERPOL

      77e session, Saint-Pétersbourg (Fédération de Russie), 7–10 octobre 2008 · nº 7

      Son texte n’est pas dans cet espace de travail.
      `,
    );
  });

  it('gives the official address of a United Nations resolution', () => {
    const { card } = ask(
      draft('la résolution 79/|136 de l’Assemblée générale des Nations Unies'),
      'en',
    )!;
    assert.match(card, /\*\*A\/RES\/79\/136\*\*/);
    assert.match(card, /Resolution · United Nations General Assembly/);
    assert.match(card, /79th session, .*from 10 September 2024 · no\. 136/);
    assert.match(card, /\[Official text\]\(https:\/\/docs\.un\.org\/A\/RES\/79\/136\)/);
  });

  it('says when the code is that of a report', () => {
    assert.match(
      ask(draft('le rapport AG-2012-|RAP-18'))!.card,
      /Rapport · Assemblée générale d'INTERPOL/,
    );
  });

  it('is not made up for articles and treaties', () => {
    assert.equal(ask(draft('l’article 4|1 du Statut')), null);
  });
});

describe('The card of a clause', () => {
  it('tells whose clause it is and what it says', () => {
    checkCard(
      draft('le paragraphe| 1 du dispositif de la résolution AG-2012-RES-12') + cited.trim(),
      `
      **GA-2012-81-RES-12** · paragraphe 1 du dispositif

      **PRIE** les pays membres : a) de répondre ; b) d’agir ;

      [2012.txt](2012.txt)
      `,
    );
  });

  it('lies over the words that name it', () => {
    assert.equal(
      ask(draft('le paragraphe| 2 du dispositif de la résolution AG-2012-RES-12') + cited.trim())
        ?.words,
      'paragraphe 2 du dispositif',
    );
  });

  it('of the text itself needs no library', () => {
    const { card } = ask(
      `
      The General Assembly,

      1. Decides to convene a meeting;

      2. Requests the Secretary-General to report on the meeting mentioned in paragraph |1 above.
      `,
      'en',
    )!;
    assert.match(card, /^\*\*operative clause 1\*\*\n\n\*\*Decides\*\* to convene a meeting;/);
  });

  it('of a clause without a keyword does not repeat its number', () => {
    const { card } = ask(
      `
      The General Assembly,

      1. Decides to establish a fund;

      2. Member States shall pay within a month;

      3. Decides to extend the time mentioned in paragraph |2 above.
      `,
      'en',
    )!;
    assert.match(card, /^\*\*operative clause 2\*\*\n\nMember States shall pay/);
  });

  it('is that of the resolution where it has no such clause, and says so', () => {
    const { card } = ask(
      draft('le paragraphe| 9 du dispositif de la résolution AG-2012-RES-12') + cited.trim(),
    )!;
    assert.match(card, /^Le texte n’a pas de paragraphe 9 du dispositif\.\n\n---\n\n\*\*GA-2012/);
  });

  it('is that of the code where the text is not at hand', () => {
    const { card } = ask(draft('le paragraphe| 2 du dispositif de la résolution AG-2012-RES-12'))!;
    assert.match(card, /^\*\*GA-2012-81-RES-12\*\*[^]*Son texte n’est pas dans cet espace/);
  });
});

describe('The card of words that refer back', () => {
  it('is that of what they stand for', () => {
    const words = 'la résolution AG-2012-RES-12,\n\n  SOULIGNANT que cette réso|lution engage';
    const { card, words: under } = ask(draft(words) + cited.trim())!;
    assert.match(card, /^\*\*GA-2012-81-RES-12\*\*[^]*\[2012\.txt\]/);
    assert.equal(under, 'cette résolution');
  });

  it('is one for each of several', () => {
    const { card } = ask(
      `
      The General Assembly,

      Recalling its resolutions 71/19 and 79/136,

      Reaffirming the said resolu|tions,

      1. Decides to convene a meeting.`,
      'en',
    )!;
    assert.match(card, /A\/RES\/71\/19[^]*\n---\n[^]*A\/RES\/79\/136/);
  });
});

describe('The card of the text itself', () => {
  it('tells how many cite it', () => {
    const citing = draft('la résolution AG-2012-RES-12');
    const own = cited.replace('GA-2012-81', 'GA-2012|-81');
    assert.match(ask(own + citing)!.card, /Citée par 1 texte$/);
    assert.match(
      ask(own + citing + citing.replace('draft.', 'other.'), 'en')!.card,
      /Cited by 2 texts$/,
    );
  });

  it('is shown on its heading, and not in the way of its title', () => {
    assert.match(
      ask(cited.replace('Résolution n', 'Réso|lution n'))!.card,
      /^\*\*GA-2012-81-RES-12/,
    );
    assert.equal(ask(cited.replace('Échanges', 'Éch|anges')), null);
  });
});

describe('The card of a keyword', () => {
  it('tells part, meaning, equivalents, and the form that is right here', () => {
    const { card, words } = ask(
      `
      L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

      CONSCI|ENTE du danger,

      APPROUVE le projet.
      `,
    )!;
    assert.equal(words, 'CONSCIENTE');
    assert.match(card, /^\*\*CONSCIENTE\*\* · ouvre un alinéa du préambule\n/);
    assert.match(card, /- Anglais : .*(?:aware|conscious|mindful)/);
    assert.match(card, /- Espagnol : consciente/);
    assert.match(card, /- Arabe : \u2068.*\u2069/);
    assert.match(
      card,
      /Formes : consciente \(féminin\), conscient \(masculin\), conscients \(pluriel\)\. Ici : \*\*consciente\*\*, accordé avec « L[’']Assemblée générale/,
    );
  });

  it('leaves the form open where the organ is not known', () => {
    const { card } = ask(`
      RÉSOLUTION

      CONSCI|ENTE du danger,

      APPROUVE le projet.
      `)!;
    assert.match(card, /Formes : .*\(pluriel\)\.$/);
  });

  it('says so where the word never changes', () => {
    assert.match(
      ask(draft('la résolution').replace('RAPPELANT', 'RAPPE|LANT'))!.card,
      /Invariable/,
    );
  });

  it('names the same keyword in the other part', () => {
    assert.match(
      ask(draft('la résolution').replace('RAPPELANT', 'RAPPE|LANT'))!.card,
      /Dans le dispositif : \*rappelle\*/,
    );
  });

  it('speaks of an operative clause in English', () => {
    const { card } = ask(
      `
      The General Assembly,

      Recalling its resolution 71/19,

      1. Deci|des to convene a meeting.
      `,
      'en',
    )!;
    assert.match(card, /^\*\*Decides\*\* · opens an operative clause/);
    assert.match(card, /- French: décide/);
    assert.match(card, /In a recital: \*|The same for every organ/);
  });

  it('tells the part by the form of a word that is not listed', () => {
    const { card } = ask(draft('la résolution').replace('RAPPELANT', 'PAPIL|LONNANT'))!;
    assert.match(card, /Absent de la liste des mots ; .* préambule/);
  });
});

describe('No card', () => {
  it('is shown on other words', () => {
    assert.equal(ask(draft('la réso|lution AG-2008-RES-07')), null);
    assert.equal(ask('|'), null);
  });
});
