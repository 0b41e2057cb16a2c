/** Completion in drafts, over one small library of resolutions that are at hand or known. */
import assert from 'node:assert/strict';
import {
  codeCompletion,
  type CodeCompletion,
} from '../../server/src/core/features/code-completion.ts';
import { libraryDocument } from '../../server/src/core/library/document.ts';
import type { KnownResolution } from '../../server/src/core/library/known.ts';
import type { Library } from '../../server/src/core/library/library.ts';
import { createSearchTable } from '../../server/src/workspace/search-keys.ts';
import { analyser } from './analyser.ts';
import { libraryOf } from './library.ts';
import { readerOf } from './reader.ts';

/** A resolution of the library: its code, and its title. */
const RESOLUTIONS: readonly (readonly [code: string, title: string])[] = [
  ['AGN/67/RES/8', 'Terrorisme international'],
  ['GA-2008-77-RES-07', 'Extension du réseau I-24/7 aux enquêteurs'],
  ['AG-2012-RES-08', 'Points de contact pour la cybercriminalité'],
  ['GA-2021-89-RES-11', 'Réponse aux rançongiciels'],
  ['A/RES/71/19', 'Cooperation between the United Nations and INTERPOL'],
  ['A/RES/79/136', 'Cooperation with INTERPOL against cybercrime'],
  ['A/HRC/RES/54/18', 'Safety of journalists'],
  ['S/RES/1325 (2000)', 'Women and peace and security'],
];

const KNOWN: readonly KnownResolution[] = [
  {
    canonical: 'GA-2022-90-RES-05',
    title: { en: 'Online child protection', fr: 'Protection des enfants en ligne' },
    subject: {},
    adoptedOn: '2022-10-21',
    address: null,
    aliases: [],
    origins: ['catalogue'],
  },
  {
    canonical: 'GA-2021-89-RES-11',
    title: { fr: 'Connue, et aussi dans le fonds' },
    subject: {},
    adoptedOn: null,
    address: null,
    aliases: [],
    origins: ['catalogue'],
  },
];

const library = libraryOf(
  RESOLUTIONS.map(([code, title]) => ({
    name: `${code.replaceAll('/', '_')}.txt`,
    text: `${code}\n\nSubject: ${title}\n\nThe General Assembly,\n\nRecalling the Charter,\n\n1. Decides to convene a meeting.\n`,
  })),
  KNOWN,
);
const searchTable = createSearchTable(analyser, { now: () => 0, pause: () => Promise.resolve() });

/** Tells what is offered at an offset of a text, in a French editor. */
export function completer(
  text: string,
  uri = 'draft.resolution',
  among: Library = library,
): (at: number) => CodeCompletion | null {
  const model = analyser.analyse(text, { fileName: uri });
  const document = libraryDocument(uri, model, { title: null, aliases: [] });
  const context = { ...readerOf(among), searchTable, document };
  return (at) => codeCompletion(model, at, context);
}

/** What is offered at the cursor. */
export function complete(marked: string): CodeCompletion | null {
  const offset = marked.indexOf('|');
  assert.notEqual(offset, -1, 'a text needs a cursor');
  return completer(marked.replace('|', ''))(offset);
}

/** The canonical codes that are offered, in order. */
export function offered(marked: string): readonly string[] {
  return complete(marked)?.proposals.map(({ canonical }) => canonical) ?? [];
}

/** The text once the proposal of a code is accepted. */
export function accept(marked: string, canonical: string): string {
  const completion = complete(marked);
  const chosen = completion?.proposals.find((proposal) => proposal.canonical === canonical);
  assert.ok(completion && chosen, `${canonical} is not offered`);
  const text = marked.replace('|', '');
  const { start, end } = completion.range;
  return text.slice(0, start) + chosen.insert + text.slice(end);
}

/** A draft of INTERPOL in one year, with a recital. */
export function interpol(recital: string, session = '93ème session à Marrakech (Maroc)'): string {
  return `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa ${session},

${recital}

APPROUVE le projet.
`;
}

/** A draft of the General Assembly of the United Nations. */
export function unitedNations(recital: string): string {
  return `A/79/L.99

The General Assembly,

${recital}

1. Decides to convene a meeting.
`;
}

/** The recital alone, for the names of tests. */
export const named = (text: string): string => text.split('\n\n').at(-2) ?? text;
