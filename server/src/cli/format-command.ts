/** The command `format`: prints, writes or compares the layout of texts. */
import { format } from '../core/format/format.ts';
import { refusalWording } from '../core/format/wording.ts';
import { encode } from '../files/encode.ts';
import type { CheckOutcome } from './check/check-command.ts';
import type { Fault } from './files/find.ts';
import { replaceText } from './files/write.ts';
import type { FormatMode } from './format-arguments.ts';
import { printablePath } from './formats/printable.ts';
import type { Job } from './job.ts';
import type { ReadDocument } from './reports.ts';

interface Formatted {
  readonly document: ReadDocument;
  readonly text: string;
}

/** Formats the documents; what cannot be formatted stays as it is, and is among the faults. */
export async function formatDocuments(mode: FormatMode, job: Job): Promise<CheckOutcome> {
  const faults: Fault[] = [];
  const formatted = job.documents.map((document): Formatted => {
    const { model, hint, path } = document;
    const formatting = format(model, job.surroundings.analyser, { hint });
    if (formatting.kind === 'formatted') return { document, text: formatting.text };
    faults.push({ path, reason: refusalWording(formatting.refusal, model.source) });
    return { document, text: model.source };
  });
  const changed = formatted.filter(({ document, text }) => text !== document.model.source);
  switch (mode) {
    case 'check':
      return { output: listed(changed), aside: '', faults, hasFailed: changed.length > 0 };
    case 'write':
      return write(formatted, changed, faults);
    case 'print':
      return { output: printed(formatted), aside: '', faults, hasFailed: false };
  }
}

/** Writes the files that change and names them; what came by the standard input goes out again. */
async function write(
  formatted: readonly Formatted[],
  changed: readonly Formatted[],
  refused: readonly Fault[],
): Promise<CheckOutcome> {
  const input = formatted.filter(({ document }) => document.isInput);
  const faults = [...refused];
  const written: Formatted[] = [];
  for (const entry of changed) {
    const { file, path, encoding, isInput, model } = entry.document;
    if (isInput) continue;
    const reason = await replaceText(file, { text: model.source, encoding }, entry.text);
    if (reason === null) written.push(entry);
    else faults.push({ path, reason });
  }
  const names = listed(written);
  const isPiped = input.length > 0;
  return {
    output: isPiped ? printed(input) : names,
    aside: isPiped ? names : '',
    faults,
    hasFailed: false,
  };
}

function listed(formatted: readonly Formatted[]): string {
  return formatted.map(({ document }) => `${printablePath(document.path)}\n`).join('');
}

/** A single text as it came, byte order mark and all; several as one text behind the other. */
function printed(formatted: readonly Formatted[]): string | Uint8Array {
  const [only, ...others] = formatted;
  if (only !== undefined && others.length === 0) return encode(only.text, only.document.encoding);
  return formatted.map(({ text }) => text).join('');
}
