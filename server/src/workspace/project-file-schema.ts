/** The shape of `resolutions.json`, from which the JSON Schema for editors is made as well. */
import * as z from 'zod';
import { checkSchema } from './rule-settings-schema.ts';

const text = z.string().trim().min(1);

const file = text.meta({
  description:
    'Path of the file, from the folder of this file on. · Chemin du fichier, à partir du dossier du présent fichier.',
  examples: ['2012/contact-points.txt'],
});
const code = text.meta({
  description:
    'Code of the resolution, in any of its forms. · Cote de la résolution, sous l’une de ses formes.',
  examples: ['AG-2012-RES-08', 'A/RES/79/136'],
});
const folder = text.meta({ examples: ['../common', '2012'] });

/** The members that say more of a resolution; each counts by itself. */
export const factSchemas = {
  aliases: z.array(text).meta({
    description:
      'Other codes by which the resolution is cited, such as the symbol of its draft. · Autres cotes sous lesquelles la résolution est citée, par exemple celle de son projet.',
    examples: [['A/75/L.20']],
  }),
  title: z.union([text, z.object({ en: text.optional(), fr: text.optional() })]).meta({
    description:
      'Title, for a text that does not give it itself; one, or one for each language. · Titre, quand le texte ne le donne pas ; un seul, ou un par langue.',
  }),
  address: z
    .string()
    .regex(/^https:\/\/[^\s/?#]+\S*$/i)
    .meta({
      description:
        'Where the official text is published; begins with https://. · Adresse du texte officiel ; commence par https://.',
      examples: ['https://docs.un.org/A/RES/75/10'],
    }),
  adoptedOn: z.iso.date().meta({
    description: 'Day of adoption: year, month, day. · Jour de l’adoption : année, mois, jour.',
    examples: ['2020-11-23'],
  }),
};

/** The members without which an entry is none, and the marks of the file itself. */
export const memberSchemas = {
  file,
  code,
  folder,
  alias: text,
  version: z.literal(1),
};

const facts = {
  aliases: factSchemas.aliases.optional(),
  title: factSchemas.title.optional(),
  address: factSchemas.address.optional(),
  adoptedOn: factSchemas.adoptedOn.optional(),
};

/** The whole file, for the JSON Schema; the reader takes it member by member. */
export const projectFileSchema = z
  .object({
    $schema: z.string().optional(),
    version: memberSchemas.version.default(1).meta({
      description: 'Version of the format. · Version du format.',
    }),
    resolutions: z
      .union([
        z.array(z.object({ file, code, ...facts })),
        z.record(text, z.union([code, z.object({ code, ...facts })])),
      ])
      .optional()
      .meta({
        description:
          'Which resolution each file holds: a list of entries, or the files with their codes. · Quelle résolution contient chaque fichier : une liste d’entrées, ou les fichiers avec leur cote.',
      }),
    known: z
      .array(z.object({ code, ...facts }))
      .optional()
      .meta({
        description:
          'What is known of resolutions whose texts are not here. · Ce que l’on sait de résolutions dont le texte n’est pas ici.',
      }),
    folders: z.array(folder).optional().meta({
      description:
        'Further folders whose texts belong to the library: paths from the folder of this file on. · Autres dossiers dont les textes font partie du fonds : chemins à partir du dossier du présent fichier.',
    }),
    check: checkSchema.optional(),
  })
  .meta({
    title: 'resolutions.json',
    description:
      'What a team knows of its resolutions: which file holds which, what is known of others, where more lie, how the texts are checked. · Ce qu’une équipe sait de ses résolutions : quel fichier contient laquelle, ce que l’on sait des autres, où il s’en trouve encore, comment les textes sont contrôlés.',
  });
