/** Writes the pages of the rules, their table, and the schema of their setting from the registry. */
import type { BodyFile } from '../../server/src/core/lexicon/body-schema.ts';
import {
  LEVELS,
  PRESETS,
  type ExampleFile,
  type Level,
  type Levels,
  type Preset,
  type Rule,
} from '../../server/src/core/rules/rule.ts';
import type { MessageLanguage } from '../../server/src/core/wording/languages.ts';
import { SEVERITY_NAMES, WORDS, type Words } from './page-words.ts';

/** A generated file, with its path from the root of the project. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const FOLDER = 'docs/rules';
const SCHEMA = 'schemas/rules.schema.json';

/** What stands around the table of rules in the README. */
const TABLE_START = '<!-- The table of rules, written by "npm run generate" -->';
const TABLE_END = '<!-- The end of the table of rules -->';

/** The README with the table of rules as it is now; as it was where it has no place for one. */
export function readmeWithRules(
  readme: string,
  rules: readonly Rule[],
  bodies: readonly BodyFile[],
): string {
  const start = readme.indexOf(TABLE_START);
  const end = readme.indexOf(TABLE_END);
  if (start === -1 || end < start) return readme;
  const rows = rules.map(({ id, docs, mending, ...rule }) => {
    const levels = PRESETS.map((preset) => gravest(rule, speaking(bodies), preset));
    const mends = mending === 'none' ? '' : mending;
    return `| [${id}](docs/rules/${id}.md) | ${docs.title.en} | ${levels.join(' | ')} | ${mends} |`;
  });
  const table = [
    `| rule | what it finds | ${PRESETS.join(' | ')} | mends |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
  return `${readme.slice(0, start)}${TABLE_START}\n\n${table}\n\n${readme.slice(end)}`;
}

/** Bodies without an organ of their own are not checked. */
function speaking(bodies: readonly BodyFile[]): readonly BodyFile[] {
  return bodies.filter(({ organs }) => organs.some(({ opener }) => opener.length > 0));
}

/** Everything that is generated from the rules. */
export function rulePages(rules: readonly Rule[], bodies: readonly BodyFile[]): readonly Page[] {
  const checked = speaking(bodies);
  return [
    ...rules.map((rule) => ({ path: `${FOLDER}/${rule.id}.md`, text: rulePage(rule, checked) })),
    { path: `${FOLDER}/README.md`, text: ruleTable(rules, checked) },
    { path: SCHEMA, text: JSON.stringify(ruleSchema(rules)) },
  ];
}

function rulePage(rule: Rule, bodies: readonly BodyFile[]): string {
  const { en, fr } = WORDS;
  return [
    `# ${rule.id}`,
    `[${en.heading}](#in-english) · [${fr.heading}](#en-français)`,
    ...half(rule, bodies, 'en'),
    ...half(rule, bodies, 'fr'),
  ]
    .join('\n\n')
    .concat('\n');
}

function half(
  rule: Rule,
  bodies: readonly BodyFile[],
  language: MessageLanguage,
): readonly string[] {
  const words = WORDS[language];
  const { title, what, why, measured, examples } = rule.docs;
  return [
    `## ${words.heading}`,
    `${title[language]}.`,
    `${words.severity}${colon(language)} ${severities(rule, bodies, language)}. ${words.mends[rule.mending]}. ${words.since} ${rule.since}.`,
    `### ${words.what}\n\n${what[language]}`,
    `### ${words.why}\n\n${why[language]}`,
    `### ${words.authority}\n\n${rule.authority[language]}`,
    `### ${words.measured}\n\n${measured[language]}`,
    `### ${words.bad}\n\n${fenced(examples[language].bad)}`,
    ...(examples[language].beside ?? []).map((file) => fileBeside(file, words)),
    `### ${words.good}\n\n${fenced(examples[language].good)}`,
    ...settings(rule, words),
  ];
}

/** The three ways to tune a rule, each with its example. */
function settings({ id, isAboutSilencers }: Rule, words: Words): readonly string[] {
  const json = (text: string): string => `\`\`\`json\n${text}\n\`\`\``;
  return [
    `### ${words.settings}`,
    words.inEditor,
    json(`"resolution.rules": { "${id}": "off" }`),
    words.inProject,
    json(`{ "check": { "rules": { "${id}": "off" } } }`),
    ...(isAboutSilencers ? [] : [words.inText, fenced(`<!-- resolution-ignore ${id} -->`)]),
  ];
}

function fileBeside({ name, text }: ExampleFile, { beside }: Words): string {
  return `### ${beside}: \`${name}\`\n\n${fenced(text)}`;
}

/** "warning (United Nations General Assembly, …); off (…)": each severity with its bodies. */
function severities(rule: Rule, bodies: readonly BodyFile[], language: MessageLanguage): string {
  const words = WORDS[language];
  const groups = new Map<string, string[]>();
  for (const body of bodies) {
    const name = levelsInWords(rule.levels(body), language);
    groups.set(name, [...(groups.get(name) ?? []), body.name[language] ?? body.id]);
  }
  if (groups.size === 1) return `${[...groups.keys()].join()} (${words.everyBody})`;
  return [...groups].map(([name, names]) => `${name} (${names.toSorted().join(', ')})`).join('; ');
}

/** "hint", or, where presets differ, "`official` off, `draft` hint, `strict` warning". */
function levelsInWords(levels: Levels | null, language: MessageLanguage): string {
  const name = (level: Level): string =>
    level === 'off' ? WORDS[language].off : SEVERITY_NAMES[language][level];
  if (levels === null) return WORDS[language].off;
  const [first, ...others] = PRESETS.map((preset) => levels[preset]);
  if (first !== undefined && others.every((level) => level === first)) return name(first);
  return PRESETS.map((preset) => `\`${preset}\` ${name(levels[preset])}`).join(', ');
}

function ruleTable(rules: readonly Rule[], bodies: readonly BodyFile[]): string {
  const rows = rules.map((rule) => {
    const { title } = rule.docs;
    return `| [${rule.id}](${rule.id}.md) | ${gravest(rule, bodies, 'draft')} | ${title.en} | ${title.fr} |`;
  });
  return [
    '# Rules · Règles',
    '',
    '| rule · règle | severity · gravité | what it finds | ce qu’elle signale |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** The level in the texts of the body where the rule is gravest. */
function gravest(rule: Pick<Rule, 'levels'>, bodies: readonly BodyFile[], preset: Preset): Level {
  const ranks = bodies.map((body) => LEVELS.indexOf(rule.levels(body)?.[preset] ?? 'off'));
  return LEVELS[Math.max(...ranks)] ?? 'off';
}

function ruleSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Severity of each rule',
    type: 'object',
    properties: Object.fromEntries(
      rules.map(({ id, docs }) => [
        id,
        { description: `${docs.title.en}. · ${docs.title.fr}.`, enum: LEVELS },
      ]),
    ),
    additionalProperties: false,
  };
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

function colon(language: MessageLanguage): string {
  return language === 'fr' ? '\u00a0:' : ':';
}
