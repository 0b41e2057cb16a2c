/** The resolutions that may be cited, as a completion list shows them. */
import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
} from 'vscode-languageserver';
import { codeCompletion, type CodeProposal } from '../core/features/code-completion.ts';
import { citationPlaces } from '../core/features/citation-place.ts';
import type { Block } from '../core/features/content.ts';
import { cardsOfCode } from '../core/features/hover.ts';
import type { Client } from './client.ts';
import { documentOf } from './library-entry.ts';
import { readerContextAt } from './reader-context.ts';
import { ContentModifiedError } from './run-request.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';
import { untilSettled } from './settled.ts';

/** Milliseconds that a person waits for a list. */
const PATIENCE = 1000;

/** Null where no citation can stand, and where nothing at hand begins as is typed. */
export async function codeProposals(
  session: Session,
  asked: Served,
  offset: number,
  token: CancellationToken,
): Promise<readonly CompletionItem[] | null> {
  const { analyser, positions, searchTable, workspace } = session;
  const { uri, version } = asked.document;
  if (citationPlaces(asked.model, offset, analyser).length === 0) return null;
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
  return found.proposals.map((proposal) => ({
    ...described(proposal, session.client),
    kind: CompletionItemKind.Reference,
    filterText: proposal.filter,
    textEdit: { range, newText: proposal.insert },
    data: { uri, canonical: proposal.canonical },
  }));
}

/** The card of a resolution; null when nothing is known of it. */
export async function codeDocumentation(
  session: Session,
  { uri, canonical }: { readonly uri: string; readonly canonical: string },
): Promise<readonly Block[] | null> {
  const code = session.analyser.codes.read(canonical);
  const context = await readerContextAt(session, uri);
  return code === null ? null : (cardsOfCode(code, context)[0] ?? null);
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
