/** A cited code leads to the cited resolution, whatever alias it is cited by. */
import assert from 'node:assert/strict';
import { commands, Selection, window } from 'vscode';
import type { DocumentLink, Location, LocationLink, TextDocument } from 'vscode';
import { eventually, hover, placeOf, show, showDraft, type TextName, uriOf } from './support.ts';

const aliases: readonly (readonly [code: string, cited: TextName, canonical: string])[] = [
  ['AG-2012-RES-08', 'rome', 'GA-2012-81-RES-08'],
  ['GA-2012-RES-08', 'rome', 'GA-2012-81-RES-08'],
  ['GA-2012-81-RES-08', 'rome', 'GA-2012-81-RES-08'],
  ['GA-2021-89-RES-11', 'istanbul', 'GA-2021-89-RES-11'],
];

const draft = `RÉSOLUTION

L'Assemblée générale de l'OIPC-INTERPOL, réunie en sa 93ème session à Marrakech (Maroc) du 24 au 27 novembre 2025,

${aliases.map(([code]) => `RAPPELANT la résolution ${code},`).join('\n\n')}

PRIE les pays membres de répondre.
`;

describe('Citations', () => {
  for (const [code, cited, canonical] of aliases) {
    it(`lead to the cited resolution by ${code}`, async () => {
      const document = await showDraft(draft);
      const target = (await uriOf(cited)).toString();
      await eventually(async () => {
        assert.deepEqual(await definitions(document, code), [target]);
      });
    });

    it(`show the card of the cited resolution on ${code}`, async () => {
      const document = await showDraft(draft);
      await eventually(async () => {
        assert.match(await hover(document, code), new RegExp(canonical));
        assert.match(await hover(document, code), /cybercriminalité/);
      });
    });
  }

  for (const [from, code, to] of [
    ['marrakech', 'GA-2012-81-RES-08', 'rome'],
    ['marrakech', 'GA-2021-89-RES-11', 'istanbul'],
    ['istanbul', 'AG-2012-RES-08', 'rome'],
  ] as const) {
    it(`open the text of ${to} by F12 on ${code} in that of ${from}`, async () => {
      const target = (await uriOf(to)).toString();
      await eventually(async () => {
        const document = await show(from);
        const place = placeOf(document, code);
        assert.ok(window.activeTextEditor);
        window.activeTextEditor.selection = new Selection(place, place);
        await commands.executeCommand('editor.action.revealDefinition');
        assert.equal(window.activeTextEditor.document.uri.toString(), target);
      });
    });
  }

  it('tell what a code says when its text is not in the folder', async () => {
    const document = await show('marrakech');
    await eventually(async () => {
      assert.match(await hover(document, 'GA-2008-RES-07'), /77/);
    });
  });

  it('of the United Nations link to the official text', async () => {
    const document = await show('marrakech');
    const links = await eventually(() => linksOf(document));
    assert.ok(
      links.some((link) => /A\/RES\/79\/136/.test(decodeURIComponent(link))),
      links.join(),
    );
  });
});

async function definitions(document: TextDocument, words: string): Promise<string[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    placeOf(document, words),
  );
  return found.map((place) => ('uri' in place ? place.uri : place.targetUri).toString());
}

async function linksOf(document: TextDocument): Promise<string[]> {
  const links = await commands.executeCommand<DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
  );
  const targets = links.flatMap(({ target }) => (target === undefined ? [] : [target.toString()]));
  assert.notEqual(targets.length, 0);
  return targets;
}
