/** The commands about citations: those that lenses call, and those of the citations view. */
import { commands, Disposable, env, Uri, window, workspace } from 'vscode';
import type { Location } from 'vscode';
import { OPEN_COMMAND, type CitationNode, type EntryNode } from './citations-tree.ts';
import type { CitationsView } from './citations-view.ts';
import { openPlaces, toPosition } from './places.ts';
import type { ShownResolution } from './shown-resolution.ts';
import { words } from './wording.ts';

const SHOW_CITATIONS = 'resolution.showCitations';
const SHOW_REFERENCES = 'resolution.showReferences';

/** The commands that the server may put into its answers. */
export const LENS_COMMANDS: readonly string[] = [SHOW_CITATIONS, SHOW_REFERENCES];

/** Registers them all. */
export function registerCitationCommands(view: CitationsView, shown: ShownResolution): Disposable {
  const register = commands.registerCommand;
  return Disposable.from(
    register(SHOW_CITATIONS, async (uri?: string) => {
      shown.pin(false);
      if (uri !== undefined) await activate(Uri.parse(uri));
      await commands.executeCommand('resolution.citations.focus');
      await view.reveal();
    }),
    register(SHOW_REFERENCES, showReferences),
    register(OPEN_COMMAND, open),
    register('resolution.copyCode', async ({ entry }: EntryNode) => {
      await env.clipboard.writeText(entry.canonical ?? entry.label);
    }),
    register('resolution.showCallers', showCallers),
    register('resolution.openOfficialText', async ({ entry }: EntryNode) => {
      if (entry.address !== null) await env.openExternal(Uri.parse(entry.address, true));
    }),
    register('resolution.pinCitations', () => {
      shown.pin(true);
    }),
    register('resolution.unpinCitations', () => {
      shown.pin(false);
    }),
  );
}

async function activate(uri: Uri): Promise<void> {
  const isActive = window.activeTextEditor?.document.uri.toString() === uri.toString();
  if (!isActive) await window.showTextDocument(await workspace.openTextDocument(uri));
}

/** The list of references over the text, as the editor shows it for F12 with several answers. */
async function showReferences(
  uri: string,
  position: { readonly line: number; readonly character: number },
): Promise<void> {
  const place = [Uri.parse(uri), toPosition(position)] as const;
  const found = await commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    ...place,
  );
  // Nobody waits until the person has put the message away.
  if (found.length === 0) void window.showInformationMessage(words().noReferences);
  else await commands.executeCommand('editor.action.showReferences', ...place, found);
}

/** A text that is not at hand opens at the place where it is cited. */
async function open(node: CitationNode): Promise<void> {
  if (node.kind === 'place') await openPlaces([node.place]);
  if (node.kind !== 'entry') return;
  const { targets, places } = node.entry;
  await openPlaces(targets.length > 0 ? targets : places.slice(0, 1));
}

/** The editor's hierarchy is about what stands under the cursor, so the cursor goes there first. */
async function showCallers({ entry }: EntryNode): Promise<void> {
  const [place] = [...entry.targets, ...entry.places];
  if (place === undefined) return;
  await openPlaces([place]);
  await commands.executeCommand('references-view.showCallHierarchy');
}
