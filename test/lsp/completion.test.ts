/** Completion of codes through the protocol. */
import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  MarkupContent,
  type Range,
} from 'vscode-languageserver/node';
import { askAbout, type Asked } from './support/ask.ts';
import { EDITOR, startClient } from './support/client.ts';
import { positionAt, rangeOf, wordsAt } from './support/places.ts';

const library = `
  %! GA-2012-81-RES-08.txt
  GA-2012-81-RES-08

  Objet : Points de contact pour la cybercriminalité

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

  ENCOURAGE les pays membres.
  %! GA-2021-89-RES-11.txt
  GA-2021-89-RES-11

  Objet : Réponse aux rançongiciels

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 89ème session,

  ENCOURAGE les pays membres.
`;

const draft = (recital: string): string => `
  %! draft.resolution
  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT « l’œuvre 👩 » ${recital}

  APPROUVE le projet.
${library}`;

const COMPLETING: ClientCapabilities = {
  ...EDITOR,
  textDocument: {
    ...EDITOR.textDocument,
    completion: {
      completionItem: { labelDetailsSupport: true, documentationFormat: ['markdown'] },
    },
  },
};

/** The list at the cursor; null when there is none. */
async function listAt({ client, uri, file }: Asked) {
  const list = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: positionAt(file.text, file.cursor),
  });
  assert.ok(!Array.isArray(list));
  return list;
}

const itemsAt = async (asked: Asked): Promise<readonly CompletionItem[]> =>
  (await listAt(asked))?.items ?? [];

function rangeOfEdit({ textEdit }: CompletionItem): Range {
  assert.ok(textEdit && 'range' in textEdit);
  return textEdit.range;
}

describe('Completion', () => {
  it('is announced with the two signs that stand in codes, and no other', async () => {
    const { result } = await startClient();
    assert.deepEqual(result.capabilities.completionProvider?.triggerCharacters, ['-', '/']);
  });

  it('lists code, title, session and place, the likeliest first', async () => {
    const asked = await askAbout(draft('la résolution |,'), {
      capabilities: COMPLETING,
      initialize: { locale: 'fr' },
    });
    const list = await listAt(asked);
    assert.equal(list?.isIncomplete, true);
    const items = list.items
      .toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1))
      .filter(({ label }) => asked.files.some(({ name }) => name.startsWith(label)));
    assert.deepEqual(
      items.map(({ label, labelDetails, detail }) => [label, labelDetails?.description, detail]),
      [
        ['GA-2021-89-RES-11', 'Réponse aux rançongiciels', '89e session, Istanbul (Turquie), 2021'],
        [
          'GA-2012-81-RES-08',
          'Points de contact pour la cybercriminalité',
          '81e session, Rome (Italie), 2012',
        ],
      ],
    );
  });

  it('puts the title before the session for a client without a place for it', async () => {
    const [item] = await itemsAt(await askAbout(draft('la résolution AG-2012|,')));
    assert.equal(item?.labelDetails, undefined);
    assert.equal(
      item?.detail,
      'Points de contact pour la cybercriminalité · 81st session, Rome (Italy), 2012',
    );
  });

  it('replaces what is typed, whatever units are counted in', async () => {
    for (const unit of ['utf-8', 'utf-16', 'utf-32'] as const) {
      const client = await startClient({
        capabilities: { ...COMPLETING, general: { positionEncodings: [unit] } },
        files: { 'GA-2012-81-RES-08.txt': 'GA-2012-81-RES-08\n' },
      });
      const text = `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

RAPPELANT « l’œuvre 👩 » de la résolution AG-2012,

APPROUVE le projet.
`;
      await client.open(
        'GA-2012-81-RES-08.resolution',
        'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,\n\nENCOURAGE les pays membres.\n',
      );
      const uri = await client.open('draft.resolution', text);
      const typed = rangeOf(text, 'AG-2012', unit);
      const list = await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri },
        position: typed.end,
      });
      assert.ok(list !== null && !Array.isArray(list));
      const item = list.items.find(({ label }) => label === 'GA-2012-81-RES-08');
      assert.deepEqual(item?.textEdit, { range: typed, newText: 'GA-2012-81-RES-08' });
    }
  });

  it('is compared with a text that begins with the words it replaces', async () => {
    const asked = await askAbout(draft('la résolution CYBERCRIMINALITE|,'));
    const [item] = await itemsAt(asked);
    const words = wordsAt(asked.file.text, rangeOfEdit(item!));
    assert.equal(words, 'CYBERCRIMINALITE');
    assert.ok(item?.filterText?.startsWith(words));
  });

  it('has nothing to say in prose', async () => {
    for (const prose of ['que la coopé|ration est utile,', 'la résolution de ce |différend,']) {
      assert.equal(await listAt(await askAbout(draft(prose))), null);
    }
  });

  it('shows the card of a resolution beside it', async () => {
    const asked = await askAbout(draft('la résolution AG-2012|,'), { capabilities: COMPLETING });
    const [item] = await itemsAt(asked);
    assert.equal(item?.documentation, undefined);
    const resolved = await asked.client.connection.sendRequest(
      CompletionResolveRequest.type,
      item!,
    );
    assert.ok(MarkupContent.is(resolved.documentation));
    assert.equal(resolved.documentation.kind, 'markdown');
    assert.match(resolved.documentation.value, /^\*\*GA-2012-81-RES-08\*\*/);
    assert.match(resolved.documentation.value, /ENCOURAGE/);
    assert.deepEqual(
      { ...resolved, documentation: undefined },
      { ...item, documentation: undefined },
    );
  });

  it('shows what is known of a resolution that is not at hand', async () => {
    const asked = await askAbout(draft('la résolution AG-2008-RES-07|,'));
    const [item] = await itemsAt(asked);
    assert.equal(item?.label, 'GA-2008-77-RES-07');
    const resolved = await asked.client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.ok(MarkupContent.is(resolved.documentation));
    assert.match(resolved.documentation.value, /not in this workspace/);
  });

  it('offers what a file that was written meanwhile brings', async () => {
    const asked = await askAbout(draft('la résolution GA-2019|,'));
    const before = await itemsAt(asked);
    assert.ok(!before.some(({ label }) => label === 'GA-2019-88-RES-77'));
    await asked.client.open(
      'new.resolution',
      'GA-2019-88-RES-77\n\nL’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 88ème session,\n\nENCOURAGE les pays membres.\n',
    );
    const after = await itemsAt(asked);
    assert.ok(after.some(({ label }) => label === 'GA-2019-88-RES-77'));
  });
});
