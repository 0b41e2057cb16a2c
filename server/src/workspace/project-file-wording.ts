/** What is said about a `resolutions.json` that cannot be used as it is. */
import type { Bilingual } from '../core/wording/languages.ts';

const LEFT_OUT: Bilingual = {
  en: 'What cannot be used is left out, the rest counts.',
  fr: 'Ce qui est inutilisable est laissé de côté, le reste est pris en compte.',
};

/** What each member of the file must be. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  version: { en: 'must be 1', fr: 'doit valoir 1' },
  resolutions: {
    en: 'must be a list of entries, each with "file" and "code", or the files with their codes',
    fr: 'doit être une liste d’entrées comportant chacune « file » et « code », ou les fichiers avec leur cote',
  },
  known: {
    en: 'must be a list of entries, each with a "code"',
    fr: 'doit être une liste d’entrées comportant chacune « code »',
  },
  folders: {
    en: 'must be a list of paths, each in quotation marks',
    fr: 'doit être une liste de chemins, chacun entre guillemets droits',
  },
  file: {
    en: 'must be the path of a file, in quotation marks',
    fr: 'doit être le chemin d’un fichier, entre guillemets droits',
  },
  code: {
    en: 'must be a code, in quotation marks',
    fr: 'doit être une cote, entre guillemets droits',
  },
  aliases: {
    en: 'must be a list of codes, each in quotation marks',
    fr: 'doit être une liste de cotes, chacune entre guillemets droits',
  },
  title: {
    en: 'must be a text in quotation marks, or one text each for "en" and "fr"',
    fr: 'doit être un texte entre guillemets droits, ou un texte pour chacune des langues « en » et « fr »',
  },
  address: {
    en: 'must be an address that begins with https://, in quotation marks',
    fr: 'doit être une adresse commençant par https://, entre guillemets droits',
  },
  adoptedOn: {
    en: 'must be a day such as "2020-11-23"',
    fr: 'doit être une date telle que « 2020-11-23 »',
  },
  check: {
    en: 'must hold "preset", "rules", "ignoredCodes", "longestClause" or "overrides" between braces',
    fr: 'doit comporter « preset », « rules », « ignoredCodes », « longestClause » ou « overrides » entre accolades',
  },
  preset: {
    en: 'must be "official", "draft" or "strict"',
    fr: 'doit valoir « official », « draft » ou « strict »',
  },
  rules: {
    en: 'must give rules their levels between braces, such as { "clause-ending": "hint" }',
    fr: 'doit donner entre accolades la gravité de règles, par exemple { "clause-ending": "hint" }',
  },
  ignoredCodes: {
    en: 'must be a list of codes, each in quotation marks; * stands for any characters',
    fr: 'doit être une liste de cotes, chacune entre guillemets droits ; * remplace des caractères quelconques',
  },
  longestClause: {
    en: 'must be a number of words, at least 1',
    fr: 'doit être un nombre de mots, au moins 1',
  },
  overrides: {
    en: 'must be a list of choices between braces, each with "files", "bodies", "preset" or "rules"',
    fr: 'doit être une liste de choix entre accolades, chacun avec « files », « bodies », « preset » ou « rules »',
  },
  files: {
    en: 'must be a list of globs such as "adopted/**", each in quotation marks',
    fr: 'doit être une liste de motifs tels que « adoptes/** », chacun entre guillemets droits',
  },
  bodies: {
    en: 'must be a list of ids of bodies such as "un-ga", each in quotation marks',
    fr: 'doit être une liste d’identifiants d’organes tels que « un-ga », chacun entre guillemets droits',
  },
};

const LEVEL: Bilingual = {
  en: 'must be "off", "hint", "information", "warning" or "error"',
  fr: 'doit valoir « off », « hint », « information », « warning » ou « error »',
};

const ENTRY: Bilingual = {
  en: 'must have a "code"',
  fr: 'doit comporter « code »',
};

export const wording = {
  notJson: {
    en: 'resolutions.json cannot be read from here on: this is not JSON. Until it is mended, what the file last said holds.',
    fr: 'resolutions.json est illisible à partir d’ici : ce n’est pas du JSON. Tant qu’il n’est pas corrigé, son dernier contenu lisible reste valable.',
  },
  misshapen: (path: readonly PropertyKey[]): Bilingual => {
    const place = printPath(path);
    const expected = expectedAt(path);
    return {
      en: `In resolutions.json, ${place} ${expected.en}. ${LEFT_OUT.en}`,
      fr: `Dans resolutions.json, ${place} ${expected.fr}. ${LEFT_OUT.fr}`,
    };
  },
  leavesFolder: (file: string): Bilingual => ({
    en: `"${file}" does not lie in the folder of this file; only files in it and below can be named here. Other folders can be named in "folders".`,
    fr: `« ${file} » se trouve hors du dossier du présent fichier ; seuls les fichiers de ce dossier et de ses sous-dossiers peuvent y figurer. « folders » peut indiquer d’autres dossiers.`,
  }),
  namedTwice: (path: string): Bilingual => ({
    en: `"${path}" is named twice; the first entry counts.`,
    fr: `« ${path} » figure deux fois ; la première entrée l’emporte.`,
  }),
  unknownCode: (code: string): Bilingual => ({
    en: `"${code}" is not a code of any body known here, so nothing can be found by it.`,
    fr: `« ${code} » n’est une cote d’aucun organe connu ici et ne permet donc de rien trouver.`,
  }),
  sameCode: (canonical: string, first: string, second: string): Bilingual => ({
    en: `${first} and ${second} both stand for ${canonical}. A code names one resolution.`,
    fr: `${first} et ${second} correspondent l’une et l’autre à ${canonical}. Une cote désigne une seule résolution.`,
  }),
  notRelative: (folder: string): Bilingual => ({
    en: `"${folder}" must be a path from the folder of this file on, such as "../common": the same file is read on other computers.`,
    fr: `« ${folder} » doit être un chemin partant du dossier du présent fichier, tel que « ../commun » : le même fichier est lu sur d’autres ordinateurs.`,
  }),
  unknownRule: (rule: string, near: string | null): Bilingual => ({
    en: `No rule is called "${rule}", so this has no effect.${near === null ? '' : ` Did you mean "${near}"?`}`,
    fr: `Aucune règle ne s’appelle « ${rule} » : cette ligne reste sans effet.${near === null ? '' : ` Vouliez-vous dire « ${near} » ?`}`,
  }),
  unknownBody: (body: string): Bilingual => ({
    en: `No body is called "${body}", so no text is meant by it.`,
    fr: `Aucun organe ne s’appelle « ${body} » : aucun texte n’est visé.`,
  }),
  brokenGlob: (glob: string): Bilingual => ({
    en: `"${glob}" is no glob, so no file is meant by it.`,
    fr: `« ${glob} » n’est pas un motif valable : aucun fichier n’est visé.`,
  }),
  leavesDisk: (folder: string): Bilingual => ({
    en: `"${folder}" leads above the topmost folder.`,
    fr: `« ${folder} » mène au-dessus du dossier le plus haut.`,
  }),
};

/** An entry as messages call it: by its file, else by its place in the list. */
export function entryName(file: string | null, place: readonly PropertyKey[]): string {
  return file === null ? printPath(place) : `"${file}"`;
}

/** An index stands for a member of its list: "aliases[0]" must be what `aliases` is made of. */
function expectedAt(path: readonly PropertyKey[]): Bilingual {
  const [list] = path;
  const isEntry = path.length === 2 && (list === 'resolutions' || list === 'known');
  if (path.at(-2) === 'rules') return LEVEL;
  const names = path.filter((step) => typeof step === 'string');
  const known = names.findLast((step) => Object.hasOwn(EXPECTED, step)) ?? 'resolutions';
  return (isEntry ? null : EXPECTED[known]) ?? ENTRY;
}

function printPath(path: readonly PropertyKey[]): string {
  const printed = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  return printed === '' ? 'resolutions' : printed.replace(/^\./, '');
}
