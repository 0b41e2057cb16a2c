/** The structures that may stand where the cursor is, whole and with what is known filled in. */
import type { Analyser } from '../analyse.ts';
import { beginningAt, clausePlace, type Beginning } from '../completion/clause-place.ts';
import { fitOf } from '../completion/keyword-matching.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { StructureKind } from '../lexicon/templates-schema.ts';
import type { Library } from '../library/library.ts';
import type { ResolutionModel } from '../model/model.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import { fieldValues, type Occasion } from './fields.ts';
import { fillTemplate, toPlain, type Piece } from './filled.ts';
import { knownSessions, nextResolution } from './next-resolution.ts';
import { structureNames } from './wording.ts';

/** A structure that is offered. */
export interface StructureProposal {
  readonly kind: StructureKind;
  /** What it is called, in the language of the messages. */
  readonly name: string;
  /** The body and the language whose structure it is. */
  readonly body: BodyFile;
  readonly language: string;
  /** The session of a whole resolution; null where the body counts none. */
  readonly session: number | null;
  readonly pieces: readonly Piece[];
  /** What an editor compares with what is typed; it begins with what is typed now. */
  readonly filter: string;
}

export interface StructureCompletion {
  readonly range: Range;
  /** Never empty. */
  readonly proposals: readonly StructureProposal[];
}

export interface StructureContext {
  readonly analyser: Analyser;
  readonly library: Library;
  readonly messages: MessageLanguage;
}

/** How far into a text its head may reach. */
const HEAD = 2000;

/**
 * The structures that may stand at an offset.
 *
 * @returns null where none can, and where none is called as is typed
 */
export function structureCompletion(
  model: ResolutionModel,
  offset: number,
  context: StructureContext,
): StructureCompletion | null {
  const beginning = beginningAt(model, offset, context.analyser);
  if (beginning?.endsLine !== true) return null;
  const kinds = kindsAt(model, beginning, context.analyser);
  if (kinds.length === 0) return null;
  const typed = fold(beginning.typed).trimStart();
  const proposals = kinds.flatMap((kind) =>
    occasionsFor(kind, model, context).flatMap((occasion) =>
      proposalsOf(kind, occasion, typed, beginning, context),
    ),
  );
  return proposals.length === 0 ? null : { range: beginning.range, proposals };
}

/** Which structures may stand there, by what the text has above. */
function kindsAt(
  model: ResolutionModel,
  beginning: Beginning,
  analyser: Analyser,
): readonly StructureKind[] {
  const { source } = model;
  const { lineStart, number, typed } = beginning;
  if (source.trim() === typed) return ['resolution', 'opener'];
  const above = source.slice(0, lineStart);
  if (lineStart < HEAD && model.opener === null && model.clauses.length === 0) {
    return hasGap(above) ? ['opener'] : [];
  }
  const place = clausePlace(model, beginning, analyser);
  if (place !== null) {
    const { parts, above: before } = place;
    const isLate = before.clauses.at(-1)?.part === 'operative' && number === null && hasGap(above);
    return [
      ...(parts.includes('preamble') ? (['recital'] as const) : []),
      'clause',
      'report',
      ...(isLate ? (['adoption', 'annex'] as const) : []),
    ];
  }
  const read = analyser.analyse(above);
  const last = read.clauses.at(-1);
  if (read.adoption !== null) return hasGap(above) ? ['annex'] : [];
  return last?.end.mark === ':' && last.items.length === 0 ? ['items'] : [];
}

function hasGap(above: string): boolean {
  return above.trim() === '' || /\n[^\S\n]*\r?\n[^\S\n]*$/.test(above.slice(-200));
}

/** What the text is, or what a new one may be: any body in any of its languages. */
function occasionsFor(
  kind: StructureKind,
  model: ResolutionModel,
  context: StructureContext,
): readonly Occasion[] {
  const { analyser, library } = context;
  const { lexicon } = analyser;
  const isOpen = model.opener === null && model.clauses.length === 0;
  const own = model.identity?.parts.body ?? model.body;
  const bodies =
    isOpen && (kind === 'resolution' || !lexicon.templates.has(own))
      ? [...lexicon.templates.keys()]
      : [own];
  return bodies.flatMap((id) => {
    const body = lexicon.bodies.get(id)?.file;
    const languages = Object.keys(lexicon.templates.get(id)?.languages ?? {});
    const own = languages.filter((language) => language === model.language);
    // The head alone does not always tell the language.
    const others = isOpen ? languages.filter((language) => language !== model.language) : [];
    const wanted = kind === 'resolution' ? languages : [...own, ...others];
    return wanted.flatMap((languageId) => {
      const language = lexicon.languages.get(languageId);
      if (body === undefined || language === undefined) return [];
      return sessionsFor(kind, body, model, context).map((session) => ({
        body,
        language,
        ...nextResolution(body, session, library, analyser),
      }));
    });
  });
}

/** A new resolution may be one of the session that is on, or of the one that comes. */
const OFFERED_SESSIONS = 2;

function sessionsFor(
  kind: StructureKind,
  body: BodyFile,
  { identity, session }: ResolutionModel,
  { analyser, library }: StructureContext,
): readonly (number | null)[] {
  const own = identity?.parts.session ?? session?.number ?? null;
  if (kind !== 'resolution' || own !== null) return [own];
  const known = knownSessions(body, library, analyser).slice(0, OFFERED_SESSIONS);
  return known.length === 0 ? [null] : known;
}

function proposalsOf(
  kind: StructureKind,
  occasion: Occasion,
  typed: string,
  beginning: Beginning,
  { analyser, messages }: StructureContext,
): readonly StructureProposal[] {
  const pieces = piecesOf(kind, occasion, analyser);
  if (pieces === null) return [];
  const { body, language } = occasion;
  const text = toPlain(pieces);
  const names = [structureNames[kind][messages], ...Object.values(structureNames[kind])];
  const bodyNames = kind === 'resolution' || kind === 'opener' ? Object.values(body.name) : [];
  const called = [...names, ...bodyNames, text.split('\n')[0] ?? ''];
  if (typed !== '' && !called.some((name) => isCalled(typed, fold(name)))) return [];
  const filter = [...new Set([beginning.typed, ...called, ...called.map(fold)])].filter(
    (part) => part !== '',
  );
  return [
    {
      kind,
      name: structureNames[kind][messages],
      body,
      language: language.file.id,
      session: kind === 'resolution' ? occasion.session : null,
      pieces,
      filter: filter.join(' '),
    },
  ];
}

/** Letters left out say too little of a structure. */
function isCalled(typed: string, name: string): boolean {
  return (fitOf(typed, name) ?? 3) < 3;
}

/** A structure of a body and language with what is known filled in; null where there is none. */
export function piecesOf(
  kind: StructureKind,
  occasion: Occasion,
  analyser: Pick<Analyser, 'codes' | 'lexicon'>,
): readonly Piece[] | null {
  const { body, language } = occasion;
  const structures = analyser.lexicon.templates.get(body.id)?.languages[language.file.id];
  const lines = structures?.[kind];
  if (structures === undefined || lines === undefined) return null;
  return fillTemplate(lines, fieldValues(occasion, analyser), structures.blanks);
}
