/**
 * What people may choose about the rules, in the editor's settings or under `check` in a
 * `resolutions.json`: one shape for both, from which the JSON Schema for editors is made as well.
 */
import * as z from 'zod';
import { rules } from '../core/rules/registry.ts';
import {
  defaultRuleSettings,
  LEVELS,
  PRESETS,
  type Level,
  type Preset,
} from '../core/rules/rule.ts';

/** Levels by rule id. */
export type ChosenLevels = Readonly<Record<string, Level>>;

/** What is chosen for some texts of a folder. */
export interface CheckOverride {
  /** Globs of paths from the folder on; null stands for all files. */
  readonly files: readonly string[] | null;
  /** Ids of bodies; null stands for all. */
  readonly bodies: readonly string[] | null;
  readonly preset: Preset | null;
  readonly rules: ChosenLevels;
}

/** What is chosen in one place; null stands for nothing. */
export interface CheckSettings {
  readonly preset: Preset | null;
  readonly rules: ChosenLevels;
  readonly ignoredCodes: readonly string[];
  readonly longestClause: number | null;
  /** In their order: the later goes before the earlier. */
  readonly overrides: readonly CheckOverride[];
}

/** Ids of all rules, in the order of the registry. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

const text = z.string().trim().min(1);
const level = z.enum(LEVELS);

/** The single values, for readers that take them one by one. */
export const choiceSchemas = {
  preset: z.enum(PRESETS).meta({
    description:
      'How strict the check is: adopted texts, drafts, or everything. · Rigueur du contrôle : textes adoptés, projets, ou tout.',
  }),
  level,
  ignoredCode: text.meta({ examples: ['A/CONF.*', 'AGN/*'] }),
  longestClause: z
    .int()
    .min(1)
    .meta({
      description:
        'The most words that a clause may have without a remark. · Le nombre de mots qu’un alinéa ou un paragraphe peut compter sans remarque.',
      examples: [defaultRuleSettings.longestClause],
    }),
  glob: text.meta({ examples: ['adopted/**'] }),
  body: text.meta({ examples: ['interpol-ga'] }),
};

const levels = z.partialRecord(z.enum(ruleIds), level).meta({
  description: 'Levels by the id of the rule. · Gravité par identifiant de règle.',
});

/** The member `check` of a project file, for the JSON Schema; the reader takes it member by member. */
export const checkSchema = z
  .object({
    preset: choiceSchemas.preset.optional(),
    rules: levels.optional(),
    ignoredCodes: z.array(choiceSchemas.ignoredCode).optional().meta({
      description:
        'Codes of which nothing is said; * stands for any characters. · Cotes dont il n’est rien dit ; * remplace des caractères quelconques.',
    }),
    longestClause: choiceSchemas.longestClause.optional(),
    overrides: z
      .array(
        z.object({
          files: z.array(choiceSchemas.glob).optional().meta({
            description:
              'Globs of paths from this folder on. · Motifs de chemins à partir de ce dossier.',
          }),
          bodies: z.array(choiceSchemas.body).optional().meta({
            description: 'Ids of bodies. · Identifiants d’organes.',
          }),
          preset: choiceSchemas.preset.optional(),
          rules: levels.optional(),
        }),
      )
      .optional()
      .meta({
        description:
          'Other choices for some files or bodies; the later goes before the earlier. · Autres choix pour certains fichiers ou organes ; le dernier l’emporte.',
      }),
  })
  .meta({
    description:
      'How the texts of this folder are checked; this goes before the settings of the editor. · Comment sont contrôlés les textes de ce dossier ; l’emporte sur les réglages de l’éditeur.',
  });

/** One wrong entry leaves the others in force; a rule that nobody knows is kept, and does nothing. */
const lenientLevels = z
  .record(z.string(), z.unknown())
  .transform((entries): ChosenLevels =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([rule, value]): readonly (readonly [string, Level])[] => {
        const chosen = level.safeParse(value);
        return chosen.success ? [[rule, chosen.data]] : [];
      }),
    ),
  )
  .catch({});

/** What is no such value is passed over. */
const lenientList = <T>(schema: z.ZodType<T>) =>
  z.array(z.unknown()).transform((values): readonly T[] =>
    values.flatMap((value) => {
      const read = schema.safeParse(value);
      return read.success ? [read.data] : [];
    }),
  );

const lenientOverride = z.object({
  files: lenientList(choiceSchemas.glob).nullable().catch(null),
  bodies: lenientList(choiceSchemas.body).nullable().catch(null),
  preset: choiceSchemas.preset.nullable().catch(null),
  rules: lenientLevels,
});

/** The members of the editor's settings, with their defaults; what is wrong counts as not set. */
export const checkSettingsShape = {
  preset: choiceSchemas.preset.catch(defaultRuleSettings.preset),
  rules: lenientLevels,
  ignoredCodes: lenientList(choiceSchemas.ignoredCode).catch([]),
  longestClause: choiceSchemas.longestClause.catch(defaultRuleSettings.longestClause),
  overrides: lenientList(lenientOverride).catch([]),
};
