/**
 * A person at an editor, stroke by stroke: asks the real server for completion when VS Code would,
 * filters and sorts what comes as VS Code does, fills in snippets, and counts the strokes.
 */
import assert from 'node:assert/strict';
import {
  type CompletionItem,
  CompletionRequest,
  InsertTextFormat,
} from 'vscode-languageserver/node';
import type { TestClient } from '../../lsp/support/client.ts';

/** A stretch of the text, selected when a snippet stops there. */
interface Stop {
  start: number;
  end: number;
}

export interface Typist {
  text(): string;
  /** What stands behind the cursor. */
  behind(): string;
  /** Strokes so far, those of prose left out. */
  strokes(): number;
  /** Types signs that belong to the structure: each is a stroke. */
  type(text: string): Promise<void>;
  /**
   * Types a beginning until what is wanted stands high in the list, and takes it.
   *
   * @returns false when it was typed to its end and never came
   */
  complete(typed: string, isWanted: (item: CompletionItem) => boolean): Promise<boolean>;
  /** Types words that no help is wanted for; fails when a list comes up. */
  prose(text: string): Promise<void>;
  press(key: 'Tab' | 'Enter' | 'Delete' | 'End'): Promise<void>;
}

/** How far down a person looks before typing on. */
const LOOKS = 3;
const TRIGGERS = '-/';
const WORD = /[\p{L}\p{N}]/u;

/**
 * A person in front of an empty document.
 *
 * @param asked at how many of a word's letters a list is asked for in prose: an editor asks at all,
 *   and a list that has not come up by the first few does not come up later
 */
export async function createTypist(
  client: TestClient,
  name: string,
  asked = Infinity,
): Promise<Typist> {
  const uri = await client.open(name, '');
  let text = '';
  let cursor = 0;
  let selected = 0;
  let strokes = 0;
  let stops: Stop[] = [];

  const replace = async (start: number, end: number, put: string): Promise<void> => {
    text = text.slice(0, start) + put + text.slice(end);
    const grown = put.length - (end - start);
    stops = stops
      .filter((stop) => !(stop.start > start && stop.end < end))
      .map((stop) => ({
        start:
          stop.start > start || stop.start >= end
            ? shifted(stop.start, start, end, grown)
            : stop.start,
        end: stop.end >= end ? stop.end + grown : stop.end,
      }));
    cursor = start + put.length;
    selected = 0;
    await client.change(uri, [{ text }]);
  };
  const put = async (sign: string): Promise<void> => {
    await replace(cursor, cursor + selected, sign);
  };
  /** The list that VS Code shows after a sign; empty when none comes up. */
  const list = async (): Promise<readonly CompletionItem[]> => {
    const before = text.slice(0, cursor).split('\n');
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    });
    assert.ok(!Array.isArray(answer));
    const line = before.at(-1) ?? '';
    return (answer?.items ?? [])
      .filter((item) => fits(line.slice(startOf(item)), item.filterText ?? item.label))
      .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  };
  const accept = async (item: CompletionItem): Promise<void> => {
    const { textEdit } = item;
    assert.ok(textEdit && 'range' in textEdit);
    const lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
    const start = lineStart + textEdit.range.start.character;
    const end = lineStart + textEdit.range.end.character;
    if (item.insertTextFormat !== InsertTextFormat.Snippet) {
      await replace(start, end, textEdit.newText);
      return;
    }
    const snippet = readSnippet(textEdit.newText);
    await replace(start, end, snippet.text);
    // The stops of a snippet inside another one come before those that are left.
    stops = [
      ...snippet.stops.map((stop) => ({ start: stop.start + start, end: stop.end + start })),
      ...stops,
    ];
    goToNext();
  };
  const goToNext = (): void => {
    const next = stops.shift();
    if (next === undefined) return;
    cursor = next.start;
    selected = next.end - next.start;
  };

  return {
    text: () => text,
    behind: () => text.slice(cursor),
    strokes: () => strokes,
    type: async (signs) => {
      for (const sign of signs) {
        await put(sign);
        strokes += 1;
      }
    },
    complete: async (typed, isWanted) => {
      for (const [index, sign] of Array.from(typed).entries()) {
        await put(sign);
        strokes += 1;
        if (!WORD.test(sign) && !TRIGGERS.includes(sign) && index > 0) continue;
        const shown = await list();
        const at = shown.findIndex(isWanted);
        const rest = typed.length - index - 1;
        if (at === -1 || (at >= LOOKS && rest > 0)) continue;
        const item = shown[at];
        assert.ok(item !== undefined);
        strokes += at + 1;
        await accept(item);
        return true;
      }
      return false;
    },
    prose: async (words) => {
      let inWord = 0;
      for (const sign of words) {
        await put(sign);
        inWord = WORD.test(sign) ? inWord + 1 : 0;
        if (inWord === 0 || inWord > asked) continue;
        const shown = await list();
        assert.deepEqual(
          shown.slice(0, 3).map(({ label }) => label),
          [],
          `a list comes up in prose: “${text.slice(Math.max(0, cursor - 60), cursor)}”`,
        );
      }
    },
    press: async (key) => {
      strokes += 1;
      switch (key) {
        case 'Tab':
          goToNext();
          return;
        case 'Enter':
          await put(`\n${bulletBefore(text.slice(0, cursor))}`);
          return;
        case 'Delete':
          await replace(cursor, cursor + Math.max(1, selected), '');
          return;
        case 'End': {
          const end = text.indexOf('\n', cursor);
          cursor = end === -1 ? text.length : end;
          selected = 0;
        }
      }
    },
  };
}

function shifted(at: number, start: number, end: number, grown: number): number {
  return at >= end ? at + grown : start;
}

function startOf({ textEdit }: CompletionItem): number {
  return textEdit && 'range' in textEdit ? textEdit.range.start.character : 0;
}

/** As VS Code filters: the letters stand in the text, in order. */
function fits(word: string, filter: string): boolean {
  let at = 0;
  const letters = word.toLowerCase();
  for (const letter of filter.toLowerCase()) if (letter === letters.charAt(at)) at += 1;
  return at >= letters.length;
}

/** What the editor sets by itself on the line below an item. */
function bulletBefore(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^- .*[,;]$/.test(line) ? '- ' : '';
}

/** A snippet with its stops, in the order in which Tab goes through them. */
function readSnippet(source: string): { readonly text: string; readonly stops: readonly Stop[] } {
  const stops: (Stop & { readonly number: number })[] = [];
  let text = '';
  const part = /\\([\\$}])|\$(\d+)|\$\{(\d+):((?:\\.|[^}])*)\}|([^])/g;
  for (const [, escaped, bare, number, inner, plain] of source.matchAll(part)) {
    if (bare !== undefined) {
      stops.push({ number: Number(bare), start: text.length, end: text.length });
    } else if (number !== undefined) {
      const shown = (inner ?? '').replace(/\\(.)/g, '$1');
      stops.push({ number: Number(number), start: text.length, end: text.length + shown.length });
      text += shown;
    } else text += escaped ?? plain ?? '';
  }
  const order = stops.toSorted((a, b) => (a.number || Infinity) - (b.number || Infinity));
  return { text, stops: order };
}
