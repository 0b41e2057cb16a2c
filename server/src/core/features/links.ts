/** Links from codes to the official texts, for the bodies that publish them under their codes. */
import type { Analyser } from '../analyse.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import type { Range } from '../text/range.ts';
import { hoverWording } from './hover-wording.ts';

export interface OfficialLink {
  readonly range: Range;
  readonly canonical: string;
  readonly address: string;
}

/**
 * The links of a text, its own code first.
 *
 * @returns none for bodies without official addresses, such as INTERPOL
 */
export function links(model: ResolutionModel, { codes }: Analyser): readonly OfficialLink[] {
  const { identity, citations } = model;
  const coded = [...(identity === null ? [] : [identity]), ...citations];
  return coded.flatMap(({ range, canonical }) => {
    const code = canonical === null ? null : codes.read(canonical);
    const address = code === null ? null : codes.address(code);
    return range === null || code === null || address === null
      ? []
      : [{ range, canonical: code.canonical, address }];
  });
}

/** What a link says when the pointer rests on it. */
export function linkTooltip({ canonical }: OfficialLink, messages: MessageLanguage): string {
  return `${hoverWording[messages].officialText} · ${canonical}`;
}
