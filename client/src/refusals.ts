/** The documents to which a person gave another language by hand: their choice outlasts a restart. */
import type { Memento, Uri } from 'vscode';

const KEY = 'recognition.refused';

/** Enough for anyone's choices, and a bound on what the editor has to keep. */
const MOST_KEPT = 500;

export interface Refusals {
  has(uri: Uri): boolean;
  add(uri: Uri): Promise<void>;
  delete(uri: Uri): Promise<void>;
}

/** The refusals kept in `memory`; the oldest are forgotten first. */
export function rememberedRefusals(memory: Memento): Refusals {
  const kept = (): readonly string[] => memory.get<readonly string[]>(KEY, []);
  const without = (uri: Uri): string[] => kept().filter((other) => other !== uri.toString());
  return {
    has: (uri) => kept().includes(uri.toString()),
    add: async (uri) => {
      await memory.update(KEY, [...without(uri), uri.toString()].slice(-MOST_KEPT));
    },
    delete: async (uri) => {
      if (kept().includes(uri.toString())) await memory.update(KEY, without(uri));
    },
  };
}
