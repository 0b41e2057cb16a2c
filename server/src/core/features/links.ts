/** Links from codes to the official texts, where one is published. */
import type { Analyser } from '../analyse.ts';
import type { Library } from '../library/library.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import type { Range } from '../text/range.ts';
import { hoverWording } from './hover-wording.ts';
import { officialAddress } from './official-address.ts';

export interface OfficialLink {
  readonly range: Range;
  readonly canonical: string;
  readonly address: string;
}

/**
 * The links of a text, its own code first.
 *
 * @returns none for bodies without official addresses, such as INTERPOL, but for those that the
 *   team gives in its project file
 */
export function links(
  model: ResolutionModel,
  { codes }: Analyser,
  library: Library,
): readonly OfficialLink[] {
  const { identity, citations } = model;
  const coded = [...(identity === null ? [] : [identity]), ...citations];
  return coded.flatMap(({ range, canonical }) => {
    const address = canonical === null ? null : officialAddress(canonical, codes, library);
    return range === null || canonical === null || address === null
      ? []
      : [{ range, canonical, address }];
  });
}

/** What a link says when the pointer rests on it. */
export function linkTooltip({ canonical }: OfficialLink, messages: MessageLanguage): string {
  return `${hoverWording[messages].officialText} · ${canonical}`;
}
