/** Colours for a terminal, or none. */
import { styleText } from 'node:util';
import type { Severity } from '../../core/rules/check.ts';

type Style = Parameters<typeof styleText>[0];

export type Paint = (style: Style, text: string) => string;

/** Whether the output takes colours is for the caller to know, not for Node to guess. */
export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });

export const plain: Paint = (_, text) => text;

/** The colour in which editors show a severity. */
export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};
