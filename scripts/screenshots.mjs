// Takes the README's pictures from the real editor on the seeds: run by hand after `npm run package`
// when something that they show has changed.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, root } from './support/paths.mjs';
import { personAt } from './support/workbench-actions.mjs';
import { openWorkbench } from './support/workbench.mjs';

const images = join(root, 'docs', 'images');
const shown = 'GA-2025-93-RES-03.resolution';
const cited = 'GA-2021-89-RES-11.resolution';
const draft = 'GA-2026-94-RES-02.resolution';
const faulty = 'GA-2026-94-RES-05.resolution';
const home = mkdtempSync(join(tmpdir(), 'resolution-pictures-'));
mkdirSync(images, { recursive: true });

/** The seeds, and a draft: one that does to earlier texts what can be done to them, or a faulty one. */
function newFolder(name, drafts) {
  const folder = join(home, name);
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  cpSync(join(root, 'scripts', drafts), folder, { recursive: true });
  return folder;
}

/** Opens the editor on a folder of its own, and closes it when the work is done. */
async function inEditor(name, settings, work, drafts = 'pictures') {
  const folder = newFolder(name, drafts);
  const { page, close } = await openWorkbench({
    vsix: join(dist, 'resolution-drafting.vsix'),
    folder,
    settings,
    browser: { viewport: { width: 1200, height: 740 }, deviceScaleFactor: 1 },
  });
  const take = async (picture) => {
    // Cards fade in and the outline fills by and by.
    await page.waitForTimeout(1500);
    // Dragging and clicking may have moved the page by a few pixels.
    await page.locator('.monaco-workbench').evaluate((workbench) => {
      for (let at = workbench; at !== null; at = at.parentElement) at.scrollTo(0, 0);
    });
    await page.screenshot({ path: join(images, `${picture}.png`) });
  };
  try {
    await work({ page, person: personAt(page), take, folder });
  } finally {
    await close();
  }
}

async function oneText({ page, person, take, folder }) {
  const text = readFileSync(join(folder, shown), 'utf8');
  const lineOf = (words) => text.slice(0, text.indexOf(words)).split('\n').length;
  await person.openFile(shown);
  await page.locator('.pane-header', { hasText: 'Outline' }).click();
  await page.locator('.pane-header', { hasText: 'seeds' }).click();
  await page.locator('.outline-element').first().waitFor();
  await take('outline');

  for (const [name, pointedAt] of [
    ['citation', 'GA-2012-81-RES-08'],
    ['keyword', 'PRENANT NOTE'],
  ]) {
    await person.goToLine(lineOf(pointedAt));
    await person.pointAt(pointedAt);
    await take(name);
    await page.mouse.move(0, 0);
  }

  await person.goToLine(lineOf('Adoptée :'));
  await page.keyboard.type('NOTANT que les moyens manquent,\n\n');
  await person.squiggles.first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await person.goToLine(lineOf('Adoptée :'));
  await take('order');
}

async function library({ page, person, take, folder }) {
  await person.openFile(cited);
  await person.openView('Citations');
  await widenSideBar(page);
  const entry = person.citations.filter({ hasText: 'GA-2025-93-RES-03' });
  await entry.locator('.monaco-tl-twistie').click();
  await take('citations');

  await person.words('Lutter contre').click();
  await page.keyboard.press('Shift+Alt+H');
  await page.getByRole('heading', { name: 'References: Callers Of' }).waitFor();
  const caller = page.locator('.monaco-list-row:visible', { hasText: 'GA-2025-93-RES-03' });
  await caller.waitFor();
  await page.waitForTimeout(1000);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await take('hierarchy');

  await person.openView('Explorer');
  await person.openFile(shown);
  const text = readFileSync(join(folder, shown), 'utf8');
  await person.goToLine(text.slice(0, text.indexOf('PRENANT NOTE')).split('\n').length);
  await person.words('GA-2012-81-RES-08').click();
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('GA-2012-81-RES-09');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Apply' }).waitFor();
  await take('rename');
}

/** Room for titles. */
async function widenSideBar(page) {
  const { x, y, width, height } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width, y + height / 2);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.mouse.move(x + width + 110, y + height / 2, { steps: 10 });
  await page.mouse.up();
}

async function graph({ page, person, take }, picture) {
  await person.openFile(draft);
  await person.language('Resolution').waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
  await page.keyboard.press('Control+B');
  await person.runCommand('Show the citation graph');
  await page.mouse.move(0, 0);
  await person.graph.locator('.node.start').waitFor();
  await take(picture);
}

async function rules({ page, person, take }) {
  await person.openFile(faulty);
  await person.squiggles.first().waitFor();
  await page.keyboard.press('Control+Shift+M');
  await person.openQuickFixes('CONSCIENT');
  await take('rules');

  await page.keyboard.press('Escape');
  await page.locator('#status\\.languageStatus').click();
  await page.getByText('Check: draft').waitFor();
  await take('preset');
  await page.mouse.move(0, 0);

  await page.keyboard.press('Escape');
  await person.runCommand('Toggle Panel Visibility');
  await person.chooseQuickFix('CONSCIENT', 'Read about');
  await person.preview.getByRole('heading', { name: 'What it does' }).waitFor();
  await page.keyboard.press('Control+B');
  await take('rule-page');
}

await inEditor('seeds', {}, oneText);
await inEditor('rules', {}, rules, 'rule-pictures');
await inEditor('library', {}, library);
await inEditor('light', {}, (editor) => graph(editor, 'graph'));
await inEditor('dark', { 'workbench.colorTheme': 'Default Dark Modern' }, (editor) =>
  graph(editor, 'graph-dark'),
);
rmSync(home, { recursive: true, force: true });
