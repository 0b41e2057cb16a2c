/** What is said about a `resolutions.json` that cannot be used as it is. */
import type { Bilingual } from '../core/wording/languages.ts';

const KEPT: Bilingual = {
  en: 'Until it is mended, what the file last said holds.',
  fr: 'Tant qu’il n’est pas corrigé, son dernier contenu lisible reste valable.',
};

/** What each member of the file must be. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  version: { en: 'must be 1', fr: 'doit valoir 1' },
  resolutions: {
    en: 'must be a list of entries, each with "file" and "code"',
    fr: 'doit être une liste d’entrées comportant chacune « file » et « code »',
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
    en: 'must be a text in quotation marks',
    fr: 'doit être un texte entre guillemets droits',
  },
};

const ENTRY: Bilingual = {
  en: 'must have a "code"',
  fr: 'doit comporter « code »',
};

export const wording = {
  notJson: {
    en: `resolutions.json cannot be read from here on: this is not JSON. ${KEPT.en}`,
    fr: `resolutions.json est illisible à partir d’ici : ce n’est pas du JSON. ${KEPT.fr}`,
  },
  misshapen: (path: readonly PropertyKey[]): Bilingual => {
    const place = printPath(path);
    const expected = path.length === 0 ? EXPECTED['resolutions'] : expectedAt(path);
    return {
      en: `In resolutions.json, ${place} ${expected?.en ?? ENTRY.en}. ${KEPT.en}`,
      fr: `Dans resolutions.json, ${place} ${expected?.fr ?? ENTRY.fr}. ${KEPT.fr}`,
    };
  },
  leavesFolder: (file: string): Bilingual => ({
    en: `"${file}" does not lie in the folder of this file; only files in it and below can be named here.`,
    fr: `« ${file} » se trouve hors du dossier du présent fichier ; seuls les fichiers de ce dossier et de ses sous-dossiers peuvent y figurer.`,
  }),
  namedTwice: (path: string): Bilingual => ({
    en: `"${path}" is named twice; the first entry counts.`,
    fr: `« ${path} » figure deux fois ; la première entrée l’emporte.`,
  }),
  unknownCode: (code: string): Bilingual => ({
    en: `"${code}" is not a code of any body known here, so it says nothing of the file.`,
    fr: `« ${code} » n’est une cote d’aucun organe connu ici et n’identifie donc pas le fichier.`,
  }),
};

/** An index stands for a member of its list: "aliases[0]" must be what `aliases` is made of. */
function expectedAt(path: readonly PropertyKey[]): Bilingual | undefined {
  const name = path.findLast((step) => typeof step === 'string');
  const isEntry = path.length === 2;
  return isEntry || name === undefined ? undefined : EXPECTED[name];
}

function printPath(path: readonly PropertyKey[]): string {
  const printed = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  return printed === '' ? 'resolutions' : printed.replace(/^\./, '');
}
