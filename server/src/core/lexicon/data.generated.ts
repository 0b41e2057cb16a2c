/** The data files that ship, imported so that no host has to read them. Written by scripts/build-data.mjs. */
import languageEn from '../../../data/languages/en.json' with { type: 'json' };
import languageFr from '../../../data/languages/fr.json' with { type: 'json' };
import bodyCcw from '../../../data/bodies/ccw.json' with { type: 'json' };
import bodyCgpm from '../../../data/bodies/cgpm.json' with { type: 'json' };
import bodyInterpolGa from '../../../data/bodies/interpol-ga.json' with { type: 'json' };
import bodyOtherOrgans from '../../../data/bodies/other-organs.json' with { type: 'json' };
import bodyUnChr from '../../../data/bodies/un-chr.json' with { type: 'json' };
import bodyUnEa from '../../../data/bodies/un-ea.json' with { type: 'json' };
import bodyUnEcosoc from '../../../data/bodies/un-ecosoc.json' with { type: 'json' };
import bodyUnGa from '../../../data/bodies/un-ga.json' with { type: 'json' };
import bodyUnHabitat from '../../../data/bodies/un-habitat.json' with { type: 'json' };
import bodyUnHrc from '../../../data/bodies/un-hrc.json' with { type: 'json' };
import bodyUnSc from '../../../data/bodies/un-sc.json' with { type: 'json' };
import bodyUnknown from '../../../data/bodies/unknown.json' with { type: 'json' };
import bodyWhoEb from '../../../data/bodies/who-eb.json' with { type: 'json' };
import bodyWhoWha from '../../../data/bodies/who-wha.json' with { type: 'json' };
import countsCgpmEn from '../../../data/keyword-counts/cgpm.en.json' with { type: 'json' };
import countsCgpmFr from '../../../data/keyword-counts/cgpm.fr.json' with { type: 'json' };
import countsInterpolGaFr from '../../../data/keyword-counts/interpol-ga.fr.json' with { type: 'json' };
import countsUnGaEn from '../../../data/keyword-counts/un-ga.en.json' with { type: 'json' };
import countsUnScEn from '../../../data/keyword-counts/un-sc.en.json' with { type: 'json' };
import countsUnScFr from '../../../data/keyword-counts/un-sc.fr.json' with { type: 'json' };
import countsWhoWhaEn from '../../../data/keyword-counts/who-wha.en.json' with { type: 'json' };
import templatesCgpm from '../../../data/templates/cgpm.json' with { type: 'json' };
import templatesInterpolGa from '../../../data/templates/interpol-ga.json' with { type: 'json' };
import templatesUnGa from '../../../data/templates/un-ga.json' with { type: 'json' };
import templatesUnHrc from '../../../data/templates/un-hrc.json' with { type: 'json' };
import templatesUnSc from '../../../data/templates/un-sc.json' with { type: 'json' };
import templatesWhoWha from '../../../data/templates/who-wha.json' with { type: 'json' };
import type { LanguageFile } from './language-schema.ts';
import type { BodyFile } from './body-schema.ts';
import type { KeywordCounts } from './counts-schema.ts';
import type { TemplatesFile } from './templates-schema.ts';

// The build has checked every file against its schema. A JSON import has a type of its own, in
// which "preamble" is any string, so the compiler cannot see that they agree.
export const languageFiles = [languageEn, languageFr] as unknown as readonly LanguageFile[];

export const bodyFiles = [
  bodyCcw,
  bodyCgpm,
  bodyInterpolGa,
  bodyOtherOrgans,
  bodyUnChr,
  bodyUnEa,
  bodyUnEcosoc,
  bodyUnGa,
  bodyUnHabitat,
  bodyUnHrc,
  bodyUnSc,
  bodyUnknown,
  bodyWhoEb,
  bodyWhoWha,
] as unknown as readonly BodyFile[];

export const countFiles = [
  countsCgpmEn,
  countsCgpmFr,
  countsInterpolGaFr,
  countsUnGaEn,
  countsUnScEn,
  countsUnScFr,
  countsWhoWhaEn,
] as unknown as readonly KeywordCounts[];

export const templateFiles = [
  templatesCgpm,
  templatesInterpolGa,
  templatesUnGa,
  templatesUnHrc,
  templatesUnSc,
  templatesWhoWha,
] as unknown as readonly TemplatesFile[];
