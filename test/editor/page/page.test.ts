/** A person in front of the workbench: what they see in the text, and what their keys do. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { personAt } from '../../../scripts/support/workbench-actions.mjs';
import { openWorkbench } from '../../../scripts/support/workbench.mjs';

for (const extensionHost of ['node', 'worker'] as const) {
  describe(`A person in front of the workbench, with a ${extensionHost} extension host,`, () => {
    let workbench: Awaited<ReturnType<typeof openWorkbench>>;
    let page: Page;
    let person: ReturnType<typeof personAt>;

    before(async () => {
      workbench = await openWorkbench({
        extensionHost,
        vsix: setting('RESOLUTION_TEST_VSIX'),
        folder: setting('RESOLUTION_TEST_FOLDER'),
        // Tall enough to show a whole resolution: what is not in sight is not painted.
        browser: { viewport: { width: 1400, height: 2600 } },
      });
      page = workbench.page;
      person = personAt(page);
      await person.openFile('GA-2025-93-RES-03.txt');
      await person.language('Resolution').waitFor();
    });

    after(() => workbench.close());

    it('sees keyword, code, organ, date, item marker and vote in colours of their own', async () => {
      const colours = new Map<string, string>();
      for (const text of [
        'SOULIGNANT',
        'GA-2021-89-RES-11',
        "L'Assemblée générale de l'OIPC",
        '15 octobre 1996',
        '- 2.',
        '134 voix pour',
        'une même approche',
      ]) {
        colours.set(await person.colourOf(text), text);
      }
      assert.equal(colours.size, 7, [...colours].join('\n'));
    });

    it('reads the card of a cited resolution when the pointer rests on its code', async () => {
      await person.pointAt('GA-2021-89-RES-11');
      await person.hoverCard.filter({ hasText: 'Lutter contre les menaces' }).waitFor();
      await page.mouse.move(0, 0);
    });

    it('goes to a cited resolution with F12', async () => {
      await person.words('GA-2021-89-RES-11').click();
      await page.keyboard.press('F12');
      await person.activeTab('GA-2021-89-RES-11.md').waitFor();
      await person.openFile('GA-2025-93-RES-03.txt');
    });

    it('sees a squiggle under the keyword of a misplaced recital until it is taken out', async () => {
      assert.equal(await person.squiggles.count(), 0);
      await person.words('Adoptée').click();
      await page.keyboard.press('Home');
      await page.keyboard.type('NOTANT que tout est dit,\n');
      await person.squiggles.first().waitFor();
      assert.equal(await person.squiggles.count(), 1);
      const squiggle = await placeOf(person.squiggles);
      const keyword = await placeOf(person.words('NOTANT'));
      assert.ok(
        Math.abs(squiggle.x - keyword.x) < 2 && Math.abs(squiggle.width - keyword.width) < 2,
      );
      assert.ok(Math.abs(squiggle.y - keyword.y) < keyword.height / 2);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Control+Shift+K');
      await person.squiggles.waitFor({ state: 'detached' });
    });
  });
}

async function placeOf(element: Locator) {
  const place = await element.boundingBox();
  assert.ok(place);
  return place;
}

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: npm test sets it`);
  return value;
}
