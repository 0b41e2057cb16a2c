/** A person in front of the workbench who follows citations: in the view, and in the graph. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { personAt } from '../../../scripts/support/workbench-actions.mjs';
import { openWorkbench } from '../../../scripts/support/workbench.mjs';

const ROME = 'AG-2012-RES-08.resolution';
const ISTANBUL = 'GA-2021-89-RES-11.md';
const MARRAKECH = 'GA-2025-93-RES-03.txt';

/** The lines of the view for each seed, by the beginning of what a screen reader says. */
const VIEWS: Readonly<Record<string, readonly string[]>> = {
  [ROME]: [
    'Cites 1 · 1 not in the workspace',
    'GA-2008-77-RES-07',
    'Cited by 2',
    'GA-2021-89-RES-11, Lutter contre les menaces',
    'GA-2025-93-RES-03, Soutenir la ratification',
  ],
  'GA-2017-86-RES-08.resolution': [
    'Cites 3 · 3 not in the workspace',
    'GA-2015-84-RES-12',
    'GA-2015-84-REP-09',
    'GA-2017-86-REP-09',
    'Cited by 0',
  ],
  [ISTANBUL]: [
    'Cites 4 · 3 not in the workspace',
    'GA-2012-81-RES-08, Vers l',
    'GA-2008-77-RES-07',
    'GA-2014-83-RES-04',
    'GA-2019-88-RES-11',
    'Cited by 1',
    'GA-2025-93-RES-03, Soutenir la ratification',
  ],
  [MARRAKECH]: [
    'Cites 12 · 10 not in the workspace',
    'GA-2012-81-RES-08, Vers l',
    'GA-2021-89-RES-11, Lutter contre les menaces',
    'A/RES/51/1',
    'A/RES/71/19',
    'A/RES/73/11',
    'A/RES/75/10',
    'A/RES/77/20',
    'A/RES/79/136',
    'GA-2008-77-RES-07',
    'GA-2022-90-RES-05',
    'GA-2022-90-RES-01',
    'GA-2023-91-RES-12',
    'Cited by 0',
  ],
  'projet-accord-IMPACT-2012.resolution': [
    'Cites 1 · 1 not in the workspace',
    'GA-2012-81-REP-18',
    'Cited by 0',
  ],
};

for (const extensionHost of ['node', 'worker'] as const) {
  describe(`A person who follows citations, with a ${extensionHost} extension host,`, () => {
    const folder = setting('RESOLUTION_TEST_FOLDER');
    let workbench: Awaited<ReturnType<typeof openWorkbench>>;
    let page: Page;
    let person: ReturnType<typeof personAt>;

    const open = async (name: string): Promise<void> => {
      await person.openView('Explorer');
      await person.openFile(name);
      await person.openView('Citations');
    };
    const line = (words: string) => person.citations.filter({ hasText: words });

    before(async () => {
      workbench = await openWorkbench({
        extensionHost,
        folder,
        vsix: setting('RESOLUTION_TEST_VSIX'),
        browser: { viewport: { width: 1400, height: 1400 } },
      });
      page = workbench.page;
      person = personAt(page);
      await person.openFile(ROME);
    });

    after(() => workbench.close());

    for (const [name, lines] of Object.entries(VIEWS)) {
      it(`reads what ${name} cites, and who cites it`, async () => {
        await open(name);
        await eventually(async () => {
          const read = await attributes(person.citations, 'aria-label');
          assert.deepEqual(
            read.map((text, index) => text.slice(0, lines[index]?.length)),
            lines,
          );
        });
      });
    }

    it('goes to the place of a citation, and the view follows', async () => {
      await open(ROME);
      await line('GA-2021-89-RES-11').locator('.monaco-tl-twistie').click();
      await line('PP2').filter({ hasText: 'AG-2012-RES-08' }).click();
      await person.activeTab(ISTANBUL).waitFor();
      await line('Cites').filter({ hasText: '3 not in the workspace' }).waitFor();
    });

    it('keeps a list in view while going through the texts in it', async () => {
      await open(ROME);
      await line('Cited by').filter({ hasText: '2' }).waitFor();
      await person.runCommand('Keep the citations of this text in view');
      await line('GA-2021-89-RES-11').click();
      await person.activeTab(ISTANBUL).waitFor();
      await line('GA-2025-93-RES-03').click();
      await person.activeTab(MARRAKECH).waitFor();
      await person.runCommand('Follow the text in the editor again');
      await line('A/RES/79/136').waitFor();
    });

    it('is told what the view is for when no resolution is in front', async () => {
      await open('notes.txt');
      await page.getByText('Open a resolution to see what it cites').waitFor();
    });

    it('opens the view by the line over the title', async () => {
      await person.openView('Explorer');
      await person.openFile(ROME);
      await page.locator('.codelens-decoration a', { hasText: 'cited by 2' }).click();
      await line('GA-2025-93-RES-03').waitFor();
      await page
        .locator('.monaco-list:focus-within .monaco-list-row.focused', { hasText: 'Cites' })
        .waitFor();
    });

    it('sees the graph around the text, and goes through it with the keys', async () => {
      await open(ISTANBUL);
      await person.words('AYANT').click();
      await person.runCommand('Show the citation graph');
      const { graph } = person;
      const start = graph.locator('.node.start');
      await start.waitFor();
      assert.match(
        (await start.getAttribute('aria-label')) ?? '',
        /^GA-2021-89-RES-11, 2021, this text, cites 4, cited by 1, Lutter contre/,
      );
      const ids = await attributes(graph.locator('.node'), 'data-id');
      assert.deepEqual(ids, [
        'GA-2008-77-RES-07',
        'GA-2012-81-RES-08',
        'GA-2014-83-RES-04',
        'GA-2019-88-RES-11',
        'GA-2021-89-RES-11',
        'GA-2025-93-RES-03',
      ]);
      assert.equal(await graph.locator('.node.missing').count(), 3);
      assert.equal(await graph.locator('.pair').count(), 8);
      await start.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await person.activeTab(MARRAKECH).waitFor();
    });

    it('sees the whole library, and the graph is there again after a reload', async () => {
      await page.locator('.tab', { hasText: 'Citation graph' }).click();
      const { graph } = person;
      await graph.locator('.node.start').waitFor();
      await graph.locator('select').selectOption({ label: 'The whole library' });
      await graph.locator('[role="status"]', { hasText: '21 texts' }).waitFor();
      if (extensionHost === 'worker') return;
      await person.runCommand('Developer: Reload Window');
      await page.waitForEvent('domcontentloaded');
      await graph.locator('[role="status"]', { hasText: '21 texts' }).waitFor();
    });

    it('saves the graph as a picture that stands alone', async function () {
      // Without a server there is no disk to save it to.
      if (extensionHost === 'worker') this.skip();
      await person.graph.getByRole('button', { name: 'Save as SVG' }).click();
      const file = join(folder, 'citations.svg');
      await eventually(async () => {
        assert.equal(await page.locator('.quick-input-box input').inputValue(), file);
      });
      await page.keyboard.press('Enter');
      await page.locator('.notification-toast', { hasText: 'citations.svg' }).waitFor();
      assert.ok(existsSync(file));
      const fault = await page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(readFileSync(file, 'utf8'))}, 'image/svg+xml')
          .querySelector('parsererror')?.textContent ?? null`,
      );
      assert.equal(fault, null);
    });
  });
}

/** The values that an attribute has in all the elements; fails when one of them is gone meanwhile. */
async function attributes(elements: Locator, name: string): Promise<string[]> {
  const values = (await elements.all()).map((element) =>
    element.getAttribute(name, { timeout: 1000 }),
  );
  return (await Promise.all(values)).map((value) => value ?? '');
}

/** Repeats a check until it passes. */
async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: npm test sets it`);
  return value;
}
