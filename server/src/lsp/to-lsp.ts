/** Turns the core's plain values into the protocol's, and nothing else. */
import {
  type CallHierarchyItem,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  type LocationLink,
  MarkupKind,
  type Hover as LspHover,
  type Range as LspRange,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toMarkdown, toPlainText } from '../core/features/content.ts';
import type { Fold } from '../core/features/folding.ts';
import type { HierarchyItem } from '../core/features/hierarchy-item.ts';
import type { Highlight } from '../core/features/highlights.ts';
import type { Hover } from '../core/features/hover.ts';
import { linkTooltip, type OfficialLink } from '../core/features/links.ts';
import type { OutlineEntry, OutlineKind } from '../core/features/outline-entry.ts';
import type { SymbolLabel } from '../core/features/symbol-label.ts';
import type { FoundSymbol } from '../core/features/workspace-symbols.ts';
import type { Finding, Severity } from '../core/rules/check.ts';
import { unusedSilencer } from '../core/rules/rules/unused-silencer.ts';
import type { Part } from '../core/model/model.ts';
import type { Range } from '../core/text/range.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import type { ProjectProblem } from '../workspace/project-file.ts';
import type { Client } from './client.ts';
import type { HierarchyParams } from './from-lsp.ts';
import type { Positions } from './positions.ts';
import { rulePageAddress, SHOW_RULE } from './rule-commands.ts';

/** The name under which an editor lists the findings. */
const SOURCE = 'resolution';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The icons that editors know. */
const SYMBOLS: Readonly<Record<OutlineKind, SymbolKind>> = {
  marking: SymbolKind.Constant,
  heading: SymbolKind.String,
  code: SymbolKind.Key,
  title: SymbolKind.String,
  opener: SymbolKind.Interface,
  section: SymbolKind.Namespace,
  preamble: SymbolKind.Class,
  'operative-part': SymbolKind.Class,
  recital: SymbolKind.Field,
  'operative-clause': SymbolKind.Method,
  item: SymbolKind.EnumMember,
  adoption: SymbolKind.Event,
  annex: SymbolKind.Module,
};

/** A resolution is a file; with this kind editors offer it among what a name may stand for globally. */
const RESOLUTION = SymbolKind.File;

/** The icons that clauses have in the outline. */
const CLAUSES: Readonly<Record<Part, SymbolKind>> = {
  preamble: SYMBOLS.recital,
  operative: SYMBOLS['operative-clause'],
};

export function toDiagnostic(
  positions: Positions,
  document: TextDocument,
  { rule, severity, message, range }: Finding,
  { commands, tagsDiagnostics }: Pick<Client, 'commands' | 'tagsDiagnostics'>,
): Diagnostic {
  return {
    range: positions.range(document, range),
    severity: SEVERITIES[severity],
    code: rule,
    ...(commands.has(SHOW_RULE) ? { codeDescription: { href: rulePageAddress(rule) } } : {}),
    source: SOURCE,
    message,
    ...(tagsDiagnostics && rule === unusedSilencer.id ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

export function toProjectDiagnostic(
  positions: Positions,
  document: TextDocument,
  { severity, message, range }: ProjectProblem,
  messages: MessageLanguage,
): Diagnostic {
  return {
    range: positions.range(document, range),
    severity: SEVERITIES[severity],
    source: SOURCE,
    message: message[messages],
  };
}

/** For clients that take no links. */
export function toLocation({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}

export function toDocumentHighlight(
  positions: Positions,
  document: TextDocument,
  { range, isDeclaration }: Highlight,
): DocumentHighlight {
  return {
    range: positions.range(document, range),
    kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  };
}

/** An item of either hierarchy; what is not at hand has the icon of codes. */
export function toHierarchyItem(
  { canonical, uri, isAtHand, name, detail }: HierarchyItem,
  range: LspRange,
): CallHierarchyItem {
  const data: HierarchyParams = { canonical, uri };
  return {
    name,
    ...(detail === '' ? {} : { detail }),
    kind: isAtHand ? RESOLUTION : SYMBOLS.code,
    uri,
    range,
    selectionRange: range,
    data,
  };
}

export function toWorkspaceSymbol(
  { clause }: FoundSymbol,
  { name, container }: SymbolLabel,
  location: Location,
): SymbolInformation {
  return {
    name,
    ...(container === '' ? {} : { containerName: container }),
    kind: clause === null ? RESOLUTION : CLAUSES[clause.part],
    location,
  };
}

export function toHover(
  positions: Positions,
  document: TextDocument,
  { content, range }: Hover,
  { readsMarkdown }: Client,
): LspHover {
  return {
    range: positions.range(document, range),
    contents: readsMarkdown
      ? { kind: MarkupKind.Markdown, value: toMarkdown(content) }
      : { kind: MarkupKind.PlainText, value: toPlainText(content) },
  };
}

export function toDocumentSymbol(
  positions: Positions,
  document: TextDocument,
  { kind, name, detail, range, selectionRange, children }: OutlineEntry,
): DocumentSymbol {
  return {
    name,
    ...(detail === null ? {} : { detail }),
    kind: SYMBOLS[kind],
    range: positions.range(document, range),
    selectionRange: positions.range(document, selectionRange),
    children: children.map((child) => toDocumentSymbol(positions, document, child)),
  };
}

/** The outline as one list, for clients that know no other. */
export function toSymbolInformation(
  positions: Positions,
  document: TextDocument,
  { kind, name, range, children }: OutlineEntry,
  containerName: string | null = null,
): SymbolInformation[] {
  const location = { uri: document.uri, range: positions.range(document, range) };
  const own = { name, kind: SYMBOLS[kind], location };
  return [
    containerName === null ? own : { ...own, containerName },
    ...children.flatMap((child) => toSymbolInformation(positions, document, child, name)),
  ];
}

/** Null for a stretch within one line, which no editor folds. */
export function toFoldingRange(
  positions: Positions,
  document: TextDocument,
  { kind, range }: Fold,
  { foldsLinesOnly }: Client,
): FoldingRange | null {
  const { start, end } = positions.range(document, range);
  if (end.line <= start.line) return null;
  return {
    startLine: start.line,
    endLine: end.line,
    ...(foldsLinesOnly ? {} : { startCharacter: start.character, endCharacter: end.character }),
    kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
  };
}

/** Each stretch with the wider ones around it. @param ranges from the narrowest on */
export function toSelectionRange(
  positions: Positions,
  document: TextDocument,
  ranges: readonly Range[],
): SelectionRange {
  const [widest, ...inner] = ranges.toReversed().map((range) => positions.range(document, range));
  const start = { range: widest ?? positions.range(document, { start: 0, end: 0 }) };
  return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), start);
}

export function toDocumentLink(
  positions: Positions,
  document: TextDocument,
  link: OfficialLink,
  messages: MessageLanguage,
): DocumentLink {
  return {
    range: positions.range(document, link.range),
    target: link.address,
    tooltip: linkTooltip(link, messages),
  };
}
