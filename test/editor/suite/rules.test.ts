/** What a drafter does about findings: mends them, silences them, chooses how serious they are. */
import assert from 'node:assert/strict';
import { commands, languages, TabInputWebview, Uri, window, workspace } from 'vscode';
import type { CodeAction, Diagnostic, TextDocument } from 'vscode';
import { eventually, placeOf, recognised, showDraft } from './support.ts';

const FAULTY = `L’Assemblée générale de l’O.I.P.C.-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

CONSCIENT du coût de la cybercriminalité,

CONVAINCU de la nécessité d’agir,

RAPELLANT l’article 41 du Statut,

DEMANDE de faire rapport à sa 82ème session.

Adoptée
`;
const MENDED = FAULTY.replace('CONSCIENT ', 'CONSCIENTE ')
  .replace('CONVAINCU ', 'CONVAINCUE ')
  .replace('RAPELLANT', 'RAPPELANT');
const FOUND = ['keyword-gender', 'keyword-gender', 'misspelt-keyword', 'missing-addressee'];

describe('A faulty draft', () => {
  it('is mended by the first quick fix, and is as before after one undo', async () => {
    const document = await showFaulty();
    const [own, ...others] = await quickFixes(document, 'CONSCIENT');
    assert.equal(own?.isPreferred, true);
    assert.ok(others.every(({ isPreferred }) => isPreferred !== true));
    await apply(own);
    assert.equal(document.getText(), FAULTY.replace('CONSCIENT ', 'CONSCIENTE '));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), FAULTY);
  });

  it('is mended all at once, and is as before after one undo', async () => {
    const document = await showFaulty();
    await apply(titled(await quickFixes(document, 'CONSCIENT', 3), /^Mend all that/));
    assert.equal(document.getText(), MENDED);
    await eventually(() => {
      assert.deepEqual(rulesIn(document), ['missing-addressee']);
    });
    await commands.executeCommand('undo');
    assert.equal(document.getText(), FAULTY);
  });

  it('is mended on saving, when the settings say so', async () => {
    const { document, remove } = await faultyFile('brouillon.resolution');
    const editor = workspace.getConfiguration('editor', { languageId: 'resolution' });
    const onSave = { 'source.fixAll.resolution': 'explicit' };
    await editor.update('codeActionsOnSave', onSave, undefined, true);
    try {
      await window.showTextDocument(document);
      await commands.executeCommand('cursorBottom');
      await commands.executeCommand('type', { text: '\n' });
      await commands.executeCommand('workbench.action.files.save');
      await eventually(() => {
        assert.equal(document.isDirty, false);
        assert.equal(document.getText().trimEnd(), MENDED.trimEnd());
      });
    } finally {
      await editor.update('codeActionsOnSave', undefined, undefined, true);
      await remove();
    }
  });

  it('says nothing more of a rule that a comment silences', async () => {
    const document = await showFaulty();
    await apply(titled(await quickFixes(document, 'CONVAINCU'), /^Silence .* in this clause/));
    assert.match(document.getText(), /<!-- resolution-ignore keyword-gender -->\n\nCONVAINCU/);
    await eventually(() => {
      assert.deepEqual(rulesIn(document), without(FOUND, 'keyword-gender'));
    });
  });
});

describe('The level of a rule', () => {
  it('is changed in the settings from the lightbulb', async () => {
    const document = await showFaulty();
    try {
      await apply(titled(await quickFixes(document, 'CONSCIENT'), /^Turn .* off in this folder/));
      const settings = workspace.getConfiguration('resolution', document);
      assert.deepEqual(settings.inspect('rules')?.workspaceValue, { 'keyword-gender': 'off' });
      await eventually(() => {
        assert.deepEqual(rulesIn(document), ['misspelt-keyword', 'missing-addressee']);
      });
    } finally {
      await workspace.getConfiguration('resolution').update('rules', undefined);
    }
  });

  it('is that of resolutions.json before that of the settings', async () => {
    const { document, remove } = await faultyFile('projet.resolution');
    const project = Uri.joinPath(document.uri, '..', 'resolutions.json');
    const before = await workspace.fs.readFile(project).then(undefined, () => null);
    const settings = workspace.getConfiguration('resolution', document);
    try {
      await eventually(() => {
        assert.deepEqual(rulesIn(document), FOUND);
      });
      await settings.update('rules', { 'missing-addressee': 'error' });
      await commands.executeCommand(
        'resolution.setRuleLevel',
        ...['missing-addressee', 'off', document.uri.toString(), 'project'],
      );
      assert.match(
        new TextDecoder().decode(await workspace.fs.readFile(project)),
        /"missing-addressee": "off"/,
      );
      await eventually(() => {
        assert.deepEqual(rulesIn(document), without(FOUND, 'missing-addressee'));
      });
    } finally {
      await settings.update('rules', undefined);
      if (before === null) await workspace.fs.delete(project);
      else await workspace.fs.writeFile(project, before);
      await remove();
    }
  });

  it('is that of the preset where nothing else is chosen', async () => {
    const document = await showFaulty();
    const settings = workspace.getConfiguration('resolution', document);
    await settings.update('preset', 'official');
    try {
      await eventually(() => {
        assert.deepEqual(rulesIn(document), without(FOUND, 'missing-addressee'));
      });
    } finally {
      await settings.update('preset', undefined);
    }
    await eventually(() => {
      assert.deepEqual(rulesIn(document), FOUND);
    });
  });

  it('does not count where nothing is to be checked', async () => {
    const document = await showFaulty();
    const settings = workspace.getConfiguration('resolution', document);
    await settings.update('diagnostics.run', 'never');
    try {
      await eventually(() => {
        assert.deepEqual(rulesIn(document), []);
      });
    } finally {
      await settings.update('diagnostics.run', undefined);
    }
  });
});

describe('The page of a rule', () => {
  it('is where its findings lead, and opens in the editor', async () => {
    const document = await showFaulty();
    const [diagnostic] = diagnosticsIn(document);
    const code = diagnostic?.code;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.scheme, 'command');
    assert.equal(code.target.path, 'resolution.showRule');
    const parameters: unknown = JSON.parse(code.target.query);
    assert.deepEqual(parameters, ['keyword-gender']);
    await commands.executeCommand(code.target.path, 'keyword-gender');
    await eventually(() => {
      const tab = window.tabGroups.activeTabGroup.activeTab;
      assert.ok(tab?.input instanceof TabInputWebview);
      assert.match(tab.label, /keyword-gender/);
    });
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('is in one language', async () => {
    for (const [language, heading, other] of [
      ['en', '## Why', 'Pourquoi'],
      ['fr', '## Pourquoi', 'Why'],
    ] as const) {
      const uri = Uri.from({ scheme: 'resolution-rule', path: `/${language}/keyword-gender.md` });
      const page = (await workspace.openTextDocument(uri)).getText();
      assert.match(page, /^# keyword-gender\n/);
      assert.ok(page.includes(`\n${heading}\n`) && !page.includes(`## ${other}`), page);
    }
  });
});

/** Shows the faulty draft, once its faults are found. */
async function showFaulty(): Promise<TextDocument> {
  const document = await showDraft(FAULTY);
  await eventually(() => {
    assert.deepEqual(rulesIn(document), FOUND);
  });
  return document;
}

/** The faulty draft in a file of the workspace. */
async function faultyFile(name: string) {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = Uri.joinPath(folder.uri, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(FAULTY));
  const document = await workspace.openTextDocument(uri);
  await recognised(document);
  await window.showTextDocument(document);
  return {
    document,
    remove: async () => {
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await workspace.fs.delete(uri);
    },
  };
}

function diagnosticsIn(document: TextDocument): readonly Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'resolution')
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));
}

function rulesIn(document: TextDocument): readonly string[] {
  return diagnosticsIn(document).map(({ code }) =>
    String(typeof code === 'object' ? code.value : code),
  );
}

/** @param resolved of how many actions the edits are asked for */
async function quickFixes(
  document: TextDocument,
  words: string,
  resolved?: number,
): Promise<readonly CodeAction[]> {
  const place = placeOf(document, words);
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    document.getWordRangeAtPosition(place),
    'quickfix',
    resolved,
  );
}

function titled(actions: readonly CodeAction[], title: RegExp): CodeAction {
  const found = actions.find((action) => title.test(action.title));
  assert.ok(found, actions.map((action) => action.title).join('\n'));
  return found;
}

/** As the editor does: the edit first, then the command. */
async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit !== undefined) assert.ok(await workspace.applyEdit(edit));
  if (command === undefined) return;
  const parameters: unknown[] = command.arguments ?? [];
  await commands.executeCommand(command.command, ...parameters);
}

function without(rules: readonly string[], rule: string): readonly string[] {
  const at = rules.indexOf(rule);
  return rules.filter((_, index) => index !== at);
}
