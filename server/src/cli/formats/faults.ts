/** What goes to the standard error: one line for each thing, beginning with the program's name. */
import type { Bilingual, MessageLanguage } from '../../core/wording/languages.ts';
import type { Fault } from '../files/find.ts';
import { oneLine, printablePath } from './printable.ts';

/** A line about a file. */
export function faultLine({ path, reason }: Fault, language: MessageLanguage): string {
  const colon = language === 'fr' ? ' :' : ':';
  return complaint(`${printablePath(path)}${colon} ${reason[language]}`);
}

/** A line about the command itself. */
export function complaint(text: string): string {
  return `resolution: ${oneLine(text)}\n`;
}

export const NO_RESOLUTION: Bilingual = {
  en: 'no resolution was found',
  fr: 'aucune résolution n’a été trouvée',
};

/** Said of a file that was named, because no findings does not mean here that all is well. */
export const NOT_CHECKED: Bilingual = {
  en: 'does not read as a resolution, so that nothing could be checked',
  fr: 'ne se lit pas comme une résolution : rien n’a pu être vérifié',
};

export const noCode = (code: string): Bilingual => ({
  en: `"${code}" is no code of any body that is known`,
  fr: `« ${code} » n’est la cote d’aucun organe connu`,
});
