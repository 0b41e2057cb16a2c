/** `textDocument/completion` and `completionItem/resolve` */
import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver';
import { codeCompletion, type CodeProposal } from '../core/features/code-completion.ts';
import { citationPlaces } from '../core/features/citation-place.ts';
import { toMarkdown, toPlainText } from '../core/features/content.ts';
import { cardsOfCode } from '../core/features/hover.ts';
import type { Client } from './client.ts';
import type { PositionParams, SentProposal } from './from-lsp.ts';
import { documentOf } from './library-entry.ts';
import { readerContextAt } from './reader-context.ts';
import { ContentModifiedError } from './run-request.ts';
import { serve } from './served.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';

/** Milliseconds that a person waits for a list. */
const PATIENCE = 1000;

/** Null wherever no citation can stand: whoever writes prose is not interrupted. */
export async function onCompletion(
  session: Session,
  { uri, position }: PositionParams,
  token: CancellationToken,
): Promise<CompletionList | null> {
  const asked = await serve(session, uri);
  if (asked === null) return null;
  const { analyser, positions, searchTable, workspace } = session;
  const offset = positions.offset(asked.document, position);
  if (citationPlaces(asked.model, offset, analyser).length === 0) return null;
  const { version } = asked.document;
  await settledSoon(session, token);
  await searchTable.prepare(workspace.library, () => token.isCancellationRequested);
  const served = await serve(session, uri);
  if (served === null) return null;
  if (served.document.version !== version) throw new ContentModifiedError();
  const found = codeCompletion(served.model, offset, {
    ...(await readerContextAt(session, uri)),
    searchTable,
    document: documentOf(session, served),
  });
  if (found === null) return null;
  const range = positions.range(served.document, found.range);
  return {
    // What is typed next may match what the shortened list left out, or by another alias.
    isIncomplete: true,
    items: found.proposals.map((proposal, index) => ({
      ...described(proposal, session.client),
      kind: CompletionItemKind.Reference,
      sortText: String(index).padStart(4, '0'),
      filterText: proposal.filter,
      textEdit: { range, newText: proposal.insert },
      data: { uri, canonical: proposal.canonical },
    })),
  };
}

/** The card of the resolution beside a proposal. */
export async function onCompletionResolve(
  session: Session,
  item: SentProposal,
): Promise<CompletionItem> {
  const { uri, canonical } = item.data;
  const code = session.analyser.codes.read(canonical);
  const context = await readerContextAt(session, uri);
  const card = code === null ? undefined : cardsOfCode(code, context)[0];
  if (card === undefined) return item;
  const documentation: MarkupContent = session.client.documentsInMarkdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(card) }
    : { kind: MarkupKind.PlainText, value: toPlainText(card) };
  return { ...item, documentation };
}

/** Waits for the library, but no longer than a person would: a shorter list now is better then. */
async function settledSoon(session: Session, token: CancellationToken): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([untilSettled(session, token), late]);
  clearTimeout(timer);
}

/** The title behind the code where the list has a place for it, else with the session. */
function described(
  { canonical, title, session }: CodeProposal,
  { describesLabels }: Client,
): Pick<CompletionItem, 'label' | 'labelDetails' | 'detail'> {
  const isBehind = describesLabels && title !== null;
  const detail = [isBehind ? null : title, session].filter((part) => part !== null);
  return {
    label: canonical,
    ...(isBehind ? { labelDetails: { description: title } } : {}),
    ...(detail.length === 0 ? {} : { detail: detail.join(' · ') }),
  };
}
