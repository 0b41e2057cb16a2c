/** Work that waits until nobody has asked for it for a moment, for each document by itself. */

export interface Debouncer {
  /** Asks for the work on a document; asking again starts the wait anew. */
  touch(uri: string): void;
  cancel(uri: string): void;
  dispose(): void;
}

/** @param delay milliseconds without a new request until the work is done */
export function createDebouncer(delay: number, work: (uri: string) => void): Debouncer {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    touch: (uri) => {
      cancel(uri);
      timers.set(
        uri,
        setTimeout(() => {
          timers.delete(uri);
          work(uri);
        }, delay),
      );
    },
    cancel,
    dispose: () => {
      for (const uri of [...timers.keys()]) cancel(uri);
    },
  };
}
