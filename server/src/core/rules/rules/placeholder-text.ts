/** Reports words and signs that hold a place for what is still to be written. */
import type { ResolutionModel } from '../../model/model.ts';
import { defineRule } from '../rule.ts';
import { createPlaceholderFinder } from '../../writing/placeholders.ts';
import { isWithin } from '../../writing/within.ts';

export const placeholderText = defineRule({
  id: 'placeholder-text',
  since: '0.1.0',
  levels: { official: 'warning', draft: 'information', strict: 'warning' },
  authority: {
    en: 'Common sense: no adopted text that was looked at holds a placeholder.',
    fr: 'Le bon sens : aucun des textes adoptés examinés ne contient de texte provisoire.',
  },
  docs: {
    title: {
      en: 'A placeholder is left in the text',
      fr: 'Il reste un texte provisoire',
    },
    what: {
      en: 'Finds what waits to be filled in: a code or number that ends in “XX”, days left open as in “XX November”, dots with slashes for a date, a stretch of underscores, “TBD”, “lorem ipsum”, and square brackets that hold a word such as “date” or nothing. Roman numerals, the dots by which a page says that the text goes on, and annexes, which may be forms, are left alone.',
      fr: 'Relève ce qui attend d’être complété : une cote ou un numéro finissant par « XX », un jour laissé ouvert comme dans « XX novembre », des points séparés de barres pour une date, une suite de tirets bas, « à compléter », « lorem ipsum », et les crochets vides ou contenant un mot comme « date ». Les chiffres romains, les points par lesquels une page annonce la suite et les annexes, qui peuvent être des formulaires, ne sont pas examinés.',
    },
    why: {
      en: 'A placeholder that survives is voted on, translated and filed with the text, and cannot be mended without a corrigendum.',
      fr: 'Un texte provisoire qui subsiste est mis aux voix, traduit et archivé avec la résolution ; il faut ensuite un rectificatif pour le réparer.',
    },
    measured: {
      en: 'None in 423 adopted texts and 77 drafts.',
      fr: 'Aucun cas dans 423 textes adoptés et 77 projets.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting on XX November 2026;

2. Requests the Secretary-General to report on it at its next session.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting on 12 November 2026;

2. Requests the Secretary-General to report on it at its next session.
`,
      },
      fr: {
        bad: `Résolution N° XX

Objet : Accord de coopération

L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `Résolution N° 4

Objet : Accord de coopération

L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      left: '“{words}” holds the place of something that is still missing. Fill it in before the text is voted on: what stands here is what will be adopted.',
    },
    fr: {
      left: '« {words} » tient la place d’un élément qui manque encore. Complétez avant le vote : c’est ce qui figure ici qui sera adopté.',
    },
  },
  check: (model, { analyser, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    const { source } = model;
    const finder = createPlaceholderFinder(language);
    const end = endOfText(model);
    for (const { range } of finder.find(readings.clean(), source)) {
      if (range.start >= end || isWithin([model.debris], range.start)) continue;
      report(range, 'left', { words: source.slice(range.start, range.end).replace(/\s+/g, ' ') });
    }
  },
});

/** Where the annexes begin, or what follows the last clause and the note of adoption. */
function endOfText({ annexes, adoption, clauses, source }: ResolutionModel): number {
  const [annex] = annexes;
  if (annex !== undefined) return annex.range.start;
  const last = clauses.at(-1);
  return Math.max(adoption?.range.end ?? 0, last?.range.end ?? source.length);
}
