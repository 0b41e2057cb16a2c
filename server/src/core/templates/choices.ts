/** What a person chooses among for a new resolution: body, language, session. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Library } from '../library/library.ts';
import { createDateWriter } from '../wording/dates.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import { fieldValues, type Occasion } from './fields.ts';
import type { Piece } from './filled.ts';
import { knownSessions, nextResolution } from './next-resolution.ts';
import { piecesOf } from './structures.ts';

/** A body for which there are templates. */
export interface BodyChoice {
  readonly body: string;
  readonly name: string;
  /** The usual one first. */
  readonly languages: readonly { readonly language: string; readonly name: string }[];
  /** The latest first, then the one that follows it; empty where the body counts none. */
  readonly sessions: readonly { readonly session: number; readonly name: string }[];
}

export interface ChoiceContext {
  readonly analyser: Analyser;
  readonly library: Library;
  readonly messages: MessageLanguage;
}

/** More would not be read. */
const MOST_SESSIONS = 8;

/** All bodies with templates: those of the library first, then by name. */
export function bodyChoices(context: ChoiceContext): readonly BodyChoice[] {
  const { analyser, library, messages } = context;
  const { lexicon } = analyser;
  const held = new Map<string, number>();
  for (const { summary } of library.documents()) {
    held.set(summary.body, (held.get(summary.body) ?? 0) + 1);
  }
  return [...lexicon.templates.values()]
    .flatMap(({ id, languages }): BodyChoice[] => {
      const body = lexicon.bodies.get(id)?.file;
      if (body === undefined) return [];
      return [
        {
          body: id,
          name: body.name[messages] ?? id,
          languages: Object.keys(languages).map((language) => ({
            language,
            name: lexicon.languages.get(language)?.file.name ?? language,
          })),
          sessions: sessionChoices(body, context),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        (held.get(b.body) ?? 0) - (held.get(a.body) ?? 0) || a.name.localeCompare(b.name, messages),
    );
}

function sessionChoices(
  body: BodyFile,
  { analyser, library, messages }: ChoiceContext,
): BodyChoice['sessions'] {
  const [latest, ...earlier] = knownSessions(body, library, analyser);
  if (latest === undefined) return [];
  const dates = createDateWriter(messages);
  return [latest, latest + 1, ...earlier].slice(0, MOST_SESSIONS).map((session) => {
    const parts = { body: body.id, session, year: null };
    const fact = analyser.codes.session(parts, messages);
    return { session, name: dates.session({ ...fact, number: session }) ?? String(session) };
  });
}

/** A new resolution, as far as it can be written without its drafter. */
export interface NewResolution {
  readonly pieces: readonly Piece[];
  /** Its code; null where the number of the next one is not known. */
  readonly code: string | null;
}

/** The next resolution of a body; null where there is no such template. */
export function newResolution(
  wanted: {
    readonly body: string;
    readonly language: string;
    readonly session: number | null;
  },
  { analyser, library }: Pick<ChoiceContext, 'analyser' | 'library'>,
): NewResolution | null {
  const body = analyser.lexicon.bodies.get(wanted.body)?.file;
  const language = analyser.lexicon.languages.get(wanted.language);
  if (body === undefined || language === undefined) return null;
  const next = nextResolution(body, wanted.session, library, analyser);
  const occasion: Occasion = { body, language, ...next };
  const pieces = piecesOf('resolution', occasion, analyser);
  if (pieces === null) return null;
  return { pieces, code: fieldValues(occasion, analyser).code ?? null };
}
