/** `textDocument/completion` and `completionItem/resolve` */
import {
  type CancellationToken,
  type CompletionItem,
  type CompletionList,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { type Block, toMarkdown, toPlainText } from '../core/features/content.ts';
import { clauseProposals, keywordDocumentation } from './clause-proposals.ts';
import { codeDocumentation, codeProposals } from './code-proposals.ts';
import type { PositionParams, SentProposal } from './from-lsp.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';

/**
 * Null wherever nothing but words can stand: whoever writes prose is not interrupted. A citation
 * goes before a keyword, since its place is told by the words around it.
 */
export async function onCompletion(
  session: Session,
  { uri, position }: PositionParams,
  token: CancellationToken,
): Promise<CompletionList | null> {
  const asked = await serve(session, uri);
  if (asked === null) return null;
  const offset = session.positions.offset(asked.document, position);
  const items =
    (await codeProposals(session, asked, offset, token)) ?? clauseProposals(session, asked, offset);
  if (items.length === 0) return null;
  return {
    // What is typed next may match what the shortened list left out, or by another name.
    isIncomplete: true,
    items: items.map((item, index) => ({ ...item, sortText: String(index).padStart(4, '0') })),
  };
}

/** What is known of a proposal, beside it. */
export async function onCompletionResolve(
  session: Session,
  item: SentProposal,
): Promise<CompletionItem> {
  const card = await documentationOf(session, item);
  if (card === null) return item;
  const documentation: MarkupContent = session.client.documentsInMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(card) }
    : { kind: MarkupKind.PlainText, value: toPlainText(card) };
  return { ...item, documentation };
}

/** Null for structures, which were sent with theirs, and where nothing is known. */
function documentationOf(
  session: Session,
  { data }: SentProposal,
): Promise<readonly Block[] | null> {
  if ('canonical' in data) return codeDocumentation(session, data);
  if ('keyword' in data) return keywordDocumentation(session, data);
  return Promise.resolve(null);
}
