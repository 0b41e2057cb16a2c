/** What stands over the picture: what it shows, how large, and the way to a file. */
import type { Scope } from './messages.ts';
import type { GraphWording } from './wording.ts';

export interface ToolbarActions {
  scope(scope: Scope): void;
  zoom(factor: number): void;
  fit(): void;
  save(): void;
}

export const ZOOM_STEP = 1.25;

const DEPTHS: readonly number[] = [1, 2, 3];

/** The largest depth on offer stands for the whole library; it has no text in the middle. */
const WHOLE = 'whole';

/**
 * A toolbar.
 *
 * @param start the text that the surroundings are of, kept while the whole library is shown
 */
export function toolbar(
  words: GraphWording,
  scope: Scope,
  start: string | null,
  actions: ToolbarActions,
): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'toolbar';
  bar.append(
    scopeChoice(words, scope, start, (chosen) => {
      actions.scope(chosen);
    }),
    button('−', words.zoomOut, () => {
      actions.zoom(1 / ZOOM_STEP);
    }),
    button('+', words.zoomIn, () => {
      actions.zoom(ZOOM_STEP);
    }),
    button(words.fit, words.fit, () => {
      actions.fit();
    }),
    button(words.save, words.save, () => {
      actions.save();
    }),
  );
  return bar;
}

function scopeChoice(
  words: GraphWording,
  { uri, depth }: Scope,
  start: string | null,
  choose: (scope: Scope) => void,
): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  const depths = start === null ? [] : DEPTHS;
  select.append(
    ...depths.map((each) =>
      option(String(each), words.around(each), uri !== null && each === depth),
    ),
    option(WHOLE, words.wholeLibrary, uri === null),
  );
  select.addEventListener('change', () => {
    const isWhole = select.value === WHOLE;
    choose({ uri: isWhole ? null : start, depth: isWhole ? depth : Number(select.value) });
  });
  label.append(`${words.scope} `, select);
  return label;
}

function option(value: string, text: string, isSelected: boolean): HTMLOptionElement {
  return new Option(text, value, isSelected, isSelected);
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = label;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}
