/** The card of a counted vote: the sum, and the majority that it makes. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { ResolutionModel } from '../model/model.ts';
import { readTally } from '../writing/tally.ts';
import type { MessageLanguage } from '../wording/languages.ts';
import { paragraph, strong, type Block } from './content.ts';
import { factWording, type FactWording } from './fact-wording.ts';

/**
 * The card of the votes that a note of adoption counts.
 *
 * @param profile of the organ; without it nothing is said of its members
 * @returns an empty list where too little is counted to say anything
 */
export function voteCard(
  model: ResolutionModel,
  profile: BodyFile | undefined,
  messages: MessageLanguage,
): readonly Block[] {
  const { adoption } = model;
  if (adoption === null) return [];
  const { inFavour, against, abstentions } = adoption;
  const counts = [inFavour, against, abstentions].filter((count) => count !== null);
  if (inFavour === null || counts.length < 2) return [];
  const words = factWording[messages];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const tally = profile === undefined ? null : readTally(model, profile);
  const needed = tally?.needed ?? null;
  return [
    paragraph(strong(`${counts.join(' + ')} = ${words.votes(total)}`)),
    ...(needed === null ? [] : [paragraph(words.needed(inFavour, needed))]),
    ...(needed !== null || against === null
      ? []
      : [paragraph(majority(inFavour, against, words, messages))]),
    // More votes than members are the matter of a rule.
    ...(tally === null || total > tally.members
      ? []
      : [paragraph(words.silent(tally.members, tally.members - total))]),
  ];
}

function majority(
  inFavour: number,
  against: number,
  words: FactWording,
  messages: MessageLanguage,
): string {
  const counted = inFavour + against;
  const needed = Math.ceil((counted * 2) / 3);
  const kind =
    inFavour <= against ? words.none : inFavour >= needed ? words.twoThirds : words.simple(needed);
  const percent = new Intl.NumberFormat(messages, { style: 'percent', maximumFractionDigits: 1 });
  const share = counted === 0 ? 0 : inFavour / counted;
  const colon = messages === 'fr' ? '\u00a0: ' : ': ';
  return `${words.share(inFavour, counted, percent.format(share))}${colon}${kind}`;
}
