/** The outline shows a resolution's parts in their order, and folding follows them. */
import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { DocumentSymbol, FoldingRange } from 'vscode';
import { eventually, show } from './support.ts';

/** The first word of each name. */
const expected = `
Résolution
GA-2025-93-RES-03
Soutenir
L'Assemblée
Preamble
  CONSIDÉRANT
  TENANT
  SOULIGNANT
  SE
  INSISTANT
  SOULIGNANT
  RECONNAISSANT
  RAPPELANT
  RAPPELANT
  RECONNAISSANT
  PRENANT
  RAPPELANT
Operative
  INVITE
    -
    -
    -
    -
    -
Adoptée
`;

describe('The outline', () => {
  it('holds the header, the recitals, the operative clause with its items, and the vote', async () => {
    const { uri } = await show('marrakech');
    await eventually(async () => {
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      );
      const lines = symbols.flatMap((symbol) => firstWords(symbol, ''));
      assert.equal(`\n${lines.join('\n')}\n`, expected);
    });
  });
});

describe('Folding', () => {
  it('folds the preamble into the line that opens the sentence', async () => {
    const document = await show('marrakech');
    const lineOf = (words: string): number =>
      document.positionAt(document.getText().indexOf(words)).line;
    await eventually(async () => {
      const ranges = await commands.executeCommand<FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      const folded = ranges.map(({ start, end }) => [start, end].join());
      const preamble = [lineOf("L'Assemblée générale de l'OIPC"), lineOf('RAPPELANT ENFIN')].join();
      assert.ok(folded.includes(preamble), `${preamble} is not among ${folded.join(' ')}`);
    });
  });
});

function firstWords(symbol: DocumentSymbol, indent: string): string[] {
  const [word = ''] = symbol.name.split(' ');
  return [indent + word, ...symbol.children.flatMap((child) => firstWords(child, `${indent}  `))];
}
