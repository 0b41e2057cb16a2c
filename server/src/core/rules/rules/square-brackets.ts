/** Reports square brackets that negotiations have left in a finished text. */
import { always, defineRule } from '../rule.ts';
import { belongsToText, bracketsIn } from '../support/brackets.ts';
import { isFinished } from '../support/finished.ts';
import { createPlaceholderFinder } from '../../writing/placeholders.ts';

export const squareBrackets = defineRule({
  id: 'square-brackets',
  since: '0.1.0',
  levels: always('warning'),
  authority: {
    en: 'Practice of all bodies: square brackets mark wording on which there is no agreement yet.',
    fr: 'Pratique de tous les organes : les crochets signalent un libellé qui n’est pas encore convenu.',
  },
  docs: {
    title: {
      en: 'Square brackets are left in a finished text',
      fr: 'Il reste des crochets dans un texte achevé',
    },
    what: {
      en: 'Finds words in square brackets, and a bracket without its other half, in the clauses of a text that is done: one with a note of adoption, or with the code of a resolution. Drafts may have as many brackets as they like. Marks of the editor (“[sic]”, “[…]”), footnote calls, links, quoted short names, brackets within brackets and references to a source are no alternatives.',
      fr: 'Relève les mots entre crochets, ou un crochet isolé, dans les alinéas d’un texte achevé, c’est-à-dire qui porte une mention d’adoption ou la cote d’une résolution. Un projet peut en contenir autant qu’il veut. Les marques de l’éditeur (« [sic] », « […] »), appels de note, liens, noms abrégés entre guillemets, parenthèses dans la parenthèse et renvois à une source ne sont pas des variantes.',
    },
    why: {
      en: 'A bracket says that the words in it may fall. In a text that was adopted nobody can tell whether they did.',
      fr: 'Un crochet dit que les mots qu’il enferme peuvent encore tomber. Dans un texte adopté, nul ne sait s’ils ont été retenus.',
    },
    measured: {
      en: 'None in 245 adopted texts. The Security Council in French sets some short names and references in square brackets where other texts have round ones; these are recognised. Several halves in one clause are the work of a scanner and left alone.',
      fr: 'Aucun cas dans 245 textes adoptés. Le Conseil de sécurité met en français certains noms abrégés et renvois entre crochets là où d’autres textes ont des parenthèses : ils sont reconnus. Plusieurs crochets isolés dans un même alinéa viennent de la numérisation et ne sont pas signalés.',
    },
    examples: {
      en: {
        bad: `A/RES/80/12

The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene [a meeting / two meetings] in Geneva;

2. Requests the Secretary-General to report on it at its next session.
`,
        good: `A/RES/80/12

The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene two meetings in Geneva;

2. Requests the Secretary-General to report on it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE [le projet / la version révisée du projet] d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      left: 'The words in these brackets read as not yet agreed, and the text is done. Take the brackets away, and with them the words that were not kept.',
      single:
        'This bracket has no other half, so nobody can tell which words it held. Remove it, or set the one that is missing.',
    },
    fr: {
      left: 'Entre crochets, ces mots se lisent comme un libellé non convenu, alors que le texte est achevé. Retirez les crochets, et avec eux les mots qui n’ont pas été retenus.',
      single:
        'Ce crochet n’a pas de pendant : nul ne sait quels mots il enfermait. Supprimez-le ou ajoutez celui qui manque.',
    },
  },
  check: (model, { analyser, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined || !isFinished(model) || !/[[\]]/.test(model.source)) return;
    const placeholders = createPlaceholderFinder(language);
    const clean = readings.clean();
    for (const bracket of bracketsIn(model, clean)) {
      const { start, end, isSingle } = bracket;
      const range = clean.toSource(start, end);
      if (isSingle) report(range, 'single', {});
      else if (placeholders.isBlank(clean.text.slice(start + 1, end - 1))) continue;
      else if (!belongsToText(bracket, clean, model.citations)) report(range, 'left', {});
    }
  },
});
