/** Renaming codes through the protocol: edits of open and closed files, project files, file names. */
import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { parseFixture } from '../support/fixture.ts';
import { definitionsAt } from './support/ask.ts';
import { EDITOR, FOLDER } from './support/client.ts';
import { positionAt } from './support/places.ts';
import {
  applied,
  askRenamer,
  preparedAt,
  refusalAt,
  RENAMER,
  renameAt,
  willRename,
} from './support/rename.ts';

const draft = (citation: string): string => `
  %! draft.resolution
  RÉSOLUTION

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT « l’œuvre 👩 » de la résolution ${citation},

  APPROUVE le projet.
`;

const cited = (name: string, code: string): string => `
  %! ${name}
  RÉSOLUTION

  ${code}

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

  ENCOURAGE les pays membres.
`;

const texts = (fixture: string): Readonly<Record<string, string>> =>
  Object.fromEntries(parseFixture(fixture).map(({ name, text }) => [name, text]));

describe('F2', () => {
  it('shows the code under the cursor as it stands, and nothing elsewhere', async () => {
    const asked = await askRenamer(draft('AG-2012-|RES-08'));
    assert.deepEqual(asked.client.result.capabilities.renameProvider, { prepareProvider: true });
    assert.deepEqual(await preparedAt(asked), ['AG-2012-RES-08', 'AG-2012-RES-08']);
    assert.equal(
      await preparedAt(await askRenamer(draft('AG-2012-RES-08').replace('APP', 'A|PP'))),
      null,
    );
  });

  it('renames in open and closed files, and in the project file', async () => {
    const project = (code: string): string => `
  %! resolutions.json
  {
    // the texts of Rome
    "resolutions": [ { "file": "un dossier/2012 – contacts.txt", "code": "${code}" , "aliases": ["A/RES/79/1"]} ],
    "known": [{"code": "GA-2014-83-RES-04"}]
  }
`;
    const library = (code: string): string =>
      cited('un dossier/2012 – contacts.txt', '') +
      project(code) +
      cited('b.txt', 'GA-2013-82-RES-01');
    const asked = await askRenamer(draft('|GA-2012-81-RES-08') + library('AG-2012-RES-8'));
    const edit = await renameAt(asked, 'ga-2012-81-res-9');
    assert.deepEqual(
      applied(asked, edit),
      texts(draft('GA-2012-81-RES-09') + library('AG-2012-RES-9')),
    );
    const versions = Object.fromEntries(
      (edit?.documentChanges ?? []).flatMap((change) =>
        TextDocumentEdit.is(change)
          ? [[change.textDocument.uri.slice(FOLDER.length + 1), change.textDocument.version]]
          : [],
      ),
    );
    assert.deepEqual(versions, { 'draft.resolution': 1, 'resolutions.json': null });
  });

  it('gives plain changes to a client that knows no others', async () => {
    const asked = await askRenamer(draft('|AG-2012-RES-08') + cited('b.txt', 'AG-2012-RES-08'), {
      capabilities: EDITOR,
    });
    assert.equal(asked.client.result.capabilities.renameProvider, true);
    const edit = await renameAt(asked, 'AG-2012-RES-09');
    assert.equal(edit?.documentChanges, undefined);
    assert.deepEqual(
      applied(asked, edit),
      texts(draft('AG-2012-RES-09') + cited('b.txt', 'AG-2012-RES-09')),
    );
  });

  for (const units of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`counts in ${units}, in open and closed files`, async () => {
      const fixture = (code: string, cursor: string): string =>
        draft(`${cursor}${code}`) + draft(code).replace('draft', 'other');
      const asked = await askRenamer(fixture('AG-2012-RES-08', '|'), {
        capabilities: { ...RENAMER, general: { positionEncodings: [units] } },
      });
      const edit = await renameAt(asked, 'AG-2012-RES-09', units);
      assert.deepEqual(applied(asked, edit, units), texts(fixture('AG-2012-RES-09', '')));
    });
  }

  it('edits a closed file as it is now, not as it was when it was read', async () => {
    const asked = await askRenamer(draft('|AG-2012-RES-08') + cited('b.txt', 'AG-2012-RES-08'));
    await preparedAt(asked);
    await renameAt(asked, 'AG-2012-RES-09');
    const [, other] = asked.files;
    const now = `Avant-propos\n\n${other!.text}`;
    asked.client.files.set(`${FOLDER}/b.txt`, now);
    const edit = await renameAt(asked, 'AG-2012-RES-09');
    const files = asked.files.map((file) => (file === other ? { ...file, text: now } : file));
    assert.equal(
      applied({ files }, edit)['b.txt'],
      now.replace('AG-2012-RES-08', 'AG-2012-RES-09'),
    );
  });

  it('passes over a file that is gone, and says so in the log', async () => {
    const asked = await askRenamer(draft('|AG-2012-RES-08') + cited('b.txt', 'AG-2012-RES-08'));
    await renameAt(asked, 'AG-2012-RES-09');
    asked.client.files.delete(`${FOLDER}/b.txt`);
    const edit = await renameAt(asked, 'AG-2012-RES-09');
    assert.equal(edit?.documentChanges?.length, 1);
    assert.match(asked.client.log.join('\n'), /b\.txt is passed over: it does not exist/);
  });

  it('works on open texts where no folder is open', async () => {
    const asked = await askRenamer(draft('|AG-2012-RES-08'), {
      initialize: { workspaceFolders: null },
    });
    const edit = await renameAt(asked, 'AG-2012-RES-09');
    assert.deepEqual(applied(asked, edit), texts(draft('AG-2012-RES-09')));
  });

  it('leaves a library that knows the resolution by its new code', async () => {
    const asked = await askRenamer(draft('|AG-2012-RES-08') + cited('b.txt', 'AG-2012-RES-08'));
    const after = applied(asked, await renameAt(asked, 'AG-2012-RES-09'));
    asked.client.files.set(`${FOLDER}/b.txt`, after['b.txt']!);
    await asked.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${FOLDER}/b.txt`, type: FileChangeType.Changed }],
    });
    await asked.client.change(asked.uri, [{ text: after['draft.resolution']! }]);
    const files = asked.files.map(({ name, ...file }) => ({ ...file, name, text: after[name]! }));
    assert.deepEqual(await definitionsAt({ ...asked, files }), ['b.txt: AG-2012-RES-09']);
    assert.match(await refusalAt(asked, 'AG-2012-RES-09'), /already the code of GA-2012-81-RES-09/);
  });

  it('edits what an open file shows, not what the disk has', async () => {
    const asked = await askRenamer(draft('|AG-2012-RES-08') + cited('b.txt', 'AG-2012-RES-08'));
    const text = asked.files[1]!.text.replace('ENCOURAGE', 'PRIE');
    const uri = await asked.client.open('b.txt', text);
    await asked.client.change(uri, [{ text: `${text}\n` }]);
    const edit = await renameAt(asked, 'AG-2012-RES-09');
    const change = edit?.documentChanges?.find(
      (each) => TextDocumentEdit.is(each) && each.textDocument.uri === uri,
    ) as TextDocumentEdit;
    assert.equal(change.textDocument.version, 2);
    assert.deepEqual(change.edits[0]?.range.start, positionAt(text, text.indexOf('AG-2012')));
  });
});

describe('F2 on a text whose code is its file name', () => {
  const named = (name: string, project = ''): string =>
    cited(name, '') + (project === '' ? '' : `\n  %! resolutions.json\n  ${project}\n`);

  it('renames the file, and its path in the project file', async () => {
    const project = (name: string): string =>
      `{ "resolutions": { "textes/${name}": { "code": "AG-2000-RES-01", "title": "Contacts" } } }`;
    const before = 'AG-2012-RES-08 (contacts).txt';
    const after = 'AG-2012-RES-09 (contacts).txt';
    const asked = await askRenamer(
      draft('|AG-2012-RES-08') + named(`textes/${before}`, project(before)),
    );
    const edit = await renameAt(asked, 'AG-2012-RES-09');
    const expected = texts(draft('AG-2012-RES-09') + named(`textes/${after}`, project(after)));
    assert.deepEqual(applied(asked, edit), expected);
    // The editor asks about the move that the rename brings along.
    const move = [`textes/${before}`, `textes/${after}`] as const;
    assert.equal(await willRename(asked, move), null);
    assert.notEqual(await willRename(asked, move), null);
  });

  it('refuses where the editor renames no files, where the name is taken', async () => {
    const fixture = draft('|AG-2012-RES-08') + named('AG-2012-RES-08.txt');
    const asked = await askRenamer(fixture, { capabilities: EDITOR });
    assert.match(
      await refusalAt(asked, 'AG-2012-RES-09'),
      /Rename the file to AG-2012-RES-09\.txt/,
    );
    const taken = await askRenamer(fixture, { files: { 'AG-2012-RES-09.txt': 'Notes.' } });
    assert.match(await refusalAt(taken, 'AG-2012-RES-09'), /there is a file of that name/);
  });
});

describe('F2 is refused', () => {
  const library = draft('|AG-2012-RES-08') + cited('b/c.txt', 'AG-2012-RES-09');

  it('with the reason, in the language of the reader', async () => {
    const asked = await askRenamer(library, { initialize: { locale: 'fr-FR' } });
    assert.match(await refusalAt(asked, 'GA-2012-81-RES-09'), /est déjà la cote de b\/c\.txt/);
    assert.match(await refusalAt(asked, 'huit'), /n’est une cote d’aucun organe/);
    assert.deepEqual(
      asked.client.log.filter((line) => line.includes('failed')),
      [],
    );
  });

  it('while the files have not all been read', async () => {
    const asked = await askRenamer(library, { environment: { openFolders: () => null } });
    assert.match(await refusalAt(asked, 'AG-2012-RES-10'), /have not all been read/);
  });

  it('where no code stands', async () => {
    const asked = await askRenamer(draft('AG-2012-RES-08').replace('APP', 'A|PP'));
    assert.match(await refusalAt(asked, 'AG-2012-RES-09'), /There is no code here/);
  });

  it('as malformed when the new name is none', async () => {
    const asked = await askRenamer(library);
    await assert.rejects(
      asked.client.connection.sendRequest('textDocument/rename', {
        textDocument: { uri: asked.uri },
        position: { line: 0, character: 0 },
      }),
      /newName/,
    );
  });
});

describe('Moving files', () => {
  const library = (project: string): string => `
  %! a/resolutions.json
  ${project}
  %! a/x.txt
  .
  %! draft.resolution
  |
`;

  it('is announced for texts, project files and folders', async () => {
    const { client } = await askRenamer(library('{}'));
    const filters = client.result.capabilities.workspace?.fileOperations?.willRename?.filters ?? [];
    assert.deepEqual(
      filters.map(({ pattern }) => `${pattern.matches ?? ''} ${pattern.glob}`),
      ['file **/*.{resolution,txt,md}', 'file **/resolutions.json', 'folder **'],
    );
  });

  it('writes the new path into the project file and changes nothing else', async () => {
    const asked = await askRenamer(library('{"resolutions": {"x.txt": "AG-2012-RES-08"}}'));
    const edit = await willRename(asked, ['a/x.txt', 'a/textes/y é.txt']);
    assert.deepEqual(
      applied(asked, edit),
      texts(library('{"resolutions": {"textes/y é.txt": "AG-2012-RES-08"}}').replace('|', '')),
    );
  });

  it('says nothing when no project file names what is moved', async () => {
    const asked = await askRenamer(library('{"resolutions": {"x.txt": "AG-2012-RES-08"}}'));
    assert.equal(await willRename(asked, ['draft.resolution', 'b.resolution']), null);
    assert.equal(await willRename(asked, ['a/x.txt', 'x.txt']), null);
    assert.equal(await willRename(asked, ['a', 'b']), null);
  });
});
