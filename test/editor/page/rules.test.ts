/** A person in front of the workbench who is told of faults: what is offered, and what it does. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { personAt } from '../../../scripts/support/workbench-actions.mjs';
import { openWorkbench } from '../../../scripts/support/workbench.mjs';

const DRAFT = 'brouillon.resolution';
/** How many entries of the menu are about one finding. */
const FOR_A_FINDING = 8;
const FAULTY = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENT du coût de la cybercriminalité,

CONVAINCU de la nécessité d’agir,

RAPELLANT l’article 41 du Statut,

APPROUVE le projet d’accord.

Adoptée
`;

for (const extensionHost of ['node', 'worker'] as const) {
  describe(`A person with a faulty draft, with a ${extensionHost} extension host,`, () => {
    const folder = setting('RESOLUTION_TEST_FOLDER');
    const file = join(folder, DRAFT);
    let workbench: Awaited<ReturnType<typeof openWorkbench>>;
    let page: Page;
    let person: ReturnType<typeof personAt>;

    before(async () => {
      writeFileSync(file, FAULTY);
      workbench = await openWorkbench({
        extensionHost,
        vsix: setting('RESOLUTION_TEST_VSIX'),
        folder,
        browser: { viewport: { width: 1400, height: 900 } },
      });
      page = workbench.page;
      person = personAt(page);
      await person.openFile(DRAFT);
      await person.squiggles.first().waitFor();
    });

    after(async () => {
      await workbench.close();
      rmSync(file);
      rmSync(join(folder, '.vscode'), { recursive: true, force: true });
    });

    it('is offered what mends first, then what silences, then the settings and the page', async () => {
      await person.openQuickFixes('CONSCIENT');
      // Behind them stand the changes of the clause, which mend nothing.
      const offered = (await person.quickFixes.allInnerTexts()).slice(0, FOR_A_FINDING);
      await page.keyboard.press('Escape');
      assert.deepEqual(offered, [
        'Write “CONSCIENTE”',
        'Mend all “keyword-gender” in this text (2)',
        'Mend all that is safe to mend in this text (3)',
        'Silence “keyword-gender” in this clause',
        'Silence “keyword-gender” in this text',
        'Turn “keyword-gender” off in this folder',
        'Change the level of “keyword-gender”…',
        'Read about “keyword-gender”',
      ]);
    });

    it('is asked for the level of a rule and for the place of the choice', async () => {
      await person.chooseQuickFix('CONSCIENT', 'Change the level');
      await person.answer('information');
      await person.answer('The texts of this folder');
      await page.locator('.squiggly-info').first().waitFor();
      assert.equal(await page.locator('.squiggly-error').count(), 0);
    });

    it('reads the page of a rule and comes back', async () => {
      await person.chooseQuickFix('CONSCIENT', 'Read about');
      await person.activeTab('keyword-gender').waitFor();
      await person.preview.getByRole('heading', { name: 'What it does' }).waitFor();
      await page.keyboard.press('Control+F4');
      await person.openFile(DRAFT);
    });

    it('mends all at once, sees nothing underlined, and takes it back with one key', async () => {
      await person.chooseQuickFix('CONSCIENT', 'Mend all that is safe');
      await person.words('CONSCIENTE').waitFor();
      await person.words('CONVAINCUE').waitFor();
      await person.words('RAPPELANT').waitFor();
      await person.squiggles.first().waitFor({ state: 'detached' });
      await page.keyboard.press('Control+Z');
      await person.words('RAPELLANT').waitFor();
      assert.equal(await person.words('CONSCIENTE').count(), 0);
    });

    // There the folder is a copy in memory, which nothing outside can change.
    if (extensionHost === 'worker') return;

    it('is told in one message of names in the settings that stand for nothing', async () => {
      writeFileSync(
        join(folder, '.vscode', 'settings.json'),
        JSON.stringify({ 'resolution.rules': { 'keyword-gendre': 'off' } }),
      );
      await page
        .locator('.notification-toast', { hasText: 'no rule is called "keyword-gendre"' })
        .waitFor();
    });
  });
}

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: npm test sets it`);
  return value;
}
