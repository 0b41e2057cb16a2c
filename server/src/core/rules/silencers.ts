/**
 * Comments by which a drafter silences rules in one text:
 *
 *   <!-- resolution-ignore RULE… -->        in the next clause
 *   <!-- resolution-ignore-start RULE… -->  from here on …
 *   <!-- resolution-ignore-end RULE… -->    … to here
 *   <!-- resolution-ignore-file RULE… -->   in the whole text
 */
import type { ResolutionModel } from '../model/model.ts';
import { touches, type Range } from '../text/range.ts';

/** One rule silenced in one stretch of the text. */
export interface Silencer {
  /** The id as written; it may be that of no rule. */
  readonly rule: string;
  /** Where the id stands in the comment. */
  readonly range: Range;
  /** The whole comment. */
  readonly comment: Range;
  /** Where the rule is silent. */
  readonly reach: Range;
}

type Kind = 'next' | 'start' | 'end' | 'file';

/** A silencing comment as it is written. */
export interface Directive {
  readonly kind: Kind;
  readonly comment: Range;
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
}

/** A comment that is meant to silence and is none of the kinds. */
export interface MisnamedDirective {
  /** "resolution-ignore-line" */
  readonly written: string;
  readonly range: Range;
}

const COMMENT = /^<!--\s*resolution-ignore(-[a-z-]*[a-z])?(?:\s([^]*?))?-->/;
const ID = /[^\s,]+/g;

/** The silencers of a text, in order; a comment that names several rules gives one for each. */
export function silencersOf(model: ResolutionModel): readonly Silencer[] {
  const directives = directivesIn(model);
  return directives.flatMap((directive, index) =>
    directive.kind === 'end'
      ? []
      : directive.rules.map(({ id, range }) => ({
          rule: id,
          range,
          comment: directive.comment,
          reach: reachOf(directive, id, directives.slice(index + 1), model),
        })),
  );
}

/** The silencing comments of a text, in order. */
export function directivesIn({ source, debris }: ResolutionModel): readonly Directive[] {
  return debris
    .filter(({ kind }) => kind === 'comment')
    .flatMap(({ range }) => readDirective(source, range) ?? []);
}

/** The comments of a text that begin like silencing ones and are of no kind that there is. */
export function misnamedDirectives({
  source,
  debris,
}: ResolutionModel): readonly MisnamedDirective[] {
  return debris
    .filter(({ kind }) => kind === 'comment')
    .flatMap(({ range }) => {
      const [whole, kind = NEXT] = commentAt(source, range) ?? [];
      if (whole === undefined || Object.hasOwn(KINDS, kind)) return [];
      const written = `resolution-ignore${kind}`;
      const start = range.start + whole.indexOf(written);
      return [{ written, range: { start, end: start + written.length } }];
    });
}

/** The names in ending comments that no comment before has begun. */
export function strayEnds(
  directives: readonly Directive[],
): readonly { readonly directive: Directive; readonly id: string; readonly range: Range }[] {
  const open = new Set<string>();
  return directives.flatMap((directive) => {
    const { kind, rules } = directive;
    if (kind === 'start') for (const { id } of rules) open.add(id);
    if (kind !== 'end') return [];
    return rules.filter(({ id }) => !open.delete(id)).map((name) => ({ directive, ...name }));
  });
}

/** True where the silencer keeps a finding of the rule from being shown. */
export function silences(
  { rule, reach }: Silencer,
  finding: { readonly rule: string; readonly range: Range },
): boolean {
  return rule === finding.rule && touches(reach, finding.range.start);
}

function commentAt(source: string, { start, end }: Range): RegExpExecArray | null {
  return COMMENT.exec(source.slice(start, end));
}

function readDirective(source: string, comment: Range): Directive | null {
  const [whole, written = NEXT, list = ''] = commentAt(source, comment) ?? [];
  const kind = KINDS[written];
  if (whole === undefined || kind === undefined) return null;
  const from = comment.start + whole.length - '-->'.length - list.length;
  return {
    kind,
    comment,
    rules: [...list.matchAll(ID)].map((id) => ({
      id: id[0],
      range: { start: from + id.index, end: from + id.index + id[0].length },
    })),
  };
}

/** How the kind that has no ending of its own is kept. */
const NEXT = '';

const KINDS: Readonly<Record<string, Kind>> = {
  [NEXT]: 'next',
  '-start': 'start',
  '-end': 'end',
  '-file': 'file',
};

function reachOf(
  { kind, comment }: Directive,
  rule: string,
  later: readonly Directive[],
  { source, clauses }: ResolutionModel,
): Range {
  switch (kind) {
    case 'file':
      return { start: 0, end: source.length };
    case 'start': {
      const end = later.find(
        (other) => other.kind === 'end' && other.rules.some(({ id }) => id === rule),
      );
      return { start: comment.end, end: end?.comment.start ?? source.length };
    }
    case 'next':
    case 'end': {
      const clause = clauses.find(({ range }) => range.start >= comment.end);
      return { start: comment.end, end: clause?.range.end ?? source.length };
    }
  }
}
