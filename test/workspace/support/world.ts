/** A library that things happen to, and the same library read from nothing, to compare it with. */
import assert from 'node:assert/strict';
import type { Analyser } from '../../../server/src/core/analyse.ts';
import type { FileEnvironment } from '../../../server/src/workspace/file-environment.ts';
import { DEFAULT_GLOBS, type Globs } from '../../../server/src/workspace/library-folders.ts';
import { pathWithin } from '../../../server/src/workspace/uris.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import type { Event, Interruption } from './events.ts';
import { answersOf, contentsOf } from './observed.ts';
import { observe, type ObservedWorkspace } from './workspace.ts';

export interface World {
  /** Lets events happen at once, and whatever follows from them. */
  happen(...events: readonly Event[]): Promise<void>;
  /** Fails unless everything that can be seen is what it would be after reading all anew. */
  checkContents(): Promise<void>;
  /** Fails unless every open document was named of which something else is said than before. */
  checkNotifications(): void;
}

/** One folder without a file. */
export async function createWorld(analyser: Analyser): Promise<World> {
  const files = memoryFiles();
  const roots = new Map<string, Globs>([['file:///a', DEFAULT_GLOBS]]);
  const open = new Map<string, string>();
  /** The last text of each project file that could be read: it holds while a broken one stands. */
  const lastSound = new Map<string, string>();
  const keys = new Set<string>();
  let interruption: Interruption | null = null;
  let told = new Set<string>();
  let answers: ReadonlyMap<string, string> = new Map();

  const folders = (): FileEnvironment =>
    files.under([...roots].map(([uri, globs]) => ({ uri, ...globs })));
  const observed = observe(folders(), {
    analyser,
    indexing: (stop) => {
      const after = interruption === 'fault' ? Infinity : (interruption?.stopAfter ?? Infinity);
      if (after === 0) stop();
      return {
        progress: (done) => {
          if (done === after) stop();
        },
        end: () => undefined,
      };
    },
  });
  await observed.workspace.settled();

  const load = (): void => {
    const environment: FileEnvironment = folders();
    observed.workspace.load(() =>
      Promise.resolve(
        roots.size === 0
          ? null
          : {
              ...environment,
              list: (beyond) =>
                interruption === 'fault'
                  ? Promise.reject(new Error('no listing'))
                  : environment.list(beyond),
            },
      ),
    );
  };

  const isInside = (uri: string, folder: string): boolean => pathWithin(folder, uri) !== null;
  const changed = (written: readonly string[], deleted: readonly string[]): void => {
    observed.workspace.filesChanged({ written, deleted });
  };
  const move = (uri: string, to: string): void => {
    const content = files.get(uri);
    if (content === null || uri === to) return;
    files.delete(uri);
    files.set(to, content);
  };

  const begin = (event: Event): void => {
    switch (event.kind) {
      case 'write':
      case 'project':
      case 'broken project':
      case 'ignore':
        files.set(event.uri, event.text);
        changed([event.uri], []);
        break;
      case 'fault':
        files.set(event.uri, { kind: 'unreadable', detail: 'EACCES' });
        changed([event.uri], []);
        break;
      case 'remove':
        files.delete(event.uri);
        changed([], [event.uri]);
        break;
      case 'move':
        move(event.uri, event.to);
        changed([event.to], [event.uri]);
        break;
      case 'removeFolder':
        for (const uri of files.uris()) if (isInside(uri, event.uri)) files.delete(uri);
        changed([], [event.uri]);
        break;
      case 'moveFolder':
        for (const uri of files.uris()) {
          const path = pathWithin(event.uri, uri);
          if (path !== null) move(uri, `${event.to}/${path}`);
        }
        changed([event.to], [event.uri]);
        break;
      case 'edit':
        open.set(event.uri, event.text);
        told.add(event.uri);
        observed.edit(event.uri, event.text);
        break;
      case 'close':
        open.delete(event.uri);
        observed.workspace.documentClosed(event.uri);
        break;
      case 'addRoot':
        roots.set(event.uri, roots.get(event.uri) ?? DEFAULT_GLOBS);
        load();
        break;
      case 'removeRoot':
        roots.delete(event.uri);
        load();
        break;
      case 'settings':
        if (roots.has(event.uri)) roots.set(event.uri, event.globs);
        load();
        break;
      case 'interrupted':
        interruption = event.by;
        begin(event.event);
        break;
    }
  };

  /** The host reads open documents again when it hears that something else is said of them. */
  const settle = async (): Promise<void> => {
    await observed.workspace.settled();
    for (const uri of observed.recited.splice(0).flat()) told.add(uri);
    for (;;) {
      const affected = observed.affected.splice(0).flat();
      if (affected.length === 0) return;
      for (const uri of affected) {
        told.add(uri);
        const text = open.get(uri);
        if (text !== undefined) observed.edit(uri, text);
      }
    }
  };

  const readAnew = async (): Promise<ObservedWorkspace> => {
    files.reads.length = 0;
    const environment = folders();
    const anew = observe(
      {
        ...environment,
        read: async (uri) => {
          const content = await environment.read(uri);
          const isBroken = typeof content === 'string' && content.endsWith('{');
          return isBroken ? (lastSound.get(uri) ?? content) : content;
        },
      },
      { analyser },
    );
    if (roots.size === 0) anew.workspace.load(() => Promise.resolve(null));
    await anew.workspace.settled();
    for (const uri of files.uris()) {
      if (!uri.endsWith('/resolutions.json')) continue;
      const content = files.get(uri);
      if (!files.reads.includes(uri) || typeof content !== 'string') lastSound.delete(uri);
      else if (!content.endsWith('{')) lastSound.set(uri, content);
    }
    for (const uri of lastSound.keys()) if (files.get(uri) === null) lastSound.delete(uri);
    for (const [uri, text] of open) anew.edit(uri, text);
    return anew;
  };

  return {
    happen: async (...events) => {
      told = new Set();
      for (const event of events) begin(event);
      await settle();
      if (interruption === null) return;
      interruption = null;
      // Whatever was left unread is read by the next listing.
      changed(['file:///a/.ignore'], []);
      await settle();
    },
    checkContents: async () => {
      const anew = await readAnew();
      for (const { keys: own, citations } of anew.workspace.library.documents()) {
        for (const key of [...own, ...citations.map(({ canonical }) => canonical)]) keys.add(key);
      }
      const [now, expected] = [observed, anew].map((one) => contentsOf(one, open.keys(), keys));
      if (JSON.stringify(now) !== JSON.stringify(expected)) assert.deepEqual(now, expected);
    },
    checkNotifications: () => {
      const before = answers;
      answers = answersOf(observed.workspace, analyser, open);
      for (const [uri, answer] of answers) {
        const was = before.get(uri);
        if (was === undefined || was === answer || told.has(uri)) continue;
        assert.fail(`nobody was told of ${uri}, of which was said\n${was}\nand now\n${answer}`);
      }
    },
  };
}
