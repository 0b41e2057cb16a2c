/** Points out a marker of repetition where nothing is repeated. */
import type { Language } from '../../lexicon/language.ts';
import type { Clause, ResolutionModel } from '../../model/model.ts';
import { fold } from '../../text/fold.ts';
import type { TextEdit } from '../fix.ts';
import { defineRule } from '../rule.ts';
import { namesOf, rebuilding, type Link, type Run } from '../../writing/chain.ts';
import { stepEdit, withStep } from '../../writing/chain-words.ts';

export const strayMarker = defineRule({
  id: 'stray-marker',
  since: '0.1.0',
  mending: 'unsafe',
  levels: ({ keywordStyle, marksRepetition }) => {
    if (keywordStyle.preamble === 'lower') return null;
    return { official: 'off', draft: 'hint', strict: marksRepetition ? 'warning' : 'hint' };
  },
  authority: {
    en: 'Practice of the UN General Assembly; no manual at hand states it.',
    fr: 'Pratique de l’Assemblée générale des Nations Unies ; aucun manuel connu ne l’énonce.',
  },
  docs: {
    title: {
      en: 'A marker of repetition goes back to nothing',
      fr: 'Un marqueur de répétition ne renvoie à rien',
    },
    what: {
      en: 'Points out a keyword with “also” or “further” (in French « également », « en outre », « enfin ») when no clause of its part and section before it opens with the same verb. A verb that stands inside the clause right before it is enough: “Requests …, and invites …” may be followed by “Also invites …”.',
      fr: 'Signale un mot-clé accompagné de « également », « en outre » ou « enfin » (en anglais “also”, “further”) quand aucun alinéa de la même partie et de la même section ne s’ouvre avant lui par le même verbe. Un verbe placé à l’intérieur de l’alinéa précédent suffit : « Prie …, et invite … » peut être suivi de « Invite également … ».',
    },
    why: {
      en: 'The marker says that something was recalled or decided before. Where nothing was, a clause has been moved or deleted, and the reader looks for it.',
      fr: 'Le marqueur dit qu’on a déjà rappelé ou décidé quelque chose. Si ce n’est pas le cas, un alinéa a été déplacé ou supprimé, et le lecteur le cherche.',
    },
    measured: {
      en: 'Not once in 107 adopted texts of the UN General Assembly, in 94 of the Security Council in French and in the five of INTERPOL; once in 9 of the World Health Assembly; four times in 32 drafts of the Security Council.',
      fr: 'Jamais dans 107 textes adoptés par l’Assemblée générale des Nations Unies, 94 du Conseil de sécurité en français et les cinq d’INTERPOL ; une fois dans 9 textes de l’Assemblée mondiale de la Santé ; quatre fois dans 32 projets du Conseil de sécurité.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Also requests the Commission to take part in it.
`,
        good: `The General Assembly,

Noting the work of the Commission,

1. Decides to convene a meeting;

2. Requests the Commission to take part in it.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSIDÉRANT la menace,

SOULIGNANT ÉGALEMENT le coût qu’elle entraîne,

APPROUVE le projet d’accord.

Adoptée
`,
        good: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSIDÉRANT la menace,

SOULIGNANT le coût qu’elle entraîne,

APPROUVE le projet d’accord.

Adoptée
`,
      },
    },
  },
  messages: {
    en: {
      stray:
        '“{keyword}” goes on with something that no clause before it begins. Write “{right}”, or put back the clause that is missing.',
      remove: 'Write “{right}”',
    },
    fr: {
      stray:
        '« {keyword} » poursuit ce qu’aucun alinéa précédent ne commence. Écrivez « {right} » ou rétablissez l’alinéa qui manque.',
      remove: 'Écrire « {right} »',
    },
  },
  check: (model, { analyser, readings }, report) => {
    const language = analyser.lexicon.languages.get(model.language);
    if (language === undefined) return;
    for (const run of strayRuns(model, readings.runs(), language)) {
      const [first] = run;
      if (first === undefined) continue;
      const { keyword, chained, clause } = first;
      const right = withStep(chained, 'bare', clause, language).join(' ');
      const edits = removal(model.source, run, first, language);
      report(
        keyword.range,
        'stray',
        { keyword: keyword.written, right },
        edits === null ? null : { say: 'remove', values: { right }, edits, isSafe: false },
      );
    }
  },
});

/** Runs whose first keyword bears a marker that goes back to nothing. */
function strayRuns(
  model: ResolutionModel,
  runs: readonly Run[],
  language: Language,
): readonly Run[] {
  const seen = new Map<string, Set<string>>();
  return runs.filter((run) => {
    const [first] = run;
    if (first === undefined) return false;
    const { section, part } = first.clause;
    const place = `${section} ${part}`;
    const names = seen.get(place) ?? new Set<string>();
    seen.set(place, names);
    const own = namesOf(first, language);
    const isStray =
      first.isSure &&
      first.keyword.entry !== null &&
      first.chained.marker !== null &&
      !own.some((name) => names.has(name)) &&
      !holdsVerb(own, first.before, model.source);
    for (const name of own) names.add(name);
    for (const { folded } of first.chained.words) names.add(folded);
    return isStray;
  });
}

/** "Requests …, and invites …" may be followed by "Also invites …". */
function holdsVerb(names: readonly string[], before: Clause | null, source: string): boolean {
  if (before === null) return false;
  const text = fold(source.slice(before.range.start, before.range.end));
  return names.some((name) => text.includes(name));
}

/** Takes the marker away, and moves those of the run behind it one step back. */
function removal(
  source: string,
  run: Run,
  { clause, chained }: Link,
  language: Language,
): readonly TextEdit[] | null {
  const own = stepEdit(source, clause, chained, 'bare', language);
  const rest = rebuilding(source, run, language, 'bare');
  return own === null || rest === null ? null : [own, ...rest];
}
