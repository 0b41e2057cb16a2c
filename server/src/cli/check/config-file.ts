/** Reads the file that `--config` names: what people chose about the rules, for this one run. */
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLocate } from '../../core/text/places.ts';
import type { Range } from '../../core/text/range.ts';
import type { Bilingual } from '../../core/wording/languages.ts';
import { readJson } from '../../workspace/json-with-places.ts';
import { readCheck, type KnownBodies } from '../../workspace/project-file-check.ts';
import { isObject, type Note } from '../../workspace/project-entries.ts';
import { checkSchema, type CheckSettings } from '../../workspace/rule-settings-schema.ts';
import { keyOfFolder } from '../../workspace/uris.ts';
import { readText } from '../files/read.ts';

/** Settings, and the folder from which their globs go. */
export interface Config {
  readonly settings: CheckSettings;
  readonly folderKey: string;
}

export type ConfigReading =
  | { readonly config: Config; readonly warnings: readonly Bilingual[] }
  | { readonly fault: Bilingual };

/**
 * Reads settings. The file holds what a `resolutions.json` has under `check`, or is such a file.
 * Never throws.
 *
 * @param path absolute
 * @param bodies the bodies that overrides may name
 */
export async function readConfig(path: string, bodies: KnownBodies): Promise<ConfigReading> {
  const reading = await readText(path);
  if ('fault' in reading) return reading;
  const locate = createLocate(reading.text);
  const placed = (range: Range, { en, fr }: Bilingual): Bilingual => {
    const line = locate(range).start.line + 1;
    return { en: `line ${line}: ${en}`, fr: `ligne ${line} : ${fr}` };
  };
  const { json, fault } = readJson(reading.text);
  if (json === null) return { fault: placed(fault, NOT_JSON) };
  const { value } = json;
  const isBare = isObject(value) && !('check' in value) && holdsSettings(value);
  const noted = { error: new Array<Bilingual>(), warning: new Array<Bilingual>() };
  const note: Note = (severity, message, place, at = 'value') => {
    const steps = isBare ? place.slice(1) : place;
    const range = (at === 'name' ? json.nameOf(steps) : null) ?? json.placeOf(steps);
    noted[severity].push(placed(range, message));
  };
  const settings = readCheck(isBare ? { check: value } : value, bodies, note);
  const [error] = noted.error;
  if (error !== undefined) return { fault: error };
  if (settings === null) return { fault: NO_SETTINGS };
  const folderKey = keyOfFolder(pathToFileURL(dirname(path)).href);
  return { config: { settings, folderKey }, warnings: noted.warning };
}

/** True for what has a member that only settings have. */
function holdsSettings(value: object): boolean {
  return Object.keys(checkSchema.shape).some((name) => Object.hasOwn(value, name));
}

const NOT_JSON: Bilingual = {
  en: 'from here on this is not JSON',
  fr: 'à partir d’ici, ce n’est pas du JSON',
};

const NO_SETTINGS: Bilingual = {
  en: 'holds no "check", so that nothing is set by it',
  fr: 'ne comporte pas « check » : rien n’y est réglé',
};
