/** The card of a keyword: what it does, how other languages say it, which form is right here. */
import type { Language } from '../lexicon/language.ts';
import type { KeywordEntry } from '../lexicon/language-schema.ts';
import type { Gender, Keyword, Opener, ResolutionModel } from '../model/model.ts';
import { emphasis, paragraph, strong, type Block, type Inline } from './content.ts';
import type { ReaderContext } from './reader-context.ts';
import { hoverWording, type HoverWording } from './hover-wording.ts';

/** The languages of the equivalents, in the order of the card. */
const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/**
 * The card of a keyword.
 *
 * @returns an empty list when neither the lexicon nor the form says anything of the word
 */
export function keywordCard(
  model: ResolutionModel,
  keyword: Keyword,
  { analyser, messages }: ReaderContext,
): readonly Block[] {
  const words = hoverWording[messages];
  const language = analyser.lexicon.languages.get(model.language);
  const entry = keyword.entry === null ? undefined : language?.keyword(keyword.entry);
  if (language === undefined || entry === undefined) {
    if (keyword.form === null) return [];
    return [heading(keyword, words.part[keyword.form]), paragraph(words.unlisted[keyword.form])];
  }
  return [
    heading(keyword, words.part[entry.part]),
    paragraph(entry.meaning[messages]),
    ...counterpart(entry, language, words),
    equivalents(entry, model.language, words),
    paragraph(...agreement(entry, model.opener, words)),
  ];
}

function heading(keyword: Keyword, part: string): Block {
  return paragraph(strong(keyword.written), ` · ${part}`);
}

function counterpart(
  entry: KeywordEntry,
  language: Language,
  words: HoverWording,
): readonly Block[] {
  const other = entry.counterpart === undefined ? undefined : language.keyword(entry.counterpart);
  if (other === undefined) return [];
  return [paragraph(`${words.counterpart[other.part]} `, emphasis(other.forms.feminine))];
}

function equivalents(entry: KeywordEntry, own: string, words: HoverWording): Block {
  const items = LANGUAGES.flatMap((language): (readonly Inline[])[] => {
    const said = language === own ? [entry.forms.feminine] : (entry.equivalents[language] ?? []);
    if (said.length === 0) return [];
    return [[`${words.language[language]} `, said.map(isolated).join(', ')]];
  });
  return { kind: 'list', items };
}

/** Marks that keep a word written from right to left from turning the line around it. */
function isolated(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? `\u2068${text}\u2069` : text;
}

/** The forms, and the one that agrees with the organ of this text. */
function agreement(
  { forms, agreesWithObject }: KeywordEntry,
  opener: Opener | null,
  words: HoverWording,
): readonly Inline[] {
  const { feminine, masculine, plural } = forms;
  if (masculine === undefined && plural === undefined) return [words.invariable];
  if (agreesWithObject === true) return [words.agreesWithObject];
  const byGender: Readonly<Record<Gender, string>> = {
    feminine,
    masculine: masculine ?? feminine,
    plural: plural ?? feminine,
  };
  const listed = (['feminine', 'masculine', 'plural'] as const)
    .map((gender) => `${byGender[gender]} (${words.gender[gender]})`)
    .join(', ');
  if (opener?.gender == null) return [`${words.forms} ${listed}.`];
  return [
    `${words.forms} ${listed}. ${words.rightHere} `,
    strong(byGender[opener.gender]),
    `, ${words.becauseOf(opener.organ.text)}`,
  ];
}
