/** Finds codes that stand in another form than the one in which a text first cites the resolution. */
import type { Analyser } from '../../analyse.ts';
import { formOf, shapeOf } from '../../citations/code-forms.ts';
import type { Citation, ResolutionModel } from '../../model/model.ts';

/** A citation in a form of its own. */
export interface StrayForm {
  readonly citation: Citation;
  /** The code in the form of the first citation. */
  readonly first: string;
  /** False where markup or a line break stands within the code. */
  readonly isPlain: boolean;
}

/** All of them, in order; short forms are none. */
export function strayForms(
  { citations, source }: ResolutionModel,
  { lexicon }: Pick<Analyser, 'lexicon'>,
): readonly StrayForm[] {
  const first = new Map<string, string>();
  return citations.flatMap((citation) => {
    const { canonical, parts, kind, text, range } = citation;
    // Short forms begin with their number.
    if (!/^\p{L}/u.test(text)) return [];
    const body = parts === null ? undefined : lexicon.bodies.get(parts.body);
    if (canonical === null || parts === null || body === undefined) return [];
    const shape = shapeOf({ canonical, parts }, lexicon);
    const name = formOf(text, kind, body);
    const form = shape?.forms.find((one) => one.name === name);
    if (form === undefined || form.isShort) return [];
    const known = first.get(canonical);
    if (known === undefined) {
      first.set(canonical, form.name);
      return [];
    }
    const usual = shape?.forms.find((one) => one.name === known);
    if (known === form.name || usual === undefined) return [];
    const isPlain = source.slice(range.start, range.end) === text;
    return [{ citation, first: usual.text, isPlain }];
  });
}
