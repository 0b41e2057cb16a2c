/**
 * The model of one resolution: plain, immutable values that every feature and rule reads.
 * All ranges are UTF-16 offsets into the original text.
 */
import type { Range, Spanned } from '../text/range.ts';

/** The two parts of a resolution that are made of clauses. */
export type Part = 'preamble' | 'operative';

/** What an opening keyword's form says of the part it belongs to; null when it says nothing. */
export type KeywordForm = Part | null;

/** The words that open a clause and say what it does. */
export interface Keyword {
  readonly range: Range;
  /** As written, whole, with markup removed and spaces folded: "RAPPELANT EN OUTRE". */
  readonly written: string;
  /** Id of the lexicon entry of its head word, or null when the form alone decided. */
  readonly entry: string | null;
  /** Id of the entry that was meant, where the word is a slip or of another language. */
  readonly meant: string | null;
  /** The part that the form of the word calls for. */
  readonly form: KeywordForm;
  /** The head word as written, without chain markers and other modifiers. */
  readonly head: Spanned;
}

/** One item of a clause's list. */
export interface Item {
  /** The marker as printed: "(a)", "b)", "-", "- 2.". */
  readonly marker: string;
  readonly markerRange: Range;
  /** Depth from 1 to 4. */
  readonly level: number;
  readonly range: Range;
}

/** How a clause closes. */
export interface ClauseEnd {
  /** The closing character, or null when there is none. */
  readonly mark: ',' | ';' | ':' | '.' | null;
  /** The closing character's place; an empty range where it would stand when there is none. */
  readonly range: Range;
}

/** A preambular clause (recital) or an operative clause. */
export interface Clause {
  readonly part: Part;
  /** Counted from 1 within the part, over the whole document. */
  readonly index: number;
  /** The number as printed, without its full stop: "3"; null when none is printed. */
  readonly number: string | null;
  readonly numberRange: Range | null;
  readonly keyword: Keyword | null;
  readonly range: Range;
  readonly items: readonly Item[];
  /** The end of the clause itself, of its last item when it has items. */
  readonly end: ClauseEnd;
  /** Index into `sections` of the section the clause stands in. */
  readonly section: number;
  /** True when a page break or footnotes cut into the clause right at its end. */
  readonly cutByPage: boolean;
}

/** A stretch of clauses under one heading or part letter; a text without headings has one. */
export interface Section {
  /** The heading that opens it, or null for the first stretch of an unsectioned text. */
  readonly heading: Spanned | null;
  /** "A" when the section is a lettered part with an opener of its own. */
  readonly letter: string | null;
  readonly range: Range;
}

/** Grammatical gender and number of an organ's name, with which keywords agree. */
export type Gender = 'feminine' | 'masculine' | 'plural';

/** The name of the organ that speaks, at the head of the sentence. */
export interface Opener {
  readonly range: Range;
  readonly organ: Spanned;
  /** Null when the language has no agreement or the organ was not recognised. */
  readonly gender: Gender | null;
}

/** A session of an organ; null stands for what neither the text nor the sessions table says. */
export interface SessionFact {
  readonly number: number | null;
  readonly year: number | null;
  readonly place: string | null;
  readonly country: string | null;
  /** ISO 8601 dates. */
  readonly start: string | null;
  readonly end: string | null;
}

/** Where a session is named in the text. */
export interface SessionMention extends SessionFact {
  readonly range: Range;
  /** True for the formula in the opener: the session that adopts the text. */
  readonly isFormula: boolean;
}

/** A date or span of dates in the text, ISO 8601. */
export interface DateMention {
  readonly range: Range;
  readonly start: string;
  readonly end: string;
}

/** The note that says the text was adopted. */
export interface Adoption {
  readonly range: Range;
  readonly text: string;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstentions: number | null;
  readonly votesRange: Range | null;
  readonly date: string | null;
}

export interface Annex {
  readonly heading: Spanned;
  readonly range: Range;
}

/** What a citation points at. */
export type CitationKind =
  'resolution' | 'decision' | 'report' | 'document' | 'statement' | 'treaty' | 'article' | 'rules';

/**
 * How a text stands to what it cites, read from the wording of the citing clause. A text that
 * repeals another "replaces" it too: both say that the other holds no longer.
 */
export type Relation = 'cites' | 'reaffirms' | 'amends' | 'revises' | 'replaces';

/** One cited thing; a list under one head noun gives one citation for each number. */
export interface Citation {
  readonly kind: CitationKind;
  /** As written, markup removed and spaces folded. */
  readonly text: string;
  readonly range: Range;
  /** The canonical key, or null for things that have none (articles, treaties). */
  readonly canonical: string | null;
  /** Id of the body whose code it is, or null. */
  readonly body: string | null;
  /** What the code itself says. */
  readonly parts: CodeParts | null;
  /** The date given with the citation, ISO 8601. */
  readonly date: string | null;
  readonly relation: Relation;
  /** Index into `clauses` of the clause that cites; null outside the clauses. */
  readonly clause: number | null;
}

/** A clause of a cited text, named by its place: "paragraphe 3 du dispositif". */
export interface Pinpoint extends Spanned {
  readonly part: Part;
  /** The number of the clause, as the citing text gives it: "3". */
  readonly number: string;
  /** Index into `citations` of the cited text; null for the text itself ("paragraph 3 above"). */
  readonly citation: number | null;
  /** Index into `clauses` of the clause that cites; null outside the clauses. */
  readonly clause: number | null;
}

/** Words that stand for what was cited before: "cette résolution". */
export interface BackReference extends Spanned {
  /** Indexes into `citations` of what the words stand for; several for a plural. */
  readonly citations: readonly number[];
}

/** What can be read from a code, whatever alias form it is written in. */
export interface CodeParts {
  readonly body: string;
  readonly kind: CitationKind;
  readonly year: number | null;
  /** As a number where the body counts its sessions so. */
  readonly session: number | null;
  /** The sequence number as written, without padding: "8", "136", "250B". */
  readonly number: string;
  /** What makes the code impossible or doubtful; empty for a sound code. */
  readonly faults: readonly CodeFault[];
}

/** Why a code cannot be right. */
export type CodeFault =
  | {
      readonly kind: 'session-year';
      readonly session: number;
      readonly year: number;
      readonly expected: number | null;
    }
  | { readonly kind: 'malformed'; readonly expected: string };

/** The document's own code. */
export interface Identity {
  readonly canonical: string;
  readonly written: string;
  /** Where it is written; null when it comes from the file name or the project file. */
  readonly range: Range | null;
  readonly origin: 'code-line' | 'heading' | 'file-name' | 'project';
  readonly parts: CodeParts;
}

/** A stretch that is not part of the sentence: page head, page number, footnote, rule, comment. */
export interface Debris {
  readonly kind: 'page-furniture' | 'footnote' | 'comment';
  readonly range: Range;
}

/** Everything that is known of one resolution. */
export interface ResolutionModel {
  /** The original text; every range points into it. */
  readonly source: string;
  /** ISO 639-1 code of the language file used. */
  readonly language: string;
  /** Id of the body profile: "interpol-ga", "un-ga", …, "unknown". */
  readonly body: string;
  /** True when the text reads as a resolution: an opener or a heading, and clauses. */
  readonly isResolution: boolean;
  /** True when code or header call the text a draft. */
  readonly isDraft: boolean;
  readonly marking: Spanned | null;
  readonly heading: (Spanned & { readonly number: string | null }) | null;
  readonly identity: Identity | null;
  readonly title: Spanned | null;
  readonly opener: Opener | null;
  /** The session that adopts the text, filled in from the sessions table. */
  readonly session: SessionFact | null;
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly adoption: Adoption | null;
  readonly annexes: readonly Annex[];
  readonly citations: readonly Citation[];
  readonly pinpoints: readonly Pinpoint[];
  readonly backReferences: readonly BackReference[];
  readonly sessions: readonly SessionMention[];
  readonly dates: readonly DateMention[];
  readonly debris: readonly Debris[];
}
