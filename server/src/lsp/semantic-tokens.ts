/** `textDocument/semanticTokens/full` and `/range` */
import {
  type CancellationToken,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  semanticTokens,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type SemanticToken,
} from '../core/features/semantic-tokens.ts';
import type { Range } from '../core/text/range.ts';
import { libraryOf } from './checking.ts';
import type { DocumentParams, RangeParams } from './from-lsp.ts';
import type { Positions } from './positions.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';
import { serveSettled } from './settled.ts';

/**
 * The names that tokens refer to by number. None of them is one of the protocol's own: a client that
 * does not know them leaves the words in the colours of its grammar.
 */
export const legend: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};

export async function onSemanticTokens(
  session: Session,
  { uri }: DocumentParams,
  token: CancellationToken,
): Promise<SemanticTokens> {
  const served = await settled(session, uri, token);
  if (served === null) return { data: [] };
  return tokensIn(session, served, { start: 0, end: served.model.source.length });
}

export async function onSemanticTokensRange(
  session: Session,
  { uri, range }: RangeParams,
  token: CancellationToken,
): Promise<SemanticTokens> {
  const served = await settled(session, uri, token);
  if (served === null) return { data: [] };
  const { positions } = session;
  return tokensIn(session, served, {
    start: positions.offset(served.document, range.start),
    end: positions.offset(served.document, range.end),
  });
}

async function settled(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<Served | null> {
  const asked = await serve(session, uri);
  return asked === null ? null : serveSettled(session, asked, token);
}

function tokensIn(session: Session, { document, model }: Served, range: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  const { analyser } = session;
  for (const token of semanticTokens(model, range, { analyser, library: libraryOf(session) })) {
    for (const piece of linesOf(token.range, model.source)) {
      push(builder, session.positions, document, { ...token, range: piece });
    }
  }
  return builder.build();
}

function push(
  builder: SemanticTokensBuilder,
  positions: Positions,
  document: TextDocument,
  { range, type, modifiers }: SemanticToken,
): void {
  const { start, end } = positions.range(document, range);
  builder.push(
    start.line,
    start.character,
    end.character - start.character,
    TOKEN_TYPES.indexOf(type),
    modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0),
  );
}

/** A token may not reach over the end of a line: its pieces, without the spaces at their ends. */
function linesOf({ start, end }: Range, source: string): readonly Range[] {
  return [...source.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)].map(
    ({ index, 0: words }) => ({
      start: start + index,
      end: start + index + words.length,
    }),
  );
}
