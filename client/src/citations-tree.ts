/** What the citations view shows: two lists, the texts in them, and in each the places. */
import {
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Command,
} from 'vscode';
import type { CitationEntry, CitationList, CitingPlace, Excerpt } from './requests.ts';

/** One line of the view. */
export type CitationNode =
  | { readonly kind: 'list'; readonly id: string; readonly list: CitationList }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: CitationEntry }
  | {
      readonly kind: 'place';
      readonly id: string;
      readonly place: CitingPlace;
      /** Null when the text could not be read. */
      readonly excerpt: Excerpt | null;
    };

export type EntryNode = Extract<CitationNode, { kind: 'entry' }>;

/** Opens what a line stands for. */
export const OPEN_COMMAND = 'resolution.openCitation';

/** The lines below the lists of a document; ids stay the same for as long as the texts do. */
export function listNodes(uri: string, lists: readonly CitationList[]): readonly CitationNode[] {
  return lists.map((list) => ({ kind: 'list', id: `${uri} ${list.id}`, list }));
}

export function entryNodes(
  parent: string,
  entries: readonly CitationEntry[],
): readonly CitationNode[] {
  return entries.map((entry) => {
    const name = entry.targets[0]?.uri ?? entry.canonical ?? entry.label;
    return { kind: 'entry', id: `${parent} ${name}`, entry };
  });
}

export function placeNodes(
  parent: string,
  places: readonly CitingPlace[],
  excerpts: readonly Excerpt[],
): readonly CitationNode[] {
  return places.map((place, index) => {
    const excerpt = excerpts[index];
    const isRead = excerpt !== undefined && excerpt.words !== '';
    return { kind: 'place', id: `${parent} ${index}`, place, excerpt: isRead ? excerpt : null };
  });
}

/** A line as the editor draws it. */
export function treeItem(node: CitationNode): TreeItem {
  const item = bareItem(node);
  item.id = node.id;
  return item;
}

function bareItem(node: CitationNode): TreeItem {
  switch (node.kind) {
    case 'list':
      return listItem(node.list);
    case 'entry':
      return entryItem(node);
    case 'place':
      return placeItem(node);
  }
}

function listItem({ id, label, detail, entries }: CitationList): TreeItem {
  const { Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(label, entries.length > 0 ? Expanded : None);
  item.description = detail;
  item.iconPath = new ThemeIcon(id === 'cites' ? 'arrow-right' : 'arrow-left');
  item.accessibilityInformation = { label: `${label} ${detail}` };
  item.contextValue = id;
  return item;
}

function entryItem(node: EntryNode): TreeItem {
  const { label, detail, card, canonical, isAtHand, targets, address } = node.entry;
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  item.description = detail;
  item.iconPath = new ThemeIcon(isAtHand ? 'file' : 'question');
  item.tooltip = cardText(label, card);
  item.accessibilityInformation = { label: [label, ...card].join(', ') };
  item.command = openCommand(node);
  item.contextValue = [
    'entry',
    ...(canonical === null ? [] : ['code']),
    ...(targets.length === 0 ? [] : ['text']),
    ...(address === null ? [] : ['address']),
  ].join(' ');
  return item;
}

/** The words with the citation itself made out, behind the name of the clause. */
function placeItem(node: Extract<CitationNode, { kind: 'place' }>): TreeItem {
  const { place, excerpt } = node;
  const lead = place.clause === null ? '' : `${place.clause}  `;
  const file = place.uri.split('/').at(-1) ?? '';
  const { before, words, after } = excerpt ?? { before: '', words: file, after: '' };
  const start = lead.length + before.length;
  const label = `${lead}${before}${words}${after}`;
  const item = new TreeItem({ label, highlights: [[start, start + words.length]] });
  item.command = openCommand(node);
  item.accessibilityInformation = { label };
  item.tooltip = label;
  item.contextValue = 'place';
  return item;
}

function openCommand(node: CitationNode): Command {
  return { command: OPEN_COMMAND, title: '', arguments: [node] };
}

function cardText(label: string, lines: readonly string[]): MarkdownString {
  const card = new MarkdownString();
  card.appendMarkdown('**').appendText(label).appendMarkdown('**');
  for (const line of lines) card.appendMarkdown('\n\n').appendText(line);
  return card;
}
