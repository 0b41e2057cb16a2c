/** What the features need to speak to the reader of a document. */
import type { ReaderContext } from '../core/features/reader-context.ts';
import { createDateWriter } from '../core/wording/dates.ts';
import type { MessageLanguage } from '../core/wording/languages.ts';
import { fileLabel } from './file-label.ts';
import type { Session } from './session-types.ts';
import { messagesOf } from './settings.ts';

/** The context of an answer in one language. */
export function readerContext(session: Session, messages: MessageLanguage): ReaderContext {
  return {
    analyser: session.analyser,
    library: session.workspace.library,
    messages,
    dates: createDateWriter(messages),
    fileLabel: (uri) => fileLabel(uri, session.folders()),
  };
}

/** The context of an answer about a document that need not be open; null for one about none. */
export async function readerContextAt(
  session: Session,
  uri: string | null,
): Promise<ReaderContext> {
  const settings = await session.settings.of(uri ?? NO_FILE);
  return readerContext(session, messagesOf(settings, session.client));
}

/** Of what is about no file, the settings of a new one hold. */
const NO_FILE = 'untitled:';
