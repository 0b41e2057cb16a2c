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
const home = mkdtempSync(join(tmpdir(), 'resolution-pictures-'));
const folder = join(home, 'seeds');
cpSync(join(root, 'seeds'), folder, { recursive: true });
mkdirSync(images, { recursive: true });

const { page, close } = await openWorkbench({
  vsix: join(dist, 'resolution-drafting.vsix'),
  folder,
  browser: { viewport: { width: 1200, height: 740 }, deviceScaleFactor: 1 },
});
const person = personAt(page);
const text = readFileSync(join(folder, shown), 'utf8');
const lineOf = (words) => text.slice(0, text.indexOf(words)).split('\n').length;
const take = async (name) => {
  // Cards fade in and the outline fills by and by.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(images, `${name}.png`) });
};

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

await close();
rmSync(home, { recursive: true, force: true });
