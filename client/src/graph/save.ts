/** Writes the picture of the graph to a file that the person chooses. */
import { FileSystemError, Uri, window, workspace } from 'vscode';
import { words } from '../wording.ts';

/** Does nothing when the person chooses none. */
export async function savePicture(svg: string, uri: string | null): Promise<void> {
  const place = suggestion(uri);
  const target = await window.showSaveDialog({
    title: words().saveGraph,
    ...(place === undefined ? {} : { defaultUri: place }),
    filters: { SVG: ['svg'] },
  });
  if (target === undefined) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  } catch (error) {
    const reason = error instanceof FileSystemError ? error.message : String(error);
    void window.showErrorMessage(words().notSaved(reason));
    return;
  }
  void window.showInformationMessage(words().saved(workspace.asRelativePath(target)));
}

/** Beside the text in the middle, else in the first folder. */
function suggestion(uri: string | null): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (uri === null) return folder && Uri.joinPath(folder, 'citations.svg');
  const text = Uri.parse(uri);
  if (text.scheme === 'untitled') return folder && Uri.joinPath(folder, 'citations.svg');
  const name = text.path.split('/').at(-1) ?? '';
  return Uri.joinPath(text, '..', `${name.replace(/\.[^.]*$/, '')}.citations.svg`);
}
