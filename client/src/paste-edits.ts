/**
 * The part of the editor's interface through which other ways to paste are offered. It is there from
 * version 1.97 on; older editors have the names, and refuse their use.
 */
import * as vscode from 'vscode';

/** What an offer is called among others. */
interface PasteKind {
  append(...parts: string[]): PasteKind;
}

interface PasteEdit {
  /** Kinds that are pasted first; this one is then offered beside them. */
  yieldTo?: readonly PasteKind[];
}

interface PasteProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    transfer: vscode.DataTransfer,
  ): Promise<PasteEdit[] | undefined>;
}

interface PasteApi {
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteKind; readonly Text: PasteKind };
  readonly DocumentPasteEdit: new (text: string, title: string, kind: PasteKind) => PasteEdit;
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly PasteKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): vscode.Disposable;
  };
}

const FIRST_VERSION = [1, 97] as const;

/** The interface; null in editors that do not offer it. */
export function pasteApi(): PasteApi | null {
  return isRecent(vscode.version) && hasPasteEdits(vscode) ? vscode : null;
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > FIRST_VERSION[0] || (major === FIRST_VERSION[0] && minor >= FIRST_VERSION[1]);
}

function hasPasteEdits(api: object): api is PasteApi {
  return 'DocumentPasteEdit' in api && 'DocumentDropOrPasteEditKind' in api;
}
