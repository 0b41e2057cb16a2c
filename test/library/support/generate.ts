/**
 * Generates libraries of resolutions together with what is true of them: who cites whom, where,
 * under which alias, in which clause and how.
 */
import { writeClauses } from './clauses.ts';
import { writeCode, type ClauseSettings } from './naming.ts';
import { createChance, type Chance } from '../../support/random.ts';
import { formsOf, keyOf, type BodyName, type Form, type Thing } from './things.ts';
import type { Span, TrueDocument, TrueLibrary } from './truth.ts';
import { TITLES, type Language } from './wording.ts';
import { createWriter, type Writer } from './writer.ts';

export interface LibrarySize {
  readonly documents: number;
  /** Things that are cited and lie nowhere. */
  readonly absent: number;
}

/** A library; the same seed and size give the same one. */
export function generateLibrary(seed: number, size: LibrarySize): TrueLibrary {
  const chance = createChance(seed);
  const held = newThings(chance, size.documents, []);
  const absent = newThings(chance, size.absent, held);
  const reports = held.slice(0, 3).map((thing): Thing => ({ ...thing, ...A_REPORT }));
  const texts = held.flatMap((thing) => versionsOf(thing, chance));
  const adopted = texts.flatMap(({ adopted: thing }) => (thing === null ? [] : [thing]));
  const citable = [...held, ...adopted, ...absent, ...reports];
  const taken = new Set<string>();
  const documents = texts.map((plan) => writeDocument(plan, citable, chance, taken));
  return { documents, files: filesOf(documents) };
}

const A_REPORT = { kind: 'report', body: 'interpol', session: 86, year: 2017 } as const;

/** Things with keys of their own. */
function newThings(chance: Chance, count: number, others: readonly Thing[]): readonly Thing[] {
  const keys = new Set(others.map(keyOf));
  const things: Thing[] = [];
  while (things.length < count) {
    const thing = newThing(chance);
    if (keys.has(keyOf(thing))) continue;
    keys.add(keyOf(thing));
    things.push(thing);
  }
  return things;
}

/** Numbers of up to two figures: what is renamed gets others, so that no new code is taken. */
function newThing(chance: Chance): Thing {
  const number = chance.integer(1, 39);
  switch (chance.integer(1, 8)) {
    case 1:
    case 2:
    case 3: {
      const session = chance.integer(78, 93);
      return { body: 'interpol', kind: 'resolution', session, year: yearOf(session), number };
    }
    case 4: {
      const session = chance.integer(60, 69);
      return { body: 'interpol', kind: 'resolution', session, year: session + 1931, number };
    }
    case 5:
    case 6: {
      const session = chance.integer(71, 80);
      return { body: 'assembly', kind: 'resolution', session, year: session + 1945, number };
    }
    case 7: {
      const year = chance.integer(2000, 2025);
      return { body: 'council', kind: 'resolution', session: 0, year, number: 1000 + number };
    }
    default: {
      const session = chance.integer(77, 80);
      return { body: 'assembly', kind: 'draft', session, year: session + 1945, number };
    }
  }
}

/** No session of INTERPOL bears a number in 2020. */
function yearOf(session: number): number {
  return session + (session <= 88 ? 1931 : 1932);
}

/** Where a text says what it is. */
type Identity = 'code-line' | 'heading' | 'file-name' | 'project' | 'nowhere';

interface Plan {
  readonly thing: Thing;
  readonly language: Language;
  readonly identity: Identity;
  /** What a draft became, where its team has written that down. */
  readonly adopted: Thing | null;
}

/** Most texts are there once, some in two languages, some twice by mistake, some without a code. */
function versionsOf(thing: Thing, chance: Chance): readonly Plan[] {
  const language = chance.pick<Language>(['en', 'fr']);
  const identity = chance.pick(identitiesOf(thing));
  const own: Plan = { thing, language, identity, adopted: adoptedFrom(thing, identity) };
  if (identity === 'nowhere' || own.adopted !== null) return [own];
  if (chance.oneIn(8)) return [own, { ...own, language: language === 'en' ? 'fr' : 'en' }];
  if (chance.oneIn(12)) return [own, { ...own, identity: 'code-line' }];
  return [own];
}

function identitiesOf({ body, kind }: Thing): readonly Identity[] {
  const all: readonly Identity[] = ['code-line', 'code-line', 'file-name', 'project'];
  if (kind === 'draft') return ['code-line', 'project'];
  return body === 'interpol' ? [...all, 'heading', 'nowhere'] : all;
}

function adoptedFrom(thing: Thing, identity: Identity): Thing | null {
  const isKnown = thing.kind === 'draft' && identity === 'project';
  return isKnown ? { ...thing, kind: 'resolution', number: thing.number + 400 } : null;
}

function writeDocument(
  { thing, language, identity, adopted }: Plan,
  citable: readonly Thing[],
  chance: Chance,
  taken: Set<string>,
): TrueDocument {
  const path = newPath(thing, identity, chance, taken);
  const writer = createWriter(chance.oneIn(6) ? '\r\n' : '\n');
  const isBold = path.endsWith('.md') && chance.oneIn(2);
  const settings: ClauseSettings = {
    chance,
    writer,
    body: thing.body,
    language,
    isBold,
    citable: chance.oneIn(8)
      ? citable
      : citable.filter((other) => other !== thing && other !== adopted),
  };
  const { own, header } = writeHead(thing, identity, settings);
  const title = writeTitle(own === null || chance.oneIn(2), settings);
  writer.write(`\n\n${OPENERS[thing.body][language](thing)},\n\n`);
  const clauses = writeClauses(settings);
  writer.write(`${ADOPTED[thing.body][language]}\n`);
  return {
    path,
    text: writer.text(),
    language,
    thing,
    key: identity === 'nowhere' ? null : keyOf(thing),
    isDeclared: identity === 'project',
    aliases: adopted === null ? [] : [keyOf(adopted)],
    own,
    header: header ?? title,
    title,
    ...clauses,
  };
}

interface Head {
  readonly own: TrueDocument['own'];
  readonly header: Span | null;
}

function writeHead(thing: Thing, identity: Identity, settings: ClauseSettings): Head {
  const { writer, language } = settings;
  const heading = { en: 'Resolution', fr: 'Résolution' }[language];
  switch (identity) {
    case 'code-line': {
      if (thing.body === 'interpol') writer.write(`${heading}\n\n`);
      const own = writeCode(thing, headForms(thing), { ...settings, isBold: false });
      writer.write('\n\n');
      return { own, header: { start: own.start, end: own.end } };
    }
    case 'heading': {
      const start = writer.at();
      writer.write(`${heading} ${{ en: 'No', fr: 'N°' }[language]} `);
      const number = writer.write(String(thing.number));
      writer.write('\n\n');
      const own = { ...number, rewrite: (to: Thing) => String(to.number) };
      return { own, header: { start, end: number.end } };
    }
    case 'file-name':
    case 'project':
    case 'nowhere':
      if (thing.body !== 'interpol') return { own: null, header: null };
      return { own: null, header: writeHeading(heading, writer) };
  }
}

/** Those that say what they are without a noun before them, on one line as in every head. */
function headForms(thing: Thing): readonly Form[] {
  return formsOf(thing).filter(({ isShort, write }) => !isShort && !write(thing).includes('\n'));
}

function writeHeading(heading: string, writer: Writer): Span {
  const span = writer.write(heading.toUpperCase());
  writer.write('\n\n');
  return span;
}

/** @param isLabelled false for a title that stands bare under a code */
function writeTitle(isLabelled: boolean, { chance, writer, language }: ClauseSettings): Span {
  if (isLabelled) writer.write({ en: 'Subject: ', fr: 'Objet : ' }[language]);
  return writer.write(`${chance.pick(TITLES[language])} ${chance.integer(1, 99)}`);
}

type Openers = Readonly<Record<BodyName, Readonly<Record<Language, (thing: Thing) => string>>>>;

const OPENERS: Openers = {
  interpol: {
    en: ({ session }) => `The INTERPOL General Assembly, meeting in its ${session}th session`,
    fr: ({ session }) => `L’Assemblée générale d’INTERPOL, réunie en sa ${session}ème session`,
  },
  assembly: { en: () => 'The General Assembly', fr: () => 'L’Assemblée générale' },
  council: { en: () => 'The Security Council', fr: () => 'Le Conseil de sécurité' },
};

const ADOPTED: Readonly<Record<BodyName, Readonly<Record<Language, string>>>> = {
  interpol: { en: 'Adopted', fr: 'Adoptée' },
  assembly: { en: '', fr: '' },
  council: { en: '', fr: '' },
};

const FOLDERS = ['', '', '2012/', 'archives/été 2019/', 'drafts & notes/'];

function newPath(thing: Thing, identity: Identity, chance: Chance, taken: Set<string>): string {
  const stem = identity === 'file-name' ? keyOf(thing).replaceAll('/', '_') : 'text';
  for (let count = 1; ; count += 1) {
    const tail = identity === 'file-name' ? (count === 1 ? '' : ` (copy ${count})`) : ` ${count}`;
    const path = `${chance.pick(FOLDERS)}${stem}${tail}.${chance.pick(['resolution', 'txt', 'md'])}`;
    if (taken.has(path)) continue;
    taken.add(path);
    return path;
  }
}

/** The texts, and the project file that says what some of them are. */
function filesOf(documents: readonly TrueDocument[]): Readonly<Record<string, string>> {
  const declared = documents
    .filter(({ isDeclared }) => isDeclared)
    .map(({ path, key, aliases }) => ({ file: path, code: key, aliases }));
  return {
    ...Object.fromEntries(documents.map(({ path, text }) => [path, text])),
    'resolutions.json': `${JSON.stringify({ version: 1, resolutions: declared }, null, 2)}\n`,
  };
}
