/** Writes the pages of the rules, their table, and the schema of their setting from the registry. */
import type { BodyFile } from '../../server/src/core/lexicon/body-schema.ts';
import type { ExampleFile, Rule, Severity } from '../../server/src/core/rules/rule.ts';
import type { MessageLanguage } from '../../server/src/core/wording/languages.ts';

/** A generated file, with its path from the root of the project. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The fixed words of a page. */
interface Words {
  readonly heading: string;
  readonly severity: string;
  readonly everyBody: string;
  readonly off: string;
  readonly since: string;
  readonly what: string;
  readonly why: string;
  readonly authority: string;
  readonly measured: string;
  readonly bad: string;
  readonly good: string;
  readonly beside: string;
  readonly settings: string;
  readonly tune: string;
}

const WORDS: Readonly<Record<MessageLanguage, Words>> = {
  en: {
    heading: 'In English',
    severity: 'Severity',
    everyBody: 'every body',
    off: 'off',
    since: 'Since version',
    what: 'What it does',
    why: 'Why',
    authority: 'Authority',
    measured: 'In adopted texts',
    bad: 'Example',
    good: 'Mended',
    beside: 'Beside it',
    settings: 'Settings',
    tune: 'Choose another severity, or turn the rule off:',
  },
  fr: {
    heading: 'En français',
    severity: 'Gravité',
    everyBody: 'tous les organes',
    off: 'désactivée',
    since: 'Depuis la version',
    what: 'Ce que fait la règle',
    why: 'Pourquoi',
    authority: 'Autorité',
    measured: 'Dans les textes adoptés',
    bad: 'Exemple',
    good: 'Corrigé',
    beside: 'À côté',
    settings: 'Réglages',
    tune: 'Pour choisir une autre gravité ou désactiver la règle :',
  },
};

const SEVERITY_NAMES: Readonly<Record<MessageLanguage, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  fr: { error: 'erreur', warning: 'avertissement', information: 'information', hint: 'indication' },
};

const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'] as const;
const FOLDER = 'docs/rules';
const SCHEMA = 'schemas/rules.schema.json';

/** Everything that is generated from the rules. */
export function rulePages(rules: readonly Rule[], bodies: readonly BodyFile[]): readonly Page[] {
  const checked = bodies.filter(({ organs }) => organs.some(({ opener }) => opener.length > 0));
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
    `${words.severity}${colon(language)} ${severities(rule, bodies, language)}. ${words.since} ${rule.since}.`,
    `### ${words.what}\n\n${what[language]}`,
    `### ${words.why}\n\n${why[language]}`,
    `### ${words.authority}\n\n${rule.authority[language]}`,
    `### ${words.measured}\n\n${measured[language]}`,
    `### ${words.bad}\n\n${fenced(examples[language].bad)}`,
    ...(examples[language].beside ?? []).map((file) => fileBeside(file, words)),
    `### ${words.good}\n\n${fenced(examples[language].good)}`,
    `### ${words.settings}\n\n${words.tune}\n\n\`\`\`json\n"resolution.rules": { "${rule.id}": "off" }\n\`\`\``,
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
    const severity = rule.severity(body);
    const name = severity === 'off' ? words.off : SEVERITY_NAMES[language][severity];
    groups.set(name, [...(groups.get(name) ?? []), body.name[language] ?? body.id]);
  }
  if (groups.size === 1) return `${[...groups.keys()].join()} (${words.everyBody})`;
  return [...groups].map(([name, names]) => `${name} (${names.toSorted().join(', ')})`).join('; ');
}

function ruleTable(rules: readonly Rule[], bodies: readonly BodyFile[]): string {
  const rows = rules.map((rule) => {
    const { title } = rule.docs;
    return `| [${rule.id}](${rule.id}.md) | ${gravest(rule, bodies)} | ${title.en} | ${title.fr} |`;
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

function gravest(rule: Rule, bodies: readonly BodyFile[]): Severity | 'off' {
  const ranks = bodies.map((body) => SEVERITIES.indexOf(rule.severity(body)));
  return SEVERITIES[Math.max(...ranks)] ?? 'off';
}

function ruleSchema(rules: readonly Rule[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Severity of each rule',
    type: 'object',
    properties: Object.fromEntries(
      rules.map(({ id, docs }) => [
        id,
        { description: `${docs.title.en}. · ${docs.title.fr}.`, enum: SEVERITIES },
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
