/** Definition and hover through the protocol, by every alias. */
import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  HoverRequest,
  type Location,
  MarkupContent,
  MarkupKind,
} from 'vscode-languageserver/node';
import { describeOfficial, seedTexts } from '../support/shared.ts';
import { askAbout, definitionsAt, hoverAt } from './support/ask.ts';
import { EDITOR, FOLDER, startClient } from './support/client.ts';
import { positionAt, rangeOf } from './support/places.ts';

const draft = (citation: string): string => `
  %! draft.resolution
  RÉSOLUTION

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

  RAPPELANT la résolution ${citation},

  APPROUVE le projet.
`;

const cited = `
  %! un dossier/2012 – contacts.txt
  RÉSOLUTION

  L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session à Rome (Italie) du 5 au 8 novembre 2012,

  ENCOURAGE les pays membres.
`.trim();

const project = `
  %! resolutions.json
  { "resolutions": { "un dossier/2012 – contacts.txt": "AG-2012-RES-08" } }
`.trim();

const aliases = [
  'GA-2012-81-RES-08',
  'GA-2012-RES-08',
  'AG-2012-RES-08',
  'AG-2012-RES-8',
  'AGN/81/RES/8',
  'AGN-2012-RES-8',
];

describe('F12', () => {
  for (const alias of aliases) {
    it(`on ${alias} opens the resolution that the project file names so`, async () => {
      const asked = await askAbout(draft(`|${alias}`) + cited + '\n' + project);
      assert.deepEqual(await definitionsAt(asked), ['un dossier/2012 – contacts.txt: RÉSOLUTION']);
    });
  }

  it('takes a plain location to a client without links', async () => {
    const { client, uri, file } = await askAbout(
      draft('|AG-2012-RES-08') + cited + '\n' + project,
      {
        capabilities: {},
      },
    );
    const locations = (await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: positionAt(file.text, file.cursor),
    })) as Location[];
    assert.equal(locations.length, 1);
    assert.deepEqual(locations[0]?.range.start, { line: 0, character: 0 });
  });

  it('counts in the units that were agreed upon, in both texts', async () => {
    const target =
      'Résolution nº 8 👩 GA-2012-81-RES-08\n\nL’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,\n\nENCOURAGE les pays.\n';
    const origin =
      'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,\n\nRAPPELANT « l’œuvre 👩 » de la résolution AG-2012-RES-08,\n\nAPPROUVE le projet.\n';
    for (const unit of ['utf-8', 'utf-16', 'utf-32'] as const) {
      const client = await startClient({
        capabilities: { ...EDITOR, general: { positionEncodings: [unit] } },
        files: { 'target.txt': target },
      });
      const uri = await client.open('draft.resolution', origin);
      const asked = rangeOf(origin, 'AG-2012-RES-08', unit);
      assert.deepEqual(
        await client.connection.sendRequest(DefinitionRequest.type, {
          textDocument: { uri },
          position: asked.start,
        }),
        [
          {
            originSelectionRange: asked,
            targetUri: `${FOLDER}/target.txt`,
            targetRange: rangeOf(target, 'GA-2012-81-RES-08', unit),
            targetSelectionRange: rangeOf(target, 'GA-2012-81-RES-08', unit),
          },
        ],
      );
    }
  });

  it('on a pinpoint opens the clause, on words that refer back the citation', async () => {
    for (const [words, leadsTo] of [
      [
        'AG-2012-RES-08,\n\n  RAPPELANT EN OUTRE le paragraphe |1 du dispositif de la résolution AG-2012-RES-08',
        'un dossier/2012 – contacts.txt: ENCOURAGE',
      ],
      [
        'AG-2012-RES-08,\n\n  SOULIGNANT que |cette résolution engage',
        'draft.resolution: AG-2012-RES-08',
      ],
    ] as const) {
      const asked = await askAbout(draft(words) + cited + '\n' + project);
      assert.deepEqual(await definitionsAt(asked), [leadsTo]);
    }
  });

  it('on the text’s own code opens what cites it, where the open text has it now', async () => {
    const citing = draft('GA-2012-RES-08').replace('draft', 'citing').trim();
    const asked = await askAbout(
      `${cited.replace('RÉSOLUTION', 'GA-2012-|81-RES-08').replace('un dossier/2012 – contacts.txt', '2012.txt')}\n${citing}`,
    );
    assert.deepEqual(await definitionsAt(asked), ['citing.resolution: GA-2012-RES-08']);
    const { client, files } = asked;
    const file = files.find(({ name }) => name === 'citing.resolution')!;
    const text = `Un projet\n\n${file.text}`;
    await client.open('citing.resolution', text);
    const moved = { ...asked, files: [{ ...file, text }] };
    assert.deepEqual(await definitionsAt(moved), ['citing.resolution: GA-2012-RES-08']);
  });

  it('follows a text that is open and not saved', async () => {
    const client = await startClient({ files: { 'target.txt': 'nothing yet' } });
    const uri = await client.open(
      'draft.resolution',
      `L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93ème session,

RAPPELANT la résolution AG-2012-RES-08,

APPROUVE le projet.
`,
    );
    const ask = () =>
      client.connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri },
        position: { line: 2, character: 30 },
      });
    assert.deepEqual(await ask(), []);
    const target = await client.open('target.txt', 'nothing yet');
    await client.change(target, [
      {
        text: `RÉSOLUTION

AG-2012-RES-08

L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 81ème session,

ENCOURAGE les pays membres.
`,
      },
    ]);
    assert.equal(((await ask()) as readonly unknown[]).length, 1);
    await client.close(target);
    assert.deepEqual(await ask(), []);
  });
});

describe('Hovering', () => {
  for (const alias of aliases) {
    it(`over ${alias} shows the card of the resolution`, async () => {
      const card = await hoverAt(await askAbout(draft(`|${alias}`) + cited + '\n' + project));
      assert.match(card!, /\*\*GA-2012-81-RES-08\*\* \(also /);
      assert.match(card!, /\[un dossier\/2012 – contacts\.txt\]\(file:/);
    });
  }

  it('speaks the language of the editor, or the one that is set', async () => {
    const fixture = draft('|AG-2008-RES-07');
    assert.match((await hoverAt(await askAbout(fixture)))!, /not in this workspace/);
    for (const locale of ['fr', 'fr-CA', 'FR_fr']) {
      const asked = await askAbout(fixture, { initialize: { locale } });
      assert.match((await hoverAt(asked))!, /pas dans cet espace de travail/);
    }
    const set = await askAbout(fixture, {
      initialize: { locale: 'fr' },
      settings: { messages: { language: 'en' } },
    });
    assert.match((await hoverAt(set))!, /not in this workspace/);
  });

  it('shows plain text to a client without Markdown', async () => {
    const { client, uri, file } = await askAbout(draft('|AG-2008-RES-07'), { capabilities: {} });
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: positionAt(file.text, file.cursor),
    });
    assert.ok(MarkupContent.is(hover?.contents));
    assert.equal(hover.contents.kind, MarkupKind.PlainText);
    assert.match(hover.contents.value, /^GA-2008-77-RES-07 \(also /);
  });
});

/** Where each code of a text leads, by the protocol, asked at the beginning and at the end of it. */
async function checkJumps(
  texts: ReadonlyMap<string, string>,
  extra: Readonly<Record<string, string>>,
  jumps: readonly (readonly [from: string, code: string, to: string])[],
): Promise<void> {
  const client = await startClient({ files: { ...Object.fromEntries(texts), ...extra } });
  const nameOf = (prefix: string): string =>
    [...texts.keys()].find((name) => name.startsWith(prefix)) ?? assert.fail(`no ${prefix}`);
  for (const [from, code, to] of jumps) {
    const name = nameOf(from);
    const text = texts.get(name)!;
    const uri = await client.open(name, text);
    const { start, end } = rangeOf(text, code);
    for (const position of [start, end]) {
      const links = await client.connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri },
        position,
      });
      assert.deepEqual(
        (links as readonly { readonly targetUri: string }[]).map(({ targetUri }) => targetUri),
        [`${FOLDER}/${nameOf(to)}`],
        `${code} in ${name}`,
      );
      const hover = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position,
      });
      assert.ok(JSON.stringify(hover?.contents).includes(nameOf(to)), `${code} in ${name}`);
    }
  }
}

describe('In the seeds', () => {
  it('the jumps go where those of the official texts go', async () => {
    await checkJumps(seedTexts(), {}, [
      ['GA-2025', 'GA-2012-81-RES-08', 'AG-2012'],
      ['GA-2025', 'GA-2021-89-RES-11', 'GA-2021'],
      ['GA-2021', 'AG-2012-RES-08', 'AG-2012'],
    ]);
  });
});

describeOfficial('In the official texts', (texts) => {
  it('the jumps go from 2025 to 2021 and 2012, whatever alias is cited', async () => {
    const name = [...texts.keys()].find((file) => file.startsWith('003_'))!;
    const extra = {
      'resolutions.json': JSON.stringify({
        version: 1,
        resolutions: [{ file: name, code: 'AG-2012-RES-08' }],
      }),
    };
    await checkJumps(texts, extra, [
      ['004_', 'GA-2012-81-RES-08', '003_'],
      ['004_', 'GA-2021-89-RES-11', '002_'],
      ['002_', 'AG-2012-RES-08', '003_'],
    ]);
  });
});
