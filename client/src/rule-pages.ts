/** The pages of the rules, shown in the editor in the language of the messages; no network is needed. */
import { commands, Uri, window, workspace } from 'vscode';
import { language } from './wording.ts';
import { sectionOf } from './rule-page-section.ts';

const SCHEME = 'resolution-rule';
const MARKDOWN_PREVIEW = 'markdown.showPreview';

export interface RulePages {
  show(rule: string): Promise<void>;
  dispose(): void;
}

/**
 * The pages.
 *
 * @param extensionUri where they lie, each in both languages
 */
export function createRulePages(extensionUri: Uri): RulePages {
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ path }) => {
      const [, wanted = 'en', name = ''] = path.split('/');
      const page = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'docs', 'rules', name));
      return sectionOf(new TextDecoder().decode(page), wanted);
    },
  });
  return {
    show: async (rule) => {
      // A link in a message may come from anywhere: only a page of a rule is opened.
      if (!/^[a-z]+(?:-[a-z]+)+$/.test(rule)) return;
      const page = Uri.from({ scheme: SCHEME, path: `/${language()}/${rule}.md` });
      // Editors without the preview show the text of the page, which reads well enough.
      await commands
        .executeCommand(MARKDOWN_PREVIEW, page)
        .then(undefined, () => window.showTextDocument(page));
    },
    dispose: () => {
      provider.dispose();
    },
  };
}
