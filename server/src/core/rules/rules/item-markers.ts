/** Reports the markers of a list that skip, repeat or change their style. */
import { always, defineRule, type Levels } from '../rule.ts';
import { createStretchReader } from '../../writing/item-ends.ts';
import { itemLists } from '../support/item-lists.ts';
import { citedNumbers } from '../support/renumbering.ts';

/** INTERPOL marks its items in several ways. */
const MIXED: Levels = { official: 'off', draft: 'hint', strict: 'warning' };

export const itemMarkers = defineRule({
  id: 'item-markers',
  since: '0.1.0',
  mending: 'safe',
  levels: ({ ends, numbering }) => {
    if (ends.operative.length === 0) return null;
    return numbering === 'none' ? MIXED : always('warning');
  },
  authority: {
    en: 'UN Editorial Manual, paragraphs and subparagraphs; practice of adopted texts.',
    fr: 'Manuel de rédaction de l’ONU, paragraphes et alinéas ; pratique des textes adoptés.',
  },
  docs: {
    title: {
      en: 'The markers of a list skip, repeat or change their style',
      fr: 'Les marques d’une énumération sautent, se répètent ou changent de style',
    },
    what: {
      en: 'Follows the markers of each list, level by level: (a), (b), (c); i), ii), iii); - 2., - 3. It reports the first that skips, repeats or goes back, and the first of another style among its like. Which style a list has is left to the author, the first marker may be lost in copying, and a marker that stands inside the item before it is not missed.',
      fr: 'Suit les marques de chaque énumération, niveau par niveau : (a), (b), (c) ; i), ii), iii) ; - 2., - 3. Signale la première qui saute, se répète ou revient en arrière, et la première d’un autre style parmi ses pareilles. Le style reste au choix de l’auteur, la première marque peut s’être perdue à la copie, et une marque placée à l’intérieur de l’élément précédent n’est pas tenue pour absente.',
    },
    why: {
      en: 'Items are cited by their marker. One that is missing or stands twice makes the citation ambiguous, and another style looks like a list of its own.',
      fr: 'On cite un élément par sa marque. Une marque absente ou double rend la citation ambiguë, et un autre style fait croire à une autre énumération.',
    },
    measured: {
      en: 'Not once in 96 lists of adopted texts of the UN General Assembly, the Security Council in French and the World Health Assembly. The one INTERPOL text with a list has lost its first marker.',
      fr: 'Jamais dans 96 énumérations de textes adoptés par l’Assemblée générale des Nations Unies, le Conseil de sécurité (en français) et l’Assemblée mondiale de la Santé. Le seul texte d’INTERPOL qui en contient une a perdu sa première marque.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General:

(a) To send out invitations;

(b) To find a place for it;

(d) To report to it at its next session.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Secretary-General:

(a) To send out invitations;

(b) To find a place for it;

(c) To report to it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

CONSIDÉRANT la menace,

INVITE les pays membres à :

a) échanger leurs informations ;

2) former leurs enquêteurs ;

c) signer la Convention.

Adoptée
`,
        good: `L’Assemblée générale d’INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

CONSIDÉRANT la menace,

INVITE les pays membres à :

a) échanger leurs informations ;

b) former leurs enquêteurs ;

c) signer la Convention.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      gap: 'Item “{marker}” follows “{previous}”: whoever looks for “{expected}” will not find it. Mark the items anew, or put back what is missing.',
      repeat:
        'The marker “{marker}” stands twice, so a citation of it could mean either item. Mark this one “{expected}”.',
      back: 'Item “{marker}” follows “{previous}”, so the items cannot be cited by their markers. Mark this one “{expected}”.',
      mixed:
        'The marker “{marker}” is of another style than “{previous}” before it, as if another list began. Mark this item “{expected}”.',
      mend: 'Mark the items from “{expected}” on',
      mendCited:
        'Mark the items from “{expected}” on (their clause is cited: look at the citations)',
    },
    fr: {
      gap: 'L’élément « {marker} » suit « {previous} » : qui cherche « {expected} » ne le trouvera pas. Refaites les marques ou rétablissez ce qui manque.',
      repeat:
        'La marque « {marker} » figure deux fois : la citer peut désigner l’un ou l’autre élément. Donnez à celui-ci la marque « {expected} ».',
      back: 'L’élément « {marker} » suit « {previous} » : on ne peut plus citer les éléments par leur marque. Donnez à celui-ci la marque « {expected} ».',
      mixed:
        'La marque « {marker} » est d’un autre style que « {previous} » avant elle, comme si une autre énumération commençait. Donnez à cet élément la marque « {expected} ».',
      mend: 'Refaire les marques à partir de « {expected} »',
      mendCited:
        'Refaire les marques à partir de « {expected} » (leur paragraphe est cité : vérifiez les citations)',
    },
  },
  check: (model, { analyser, library }, report) => {
    const { source, clauses } = model;
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    const read = createStretchReader(model, language);
    const cited = citedNumbers(model, library);
    for (const clause of clauses) {
      if (clause.items.length < 2) continue;
      for (const { kind, item, previous, expected, rest } of itemLists(clause, read, source)
        .faults) {
        const isCited = clause.number !== null && cited.has(clause.number);
        report(
          item.markerRange,
          kind,
          { marker: item.marker, previous, expected },
          {
            say: isCited ? 'mendCited' : 'mend',
            values: { expected },
            edits: rest.flatMap(({ item: member, right }) =>
              member.marker === right ? [] : [{ range: member.markerRange, text: right }],
            ),
            isSafe: !isCited,
          },
        );
      }
    }
  },
});
