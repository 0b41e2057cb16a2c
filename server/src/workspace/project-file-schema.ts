/** The shape of `resolutions.json`, from which the JSON Schema for editors is made as well. */
import * as z from 'zod';

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
const facts = {
  aliases: z.array(text).optional().meta({
    description:
      'Other codes by which the resolution is cited. · Autres cotes sous lesquelles la résolution est citée.',
  }),
  title: text.optional().meta({
    description:
      'Title, for a text that does not give it itself. · Titre, quand le texte ne le donne pas.',
  }),
};

const list = z.array(z.object({ file, code, ...facts }));
const map = z.record(text, z.union([code, z.object({ code, ...facts })]));

const head = {
  $schema: z.string().optional(),
  version: z.literal(1).default(1).meta({
    description: 'Version of the format. · Version du format.',
  }),
};

/** The resolutions as a list, each entry naming its file. */
export const listSchema = z.object({ ...head, resolutions: list });

/** The resolutions by file name: shorter to write by hand. */
export const mapSchema = z.object({ ...head, resolutions: map });

/** Both ways of writing the file. */
export const projectFileSchema = z.object({ ...head, resolutions: z.union([list, map]) }).meta({
  title: 'resolutions.json',
  description:
    'Which resolution each file of the folder holds, where the text does not say it. · Quelle résolution contient chaque fichier du dossier, quand le texte ne le dit pas.',
});
