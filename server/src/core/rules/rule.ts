/** What a rule is, and the one door through which rules are defined. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Library } from '../library/library.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import type { Bilingual, MessageLanguage } from '../wording/languages.ts';
import type { Fix } from './fix.ts';
import type { Readings } from './readings.ts';
import type { Silencer } from './silencers.ts';

/** How much a finding matters, the gravest first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A severity, or none: the rule is silent. */
export type Level = Severity | 'off';

/** From silence to the gravest. */
export const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies Level[];

/**
 * What a text is checked for: an adopted text only for what can be no deviation, a draft for what a
 * good secretariat would mend, and strictly for everything.
 */
export type Preset = (typeof PRESETS)[number];

/** From the most lenient to the strictest. */
export const PRESETS = ['official', 'draft', 'strict'] as const;

/** The severity of a rule under each preset. */
export type Levels = Readonly<Record<Preset, Level>>;

/** The same level under every preset. */
export function always(level: Level): Levels {
  return { official: level, draft: level, strict: level };
}

/** What people chose about the rules. */
export interface RuleSettings {
  readonly preset: Preset;
  /** Levels by rule id; a rule that is not named keeps that of the preset. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Codes of which nothing is said; "*" stands for any characters. */
  readonly ignoredCodes: readonly string[];
  /** The most words that a clause may have without a remark. */
  readonly longestClause: number;
}

/** The settings of people who chose nothing. */
export const defaultRuleSettings: RuleSettings = {
  preset: 'draft',
  levels: {},
  ignoredCodes: [],
  longestClause: 250,
};

/** What the host tells the rules beside the text. */
export interface RuleContext {
  readonly analyser: Analyser;
  /** The other resolutions at hand; `emptyLibrary` where no workspace is open. */
  readonly library: Library;
  readonly messages: MessageLanguage;
  /** The URI of the text; null for a text that is in no library. */
  readonly uri: string | null;
  /** Those of the text: settings differ by folder and by body. */
  readonly settings: RuleSettings;
  /** How a person calls the file of a URI: its name, or its path in the workspace. */
  fileLabel(uri: string): string;
}

/** What a check may look at beside the model. */
export interface CheckContext extends RuleContext {
  /** The habits of the body that speaks. */
  readonly profile: BodyFile;
  /** The silencers of the text, each with what it was good for; for the rules about them. */
  readonly silencers: readonly UsedSilencer[];
  /** What others read out of the text, too. */
  readonly readings: Readings;
  /** Ids of all rules; for the rules about silencers. */
  readonly ruleIds: readonly string[];
}

/** A silencer, once all other rules have run. */
export interface UsedSilencer extends Silencer {
  readonly isUsed: boolean;
}

/** A short text that breaks the rule in one place, and the same text mended. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** The other files of the library, where the rule looks at them. */
  readonly beside?: readonly ExampleFile[];
}

/** A file that lies beside an example. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** The page of a rule. */
export interface RuleDocs {
  /** A few words for a table. */
  readonly title: Bilingual;
  readonly what: Bilingual;
  readonly why: Bilingual;
  /** What adopted texts do, in figures, and when the rule keeps silent on purpose. */
  readonly measured: Bilingual;
  readonly examples: Readonly<Record<MessageLanguage, Example>>;
}

/** Message texts by id; `{name}` stands for a value given with the report. */
export type Messages = Readonly<Record<string, string>>;

/** A finding before it has a severity. */
export interface Report {
  readonly range: Range;
  readonly message: string;
  readonly fix: Fix | null;
}

/** Whether a rule mends what it finds: without looking, after a look, or not at all. */
export type Mending = 'safe' | 'unsafe' | 'none';

/** A rule, as the registry holds it. */
export interface Rule {
  /** Kebab-case; never changed, never given to another rule. */
  readonly id: string;
  /** The version that brought the rule. */
  readonly since: string;
  /** The best that its fixes are; single findings may have none. */
  readonly mending: Mending;
  /** True for rules about codes, which leave the codes alone that people chose to ignore. */
  readonly isAboutCodes: boolean;
  /** True for rules about the silencers, which run once the others have. */
  readonly isAboutSilencers: boolean;
  /** Who says so: a manual, rules of procedure, or the practice of a body. */
  readonly authority: Bilingual;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<MessageLanguage, Messages>>;
  /** The severity in texts of a body; null where the rule does not hold for it, whatever is chosen. */
  levels(profile: BodyFile): Levels | null;
  /** What breaks the rule, in any order; an empty list for a text that follows it. */
  check(model: ResolutionModel, context: CheckContext): readonly Report[];
}

/** The names in braces of a message text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A message with a value for each of its placeholders. */
type Saying<English extends Messages> = {
  readonly [Id in keyof English & string]: {
    readonly say: Id;
    readonly values: Readonly<Record<Placeholders<English[Id]>, string>>;
  };
}[keyof English & string];

/** A fix whose title is one of the rule's messages. */
export type ProposedFix<English extends Messages> = Saying<English> & Omit<Fix, 'title'>;

/** Reports one finding by the id of its message, and what mends it. */
export type ReportFinding<English extends Messages> = <Id extends keyof English & string>(
  range: Range,
  id: Id,
  values: Readonly<Record<Placeholders<English[Id]>, string>>,
  fix?: ProposedFix<English> | null,
) => void;

type Optional = 'mending' | 'isAboutCodes' | 'isAboutSilencers';

interface RuleDefinition<English extends Messages>
  extends Omit<Rule, 'levels' | 'messages' | 'check' | Optional>, Partial<Pick<Rule, Optional>> {
  /** One level for all bodies, or what the profile asks for. */
  readonly levels: Levels | ((profile: BodyFile) => Levels | null);
  readonly messages: {
    readonly en: English;
    readonly fr: Readonly<Record<keyof English & string, string>>;
  };
  check(model: ResolutionModel, context: CheckContext, report: ReportFinding<English>): void;
}

/** Turns a definition into a rule; the compiler sees to it that every message gets its values. */
export function defineRule<const English extends Messages>(
  definition: RuleDefinition<English>,
): Rule {
  const { levels, messages } = definition;
  return {
    mending: 'none',
    isAboutCodes: false,
    isAboutSilencers: false,
    ...definition,
    levels: (profile) => (typeof levels === 'function' ? levels(profile) : levels),
    check: (model, context) => {
      const words = messages[context.messages];
      const found: Report[] = [];
      definition.check(model, context, (range, id, values, fix = null) => {
        found.push({
          range,
          message: fill(words[id], values),
          fix:
            fix === null
              ? null
              : { title: fill(words[fix.say], fix.values), edits: fix.edits, isSafe: fix.isSafe },
        });
      });
      return found;
    },
  };
}

/** Puts the values into a message text. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
