/** The body profiles as they lie on disk, for the tests of the data. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { bodyFileSchema, type BodyFile } from '../../server/src/core/lexicon/body-schema.ts';

const folder = new URL('../../server/data/bodies/', import.meta.url);

/** The files of the profiles, by name. */
export const profileFiles: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith('.json'),
);

/** Reads one profile; throws when it does not follow the schema. */
export function readProfile(fileName: string): BodyFile {
  return bodyFileSchema.parse(JSON.parse(readFileSync(new URL(fileName, folder), 'utf8')));
}

/** Every profile. */
export const profiles: readonly BodyFile[] = profileFiles.map(readProfile);

/** The profile with this id; fails the test when there is none. */
export function profile(id: string): BodyFile {
  const found = profiles.find((body) => body.id === id);
  assert.ok(found !== undefined, id);
  return found;
}
