/** The settings under `resolution`, for each document; what is unknown or wrong counts as not set. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import * as z from 'zod';
import type { MessageLanguage } from '../core/wording/languages.ts';
import { DEFAULT_GLOBS } from '../workspace/library-folders.ts';
import { checkSettingsShape } from '../workspace/rule-settings-schema.ts';
import type { KnownBodies } from '../workspace/project-file-check.ts';
import type { Client } from './client.ts';
import { misnamed } from './misnamed-settings.ts';

/** What is no glob at all is passed over; an empty list stands for the default. */
const globsSchema = (standard: readonly string[]) =>
  z
    .array(z.unknown())
    .transform((globs): readonly string[] => {
      const written = globs
        .filter((glob) => typeof glob === 'string')
        .filter((glob) => glob.trim() !== '');
      return written.length === 0 ? standard : written;
    })
    .catch(standard);

/** Keys as in package.json, without "resolution."; the client alone reads the ones missing here. */
export const settingsSchema = z.object({
  recognition: z.object({ enabled: z.boolean().catch(true) }).catch({ enabled: true }),
  messages: z
    .object({ language: z.enum(['auto', 'en', 'fr']).catch('auto') })
    .catch({ language: 'auto' }),
  files: z
    .object({
      include: globsSchema(DEFAULT_GLOBS.include),
      exclude: globsSchema(DEFAULT_GLOBS.exclude),
    })
    .catch(DEFAULT_GLOBS),
  ...checkSettingsShape,
  diagnostics: z
    .object({ run: z.enum(['type', 'save', 'never']).catch('type') })
    .catch({ run: 'type' }),
  codeLens: z.object({ enabled: z.boolean().catch(true) }).catch({ enabled: true }),
  inlayHints: z
    .object({ codes: z.boolean().catch(true), clauseNumbers: z.boolean().catch(true) })
    .catch({ codes: true, clauseNumbers: true }),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Reads settings of any shape. Never throws. */
export function readSettings(value: unknown): Settings {
  return settingsSchema.parse(typeof value === 'object' && value !== null ? value : {});
}

/** The language of messages under the settings. */
export function messagesOf({ messages }: Settings, client: Client): MessageLanguage {
  return messages.language === 'auto' ? client.messages : messages.language;
}

export interface SettingsStore {
  of(uri: string): Promise<Settings>;
  /** The client says that settings changed; some clients send them along. */
  changed(sent: unknown): void;
  forget(uri: string): void;
}

/** A store that asks the client for each document once, until settings change. */
export function createSettingsStore(
  connection: Connection,
  client: Client,
  bodies: KnownBodies,
): SettingsStore {
  const byDocument = new Map<string, Promise<Settings>>();
  const told = new Set<string>();
  let pushed = readSettings({});

  /** Tells once of each name that stands for nothing: of all that are new in one message. */
  const read = (value: unknown): Settings => {
    const settings = readSettings(value);
    const messages = messagesOf(settings, client);
    const lines = misnamed(value, bodies).map((line) => line[messages]);
    const untold = lines.filter((line) => !told.has(line));
    for (const line of untold) told.add(line);
    if (untold.length > 0) {
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: untold.join(' '),
      });
    }
    return settings;
  };

  const ask = async (uri: string): Promise<Settings> => {
    const item = { scopeUri: uri, section: 'resolution' };
    const answer: unknown = await connection.workspace.getConfiguration(item).catch(() => null);
    return read(answer);
  };

  return {
    of: (uri) => {
      if (!client.hasConfiguration) return Promise.resolve(pushed);
      const known = byDocument.get(uri) ?? ask(uri);
      byDocument.set(uri, known);
      return known;
    },
    changed: (sent) => {
      byDocument.clear();
      const section: unknown =
        typeof sent === 'object' && sent !== null && 'resolution' in sent ? sent.resolution : {};
      pushed = read(section);
    },
    forget: (uri) => {
      byDocument.delete(uri);
    },
  };
}
