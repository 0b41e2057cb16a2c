/** What a rule is, and the one door through which rules are defined. */
import type { Analyser } from '../analyse.ts';
import type { BodyFile } from '../lexicon/body-schema.ts';
import type { Library } from '../library/library.ts';
import type { ResolutionModel } from '../model/model.ts';
import type { Range } from '../text/range.ts';
import type { Bilingual, MessageLanguage } from '../wording/languages.ts';

/** How much a finding matters, the gravest first. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What the host tells the rules beside the text. */
export interface RuleContext {
  readonly analyser: Analyser;
  /** The other resolutions at hand; `emptyLibrary` where no workspace is open. */
  readonly library: Library;
  readonly messages: MessageLanguage;
  /** The URI of the text; null for a text that is in no library. */
  readonly uri: string | null;
  /** Severities that people chose, by rule id; rules that are not named keep their own. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** How a person calls the file of a URI: its name, or its path in the workspace. */
  fileLabel(uri: string): string;
}

/** What a check may look at beside the model. */
export interface CheckContext extends RuleContext {
  /** The habits of the body that speaks. */
  readonly profile: BodyFile;
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
}

/** A rule, as the registry holds it. */
export interface Rule {
  /** Kebab-case; never changed, never given to another rule. */
  readonly id: string;
  /** The version that brought the rule. */
  readonly since: string;
  /** True when the product offers to mend what the rule finds. */
  readonly fixable: boolean;
  /** Who says so: a manual, rules of procedure, or the practice of a body. */
  readonly authority: Bilingual;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<MessageLanguage, Messages>>;
  /** The severity in texts of a body; 'off' where the rule does not hold for it. */
  severity(profile: BodyFile): Severity | 'off';
  /** What breaks the rule, in any order; an empty list for a text that follows it. */
  check(model: ResolutionModel, context: CheckContext): readonly Report[];
}

/** The names in braces of a message text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** Reports one finding by the id of its message, with a value for each of its placeholders. */
export type ReportFinding<English extends Messages> = <Id extends keyof English & string>(
  range: Range,
  id: Id,
  values: Readonly<Record<Placeholders<English[Id]>, string>>,
) => void;

interface RuleDefinition<English extends Messages> extends Omit<
  Rule,
  'severity' | 'messages' | 'check'
> {
  readonly severity: Severity | ((profile: BodyFile) => Severity | 'off');
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
  const { severity, messages } = definition;
  return {
    ...definition,
    severity: (profile) => (typeof severity === 'function' ? severity(profile) : severity),
    check: (model, context) => {
      const found: Report[] = [];
      definition.check(model, context, (range, id, values) => {
        found.push({ range, message: fill(messages[context.messages][id], values) });
      });
      return found;
    },
  };
}

/** Puts the values into a message text. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
