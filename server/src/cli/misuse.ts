/** What is wrong with arguments that make no sense, in one line. */
import type { Bilingual } from '../core/wording/languages.ts';

/** Carries what is wrong out of the functions that read single values. */
export class Misuse extends Error {
  constructor(readonly says: Bilingual) {
    super(says.en);
  }
}

export const noCommand = (commands: readonly string[]): Bilingual => ({
  en: `no command; say one of ${commands.join(', ')}, or --help`,
  fr: `aucune commande ; indiquez ${commands.join(', ')} ou --help`,
});

export const EMPTY_PATH: Bilingual = {
  en: 'a path is empty; the working folder is "."',
  fr: 'un chemin est vide ; le dossier de travail est « . »',
};

export const STDIN_NAME_ALONE: Bilingual = {
  en: '--stdin-filename needs "-" among the paths, or --stdin',
  fr: '--stdin-filename exige « - » parmi les chemins, ou --stdin',
};

export const NEEDS_CODE: Bilingual = {
  en: 'cited-by needs a code and the path of a file or folder',
  fr: 'cited-by exige une cote et le chemin d’un fichier ou d’un dossier',
};

export const unknownCommand = (name: string, commands: readonly string[]): Bilingual => ({
  en: `unknown command "${name}"; the commands are ${commands.join(', ')}`,
  fr: `commande inconnue « ${name} » ; les commandes sont ${commands.join(', ')}`,
});

export const unknownOption = (option: string): Bilingual => ({
  en: `unknown option ${option}; --help lists the options`,
  fr: `option inconnue ${option} ; --help donne la liste des options`,
});

export const needsValue = (option: string): Bilingual => ({
  en: `${option} needs a value`,
  fr: `${option} exige une valeur`,
});

export const noValue = (option: string): Bilingual => ({
  en: `${option} takes no value`,
  fr: `${option} ne prend pas de valeur`,
});

export const needsPath = (command: string): Bilingual => ({
  en: `${command} needs the path of a file or folder`,
  fr: `${command} exige le chemin d’un fichier ou d’un dossier`,
});

export const onlyForCheck = (option: string): Bilingual => ({
  en: `${option} belongs to check only`,
  fr: `${option} n’appartient qu’à check`,
});

export const onlyForFormat = (option: string): Bilingual => ({
  en: `${option} belongs to format only`,
  fr: `${option} n’appartient qu’à format`,
});

export const notAmong = (option: string, value: string, allowed: readonly string[]): Bilingual => ({
  en: `${option} takes ${allowed.join(', ')}; not "${value}"`,
  fr: `${option} accepte ${allowed.join(', ')} ; pas « ${value} »`,
});

export const notACount = (option: string, value: string): Bilingual => ({
  en: `${option} takes a whole number, such as 10; not "${value}"`,
  fr: `${option} accepte un nombre entier, par exemple 10 ; pas « ${value} »`,
});

export const unknownRule = (id: string, near: string | null): Bilingual => {
  const [en, fr] =
    near === null
      ? ['; docs/rules lists them', ' ; docs/rules en donne la liste']
      : [`; did you mean "${near}"?`, ` ; vouliez-vous dire « ${near} » ?`];
  return {
    en: `no rule is called "${id}"${en}`,
    fr: `aucune règle ne s’appelle « ${id} »${fr}`,
  };
};

export const needsOption = (option: string, others: readonly string[]): Bilingual => ({
  en: `${option} needs ${others.join(' or ')}`,
  fr: `${option} exige ${others.join(' ou ')}`,
});

export const notWith = (option: string, other: string): Bilingual => ({
  en: `${option} does not go with ${other}`,
  fr: `${option} ne va pas avec ${other}`,
});
