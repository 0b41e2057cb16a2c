/** Sets keywords in the letters of their body, where no comment in the text says to leave them. */
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Keyword, ResolutionModel } from '../model/model.ts';
import { silences, silencersOf } from '../rules/silencers.ts';
import type { TextEdit } from '../text/edits.ts';
import { hasStyle, inStyle, type KeywordStyle } from '../writing/keyword-style.ts';
import { wordsIn } from '../writing/keyword-words.ts';

/** The rule that says the same; a comment that silences it holds here too. */
const RULE = 'keyword-case';

/** One edit for each run of letters that change. */
export function keywordEdits(
  model: ResolutionModel,
  { keywordStyle }: Pick<BodyFile, 'keywordStyle'>,
): readonly TextEdit[] {
  const silencers = silencersOf(model);
  return model.clauses.flatMap(({ part, keyword }) => {
    const style = keywordStyle[part];
    if (keyword === null || style === 'any' || hasStyle(keyword, style, model)) return [];
    const finding = { rule: RULE, range: keyword.range };
    if (silencers.some((silencer) => silences(silencer, finding))) return [];
    return lettersOf(keyword, style, model.source);
  });
}

function lettersOf({ range }: Keyword, style: KeywordStyle, source: string): readonly TextEdit[] {
  return wordsIn(source, range).flatMap(({ text, range: place }, index) =>
    runs(text, inStyle(text, index, style), place.start),
  );
}

/** The stretches in which two words of one length differ; none where they have not one length. */
function runs(written: string, right: string, start: number): readonly TextEdit[] {
  if (written.length !== right.length) return [];
  const edits: TextEdit[] = [];
  for (let at = 0; at < right.length; at += 1) {
    const from = at;
    while (at < right.length && written.charAt(at) !== right.charAt(at)) at += 1;
    if (at === from) continue;
    edits.push({ range: { start: start + from, end: start + at }, text: right.slice(from, at) });
  }
  return edits;
}
