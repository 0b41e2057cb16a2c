// Folders to open in the editor under test, made anew each time so that tests may write in them.
import { cpSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { root } from './paths.mjs';

const officialTexts = resolve(root, '..', 'shared', 'seeds');

/** The official texts say nothing of the code of this one; the others cite it by this code. */
const project = { resolutions: [{ file: '003_29a4526e216916b9.txt', code: 'AG-2012-RES-08' }] };

/** A text that is no resolution, in a format in which resolutions come. */
const NOTE = 'Notes de la réunion du 4 mars\n\nRappeler le service des conférences.\n';

/** @returns {string | null} a folder with the official texts as they came, or null without them */
export function officialWorkspace() {
  if (!existsSync(officialTexts)) return null;
  const folder = emptyWorkspace();
  for (const name of readdirSync(officialTexts))
    cpSync(join(officialTexts, name), join(folder, name));
  writeFileSync(join(folder, 'resolutions.json'), JSON.stringify(project));
  return folder;
}

/** A folder with the seeds, some under the endings that such texts have elsewhere. */
export function seedsWorkspace() {
  const folder = emptyWorkspace();
  const elsewhere = { 'GA-2025-93-RES-03': '.txt', 'GA-2021-89-RES-11': '.md' };
  for (const name of readdirSync(join(root, 'seeds'))) {
    const stem = name.slice(0, -extname(name).length);
    cpSync(join(root, 'seeds', name), join(folder, stem + (elsewhere[stem] ?? extname(name))));
  }
  return folder;
}

function emptyWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'resolution-workspace-'));
  writeFileSync(join(folder, 'notes.txt'), NOTE);
  return folder;
}
