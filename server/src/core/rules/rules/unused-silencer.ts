/** Points out comments that silence a rule where it would have said nothing. */
import type { ResolutionModel } from '../../model/model.ts';
import type { Range } from '../../text/range.ts';
import type { TextEdit } from '../fix.ts';
import { always, defineRule, type UsedSilencer } from '../rule.ts';
import { directivesIn, silences, strayEnds, type Directive } from '../silencers.ts';
import { withoutRule } from '../support/silencer-edits.ts';

export const unusedSilencer = defineRule({
  id: 'unused-silencer',
  since: '0.1.0',
  levels: always('hint'),
  mending: 'safe',
  isAboutSilencers: true,
  authority: {
    en: 'None: it is about the comments in the file, which are no part of the text.',
    fr: 'Aucune : il s’agit des commentaires du fichier, qui ne font pas partie du texte.',
  },
  docs: {
    title: {
      en: 'A comment silences nothing',
      fr: 'Un commentaire ne désactive rien',
    },
    what: {
      en: 'Points out a rule in a silencing comment (resolution-ignore) that has nothing to say where the comment holds. A rule that your settings or the body turn off counts as needed, since other settings may bring it back. An end (resolution-ignore-end) without a beginning is reported too. The fix takes the name away, or the whole comment with its line, and the comment that ends the stretch.',
      fr: 'Signale, dans un commentaire qui désactive des règles (resolution-ignore), une règle qui n’aurait rien à dire là où il s’applique. Une règle désactivée par vos réglages ou pour l’organe est réputée utile, car d’autres réglages peuvent la rétablir. Une fin (resolution-ignore-end) sans début est signalée aussi. La correction retire le nom, ou tout le commentaire avec sa ligne, ainsi que celui qui en marque la fin.',
    },
    why: {
      en: 'What was silenced has been mended, and the comment would hide the next fault in the same place.',
      fr: 'Ce qui était masqué a été corrigé, et le commentaire cacherait la prochaine erreur au même endroit.',
    },
    measured: {
      en: 'Adopted texts hold no such comments.',
      fr: 'Les textes adoptés ne contiennent pas de tels commentaires.',
    },
    examples: {
      en: {
        bad: `The General Assembly,

<!-- resolution-ignore clause-ending -->

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
        good: `The General Assembly,

Recalling the report of the Secretary-General,

1. Decides to convene a meeting;

2. Requests the Secretary-General to report on it at its next session.
`,
      },
      fr: {
        bad: `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 89ème session à Istanbul (Turquie) du 23 au 25 novembre 2021,

<!-- resolution-ignore clause-ending -->

RAPPELANT l’article 41 du Statut,

APPROUVE le projet d’accord.

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
      unused:
        '“{rule}” has nothing to say where this comment silences it, so the comment would only hide the next fault. Remove it.',
      stray:
        'No comment above begins to silence “{rule}”, so this one ends nothing. Remove it, or put a resolution-ignore-start where the silence is to begin.',
      remove: 'Remove the silencer of “{rule}”',
    },
    fr: {
      unused:
        '« {rule} » n’a rien à dire là où ce commentaire la désactive : il ne ferait que cacher la prochaine erreur. Supprimez-le.',
      stray:
        'Aucun commentaire plus haut ne commence à désactiver « {rule} » : celui-ci ne termine rien. Supprimez-le, ou placez un resolution-ignore-start là où la désactivation doit commencer.',
      remove: 'Supprimer la désactivation de « {rule} »',
    },
  },
  check: (model, { silencers, ruleIds }, report) => {
    const known = new Set(ruleIds);
    const own = silencers.filter(({ rule }) => rule === ID);
    const directives = directivesIn(model);
    const removalOf = createRemoval(model, silencers, directives);
    const isLeft = (rule: string, range: Range): boolean =>
      !known.has(rule) || SELF.has(rule) || own.some((it) => silences(it, { rule: ID, range }));
    for (const silencer of silencers) {
      const { rule, range, isUsed } = silencer;
      if (isUsed || isLeft(rule, range)) continue;
      const edits = removalOf(silencer);
      report(range, 'unused', { rule }, { say: 'remove', values: { rule }, edits, isSafe: true });
    }
    for (const { directive, id: rule, range } of strayEnds(directives)) {
      if (isLeft(rule, range)) continue;
      const edits = [withoutRule(directive, rule, model)];
      report(range, 'stray', { rule }, { say: 'remove', values: { rule }, edits, isSafe: true });
    }
  },
});

const ID = 'unused-silencer';

/** The rules about silencers do not look at each other; a comment for them is never in vain. */
const SELF: ReadonlySet<string> = new Set([ID, 'unknown-rule']);

/** Takes a silencer out, and the end of its stretch where no other one ends there. */
function createRemoval(
  model: ResolutionModel,
  silencers: readonly UsedSilencer[],
  directives: readonly Directive[],
): (silencer: UsedSilencer) => readonly TextEdit[] {
  const byStart = new Map(directives.map((directive) => [directive.comment.start, directive]));
  const stretches = new Map<string, number>();
  const keyOf = ({ rule, reach }: UsedSilencer): string => `${rule} ${String(reach.end)}`;
  for (const silencer of silencers) {
    stretches.set(keyOf(silencer), (stretches.get(keyOf(silencer)) ?? 0) + 1);
  }
  return (silencer) => {
    const start = byStart.get(silencer.comment.start);
    const end = byStart.get(silencer.reach.end);
    const isShared = (stretches.get(keyOf(silencer)) ?? 0) > 1;
    const endsHere = start?.kind === 'start' && end?.kind === 'end' && !isShared;
    return [start, endsHere ? end : undefined].flatMap((directive) =>
      directive === undefined ? [] : withoutRule(directive, silencer.rule, model),
    );
  };
}
