/** Keywords in the wrong form, gender, case, spelling or language. */
import { formsOf } from '../../../server/src/core/lexicon/keyword-forms.ts';
import type { KeywordEntry } from '../../../server/src/core/lexicon/language-schema.ts';
import type { Gender } from '../../../server/src/core/model/model.ts';
import type { Chance } from '../../support/random.ts';
import type { Fault, FaultKind, SoundText } from '../support/fault.ts';
import {
  folded,
  inLook,
  isUnmarked,
  plain,
  replacing,
  type KeyedClause,
} from '../support/spots.ts';

export const keywordFaults: readonly FaultKind[] = [
  {
    name: 'a keyword in the form of the other part: recital',
    rule: 'keyword-form',
    mended: 'original',
    inject: (text, chance) => otherForm(plain(text, 'preamble'), text, chance),
  },
  {
    name: 'a keyword in the form of the other part: operative',
    rule: 'keyword-form',
    mended: 'original',
    inject: (text, chance) => {
      // Without a number, the first decision in the form of a recital is a recital.
      const [first] = text.model.clauses.filter(({ part }) => part === 'operative');
      const told = plain(text, 'operative').filter(
        ({ number, range }) => number !== null || range.start !== first?.range.start,
      );
      return otherForm(told, text, chance);
    },
  },
  {
    name: 'a keyword does not agree with the organ',
    rule: 'keyword-gender',
    mended: 'original',
    inject: (text, chance) => {
      const gender = text.model.opener?.gender ?? null;
      if (gender === null) return null;
      const options = plain(text).flatMap((clause) => {
        const entry = entryOf(clause, text);
        if (entry === undefined || entry.agreesWithObject === true) return [];
        if (headOf(clause) !== formOf(entry, gender)) return [];
        const others = (['masculine', 'feminine', 'plural'] as const)
          .map((other) => formOf(entry, other))
          .filter((form) => form !== formOf(entry, gender));
        return others.length === 0 ? [] : [{ clause, others }];
      });
      if (options.length === 0) return null;
      const { clause, others } = chance.pick(options);
      return rewritten(clause, chance.pick(others), text);
    },
  },
  {
    name: 'a slip in a keyword',
    rule: 'misspelt-keyword',
    mended: 'original',
    inject: (text, chance) => {
      const options = plain(text).filter(
        (clause) => entryOf(clause, text) !== undefined && /^\p{L}{6,}$/u.test(headOf(clause)),
      );
      if (options.length === 0) return null;
      const clause = chance.pick(options);
      const word = clause.keyword.head.text;
      const slip = slipIn(word, chance);
      return slip === word || isKeyword(slip, text)
        ? null
        : replacing(clause.keyword.head.range, slip, text);
    },
  },
  {
    name: 'the case of a keyword is not the habit',
    rule: 'keyword-case',
    mended: 'original',
    inject: (text, chance) => {
      const options = plain(text).flatMap((clause) => {
        const style = text.profile.keywordStyle[clause.part];
        const { written, range } = clause.keyword;
        const upper = written.toUpperCase();
        const capitalised = written.charAt(0).toUpperCase() + written.slice(1).toLowerCase();
        const [right, wrong] = {
          capitals: [upper, capitalised],
          capitalised: [capitalised, upper],
          lower: ['', ''],
          any: ['', ''],
        }[style];
        return written === right && written.length > 2 ? [{ range, wrong: wrong! }] : [];
      });
      if (options.length === 0) return null;
      const { range, wrong } = chance.pick(options);
      return replacing(range, wrong, text);
    },
  },
  {
    name: 'a keyword of another language',
    rule: 'foreign-keyword',
    mended: 'original',
    inject: (text, chance) => {
      const options = plain(text).flatMap((clause) => foreign(clause, text));
      return options.length === 0 ? null : chance.pick(options);
    },
  },
];

function entryOf({ keyword }: KeyedClause, { language }: SoundText): KeywordEntry | undefined {
  return keyword.entry === null ? undefined : language.keyword(keyword.entry);
}

function headOf({ keyword }: KeyedClause): string {
  return keyword.head.text.toLowerCase().replaceAll('’', "'");
}

function formOf({ forms }: KeywordEntry, gender: Gender | null): string {
  return gender === null ? forms.feminine : (forms[gender] ?? forms.feminine);
}

/** The same keyword with another head. */
function rewritten(clause: KeyedClause, head: string, text: SoundText): Fault {
  const { range, text: written } = clause.keyword.head;
  const look = inLook(written, head);
  return replacing(range, written.includes('’') ? look.replaceAll("'", '’') : look, text);
}

/** Where both forms lead to one another, so that the way back is known. */
function otherForm(clauses: readonly KeyedClause[], text: SoundText, chance: Chance): Fault | null {
  const gender = text.model.opener?.gender ?? null;
  const options = clauses.flatMap((clause) => {
    const entry = entryOf(clause, text);
    const id = entry?.counterpart;
    const other = id === undefined ? undefined : text.language.keyword(id);
    if (entry === undefined || other === undefined || other.counterpart !== entry.id) return [];
    const isListed = headOf(clause) === formOf(entry, gender);
    return isListed && isUnmarked(clause, text) ? [{ clause, head: formOf(other, gender) }] : [];
  });
  if (options.length === 0) return null;
  const { clause, head } = chance.pick(options);
  return rewritten(clause, head, text);
}

/** What a hurried hand makes of a word: letters swapped, dropped, doubled or mistaken. */
function slipIn(word: string, chance: Chance): string {
  const at = chance.integer(1, word.length - 2);
  const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (chance.integer(1, 4)) {
    case 1:
      return before + behind.charAt(0) + letter + behind.slice(1);
    case 2:
      return before + behind;
    case 3:
      return before + letter + letter + behind;
    default:
      return before + inLook(letter + letter, neighbourOf(letter, chance)) + behind;
  }
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A letter beside another on the keyboard. */
function neighbourOf(letter: string, chance: Chance): string {
  const plain = folded(letter);
  const row = ROWS.find((keys) => keys.includes(plain)) ?? '';
  const at = row.indexOf(plain);
  const beside = [row.charAt(at - 1), row.charAt(at + 1)].filter((key) => key !== '');
  const key = beside.length === 0 ? 'x' : chance.pick(beside);
  return letter === letter.toUpperCase() ? key.toUpperCase() : key;
}

function isKeyword(word: string, { analyser }: SoundText): boolean {
  return [...analyser.lexicon.languages.values()].some(({ file }) =>
    file.keywords.some((entry) =>
      [...Object.values(formsOf(entry)), ...(entry.variants ?? [])].some(
        (form) => folded(form) === folded(word),
      ),
    ),
  );
}

/** The keyword in each other language that has one, mended where it says one thing only. */
function foreign(clause: KeyedClause, text: SoundText): readonly Fault[] {
  const entry = entryOf(clause, text);
  const { written, head } = clause.keyword;
  const gender = text.model.opener?.gender ?? null;
  if (entry === undefined || written !== head.text) return [];
  return [...text.analyser.lexicon.languages.values()].flatMap(({ file }): readonly Fault[] => {
    if (file.id === text.language.file.id) return [];
    const said = equivalentsIn(file.id, entry);
    return said.flatMap((form): readonly Fault[] => {
      const other = file.keywords.find(
        ({ forms, part }) => forms.feminine === form && part === clause.part,
      );
      if (other === undefined || isOurs(form, text)) return [];
      const back = equivalentsIn(text.language.file.id, other);
      const isCertain =
        back.length === 1 &&
        back[0] === entry.forms.feminine &&
        headOf(clause) === formOf(entry, gender);
      return [{ ...rewritten(clause, form, text), mended: isCertain ? 'original' : 'none' }];
    });
  });
}

function equivalentsIn(language: string, { equivalents }: KeywordEntry): readonly string[] {
  return Object.entries(equivalents).find(([id]) => id === language)?.[1] ?? [];
}

/** Words that English and French both have, with other senses. */
const SHARED = ['charge', 'engage', 'incite', 'presse'];

/** True for a word of both languages: "encourage". */
function isOurs(form: string, { language }: SoundText): boolean {
  if (SHARED.includes(form)) return true;
  return language.file.keywords.some((entry) =>
    [...Object.values(formsOf(entry)), ...(entry.variants ?? [])].some((own) =>
      isNear(folded(own), folded(form)),
    ),
  );
}

/** One word, or one with another ending: “Encourage” is an English keyword with a letter too few. */
function isNear(own: string, form: string): boolean {
  return own.startsWith(form) || form.startsWith(own);
}
