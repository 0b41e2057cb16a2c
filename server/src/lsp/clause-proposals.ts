/** The keywords and structures that may be written, as a completion list shows them. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Block } from '../core/features/content.ts';
import { keywordCard } from '../core/features/keyword-card.ts';
import { keywordCompletion, type KeywordProposal } from '../core/completion/keyword-completion.ts';
import { escapeSnippet, toPlain, toSnippet } from '../core/templates/filled.ts';
import { structureCompletion, type StructureProposal } from '../core/templates/structures.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import type { Client } from './client.ts';
import type { KeywordData } from './from-lsp.ts';
import { readerContext } from './reader-context.ts';
import { serve, type Served } from './served.ts';
import type { Session } from './session-types.ts';

/** What may begin at an offset; empty in prose. */
export function clauseProposals(
  session: Session,
  { document, model, messages }: Served,
  offset: number,
): readonly CompletionItem[] {
  const { analyser, positions, client, workspace } = session;
  const keywords = keywordCompletion(model, offset, analyser);
  const structures = structureCompletion(model, offset, {
    analyser,
    library: workspace.library,
    messages,
  });
  return [
    ...(keywords?.proposals ?? []).map((proposal) => {
      const range = positions.range(document, keywords?.range ?? { start: offset, end: offset });
      const { entry, part, text } = proposal;
      const data: KeywordData = { uri: document.uri, keyword: text, entry, part };
      return {
        label: text,
        kind: CompletionItemKind.Keyword,
        filterText: proposal.filter,
        ...insertion(keywordText(proposal, client), client),
        textEdit: { range, newText: keywordText(proposal, client) },
        data,
      };
    }),
    ...(structures?.proposals ?? []).map((proposal) => {
      const range = positions.range(document, structures?.range ?? { start: offset, end: offset });
      const newText = client.takesSnippets ? toSnippet(proposal.pieces) : toPlain(proposal.pieces);
      return {
        ...named(proposal, messages, client),
        kind: CompletionItemKind.Snippet,
        documentation: toPlain(proposal.pieces),
        filterText: proposal.filter,
        ...insertion(newText, client),
        textEdit: { range, newText },
        data: { structure: proposal.kind },
      };
    }),
  ];
}

function insertion(
  newText: string,
  { takesSnippets }: Client,
): Pick<CompletionItem, 'insertTextFormat'> {
  const isSnippet = takesSnippets && newText.includes('$');
  return isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {};
}

/** The keyword with its number before it, room behind it, and the mark that closes the clause. */
function keywordText({ number, text, end }: KeywordProposal, { takesSnippets }: Client): string {
  const opening = `${number ?? ''}${text}`;
  if (!takesSnippets || end === null) return opening;
  return `${escapeSnippet(opening)} $1${escapeSnippet(end)}$0`;
}

/** The body behind the name where several may be meant. */
function named(
  { kind, name, body, language, session }: StructureProposal,
  messages: MessageLanguage,
  { describesLabels }: Client,
): Pick<CompletionItem, 'label' | 'labelDetails'> {
  const inSession = session === null ? '' : `, ${session}`;
  const ofBody = `${body.name[messages] ?? body.id}${inSession} (${language})`;
  if (kind !== 'resolution' && kind !== 'opener') return { label: name };
  return describesLabels
    ? { label: name, labelDetails: { description: ofBody } }
    : { label: `${name} · ${ofBody}` };
}

/** The card of a keyword; null when its document is gone. */
export async function keywordDocumentation(
  session: Session,
  { uri, keyword, entry, part }: KeywordData,
): Promise<readonly Block[] | null> {
  const asked = await serve(session, uri);
  if (asked === null) return null;
  const range = { start: 0, end: 0 };
  return keywordCard(
    asked.model,
    { range, written: keyword, entry, meant: null, form: part, head: { text: keyword, range } },
    readerContext(session, asked.messages),
  );
}
