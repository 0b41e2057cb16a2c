/** The page in which the graph is drawn: nothing comes from outside the extension. */
import { Uri, type Webview } from 'vscode';

/** Where the files of the page lie; the only place from which it may load anything. */
export function pageRoot(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/** The page as HTML. */
export function pageHtml(webview: Webview, extension: Uri): string {
  const file = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(pageRoot(extension), name)).toString();
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    // The layout runs in a worker, which has to be started from the text of its script.
    `connect-src ${webview.cspSource}`,
    'worker-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <link rel="stylesheet" href="${file('graph.css')}">
  </head>
  <body data-elk="${file('elk-worker.js')}">
    <script nonce="${nonce}" src="${file('graph.js')}"></script>
  </body>
</html>
`;
}
