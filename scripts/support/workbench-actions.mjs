// What a person does on the page of the workbench, and what they see there.

/**
 * @param {import('playwright-core').Page} page that shows the workbench
 */
export function personAt(page) {
  /** The tab in front, when it is that of the file. @param {string} name */
  const activeTab = (name) => page.locator('.tab.active', { hasText: name });

  /** The first piece of text in one colour that holds the words. @param {string} text */
  const words = (text) =>
    page.locator('.view-line span[class^="mtk"]', { hasText: asPainted(text) }).first();

  const webview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

  const quickFixes = page.locator('.action-widget .monaco-list-row.action .title');

  /** Opens the menu of the finding that is at the words. @param {string} text */
  const openQuickFixes = async (text) => {
    // A menu that is asked for before the findings are known stays empty, and is asked for again.
    for (let attempt = 0; attempt < 5; attempt++) {
      await words(text).click();
      await page.keyboard.press('Control+.');
      const isOpen = await quickFixes
        .first()
        .waitFor({ timeout: 5000 })
        .then(() => true)
        .catch(() => false);
      if (isOpen) return;
      await page.keyboard.press('Escape');
    }
    throw new Error(`no menu opens at ${text}`);
  };

  const hoverCard = page.locator('.monaco-hover:visible');

  return {
    activeTab,
    words,
    /** The card that shows where the pointer rests. */
    hoverCard,

    /**
     * Rests the pointer on the words until a card shows.
     * @param {string} text
     */
    async pointAt(text) {
      // The editor overlooks a pointer that comes while it still scrolls.
      for (let attempt = 0; attempt < 5; attempt++) {
        await page.mouse.move(0, 0);
        await words(text).hover();
        if (await appears(hoverCard.first())) return;
      }
    },

    /**
     * Opens a file and waits until its text is shown.
     * @param {string} name
     */
    async openFile(name) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).click();
      await activeTab(name).waitFor();
      await page.locator('.view-line').first().waitFor();
    },

    /**
     * Puts the cursor on a line, and the line in sight.
     * @param {number} line counted from 1
     */
    async goToLine(line) {
      await page.keyboard.press('Control+G');
      await page.locator('.quick-input-box input').fill(`:${line}`);
      await page.keyboard.press('Enter');
    },

    /** The status bar, when it names the language. @param {string} name */
    language: (name) => page.locator('#status\\.editor\\.mode', { hasText: name }),

    /**
     * The colour in which the words are painted.
     * @param {string} text
     * @returns {Promise<string>}
     */
    colourOf: (text) => words(text).evaluate((element) => getComputedStyle(element).color),

    /**
     * Runs a command by its name in the palette.
     * @param {string} name
     */
    async runCommand(name) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-box input').fill(`>${name}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    },

    /** The lines of the citations view, which has to be open. */
    citations: page.locator('[id="workbench.view.extension.resolution"] .monaco-list-row'),

    /**
     * Opens a view of the side bar by its icon, unless it is open.
     * @param {'Explorer' | 'Citations'} name
     */
    async openView(name) {
      const icon = page.locator(`.activitybar .action-item:has([aria-label^="${name}"])`);
      await icon.waitFor();
      if (!(await icon.evaluate((element) => element.classList.contains('checked')))) {
        await icon.locator('.action-label').click();
      }
    },

    /** The page of the citation graph, or of a rule. */
    graph: webview,
    preview: webview,

    /** What the menu offers that is open. */
    quickFixes,
    openQuickFixes,

    /**
     * Chooses from the menu of a finding.
     * @param {string} text where the finding is
     * @param {string} title
     */
    async chooseQuickFix(text, title) {
      await openQuickFixes(text);
      // By keys: the menu takes no clicks before the pointer has moved in it.
      const titles = await quickFixes.allInnerTexts();
      const steps = titles.findIndex((other) => other.startsWith(title));
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },

    /**
     * Chooses one of the answers to a question over the text.
     * @param {string} text
     */
    answer: (text) =>
      page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click(),

    /** The squiggles of errors and warnings. */
    squiggles: page.locator('.squiggly-error, .squiggly-warning'),
  };
}

async function appears(element) {
  return element.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}

/** Spaces are painted as no-break spaces. */
function asPainted(text) {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]'));
}
