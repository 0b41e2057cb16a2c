/** The words of the cards. */
import type { KnownOrigin } from '../library/known.ts';
import type { ResolutionSummary } from '../library/summary.ts';
import type { CitationKind, Gender, Part } from '../model/model.ts';
import type { Bilingual, MessageLanguage } from '../wording/languages.ts';

export interface HoverWording {
  readonly also: string;
  readonly status: Readonly<Record<ResolutionSummary['status'], string>>;
  actions(count: number): string;
  furtherActions(count: number): string;
  readonly kind: Readonly<Record<CitationKind, string>>;
  number(number: string): string;
  readonly notHere: string;
  readonly officialText: string;
  /** How many documents cite the text. */
  citedBy(count: number): string;
  /** A clause by the number under which it is named. */
  clause(part: Part, number: string): string;
  noSuchClause(part: Part, number: string): string;
  adoptedOn(day: string): string;
  knownFrom(origins: readonly KnownOrigin[]): string;
  readonly part: Readonly<Record<Part, string>>;
  /** For a word outside the lexicon, of which only the form speaks. */
  readonly unlisted: Readonly<Record<Part, string>>;
  /** Leads to the same keyword in the other part. */
  readonly counterpart: Readonly<Record<Part, string>>;
  readonly language: Readonly<Record<'en' | 'fr' | 'es' | 'ar', string>>;
  readonly invariable: string;
  readonly agreesWithObject: string;
  readonly forms: string;
  readonly gender: Readonly<Record<Gender, string>>;
  readonly rightHere: string;
  becauseOf(organ: string): string;
}

/** Who says what is known of a resolution that is not at hand. */
const ORIGIN: Readonly<Record<KnownOrigin, Bilingual>> = {
  catalogue: { en: 'the bundled catalogue', fr: 'le catalogue fourni' },
  project: { en: 'your team’s resolutions.json', fr: 'le resolutions.json de l’équipe' },
};

export const hoverWording: Readonly<Record<MessageLanguage, HoverWording>> = {
  en: {
    also: 'also',
    status: { draft: 'Draft', adopted: 'Adopted', unknown: 'No adoption note' },
    actions: (count) => (count === 1 ? 'Its operative clause:' : `Its ${count} operative clauses:`),
    furtherActions: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
    kind: {
      resolution: 'Resolution',
      decision: 'Decision',
      report: 'Report',
      document: 'Document',
      statement: 'Statement',
      treaty: 'Treaty',
      article: 'Article',
      rules: 'Rules',
    },
    number: (number) => `no. ${number}`,
    notHere: 'Its text is not in this workspace.',
    officialText: 'Official text',
    citedBy: (count) => (count === 1 ? 'Cited by 1 text' : `Cited by ${count} texts`),
    clause: englishClause,
    noSuchClause: (part, number) => `The text has no ${englishClause(part, number)}.`,
    adoptedOn: (day) => `adopted on ${day}`,
    knownFrom: (origins) => `From ${origins.map((origin) => ORIGIN[origin].en).join(' and ')}.`,
    part: {
      preamble: 'opens a recital (preambular clause)',
      operative: 'opens an operative clause',
    },
    unlisted: {
      preamble:
        'Not in the word list; its form, a participle or an adjective, is that of a recital.',
      operative:
        'Not in the word list; its form, a verb in the present, is that of an operative clause.',
    },
    counterpart: { preamble: 'In a recital:', operative: 'In the operative part:' },
    language: { en: 'English:', fr: 'French:', es: 'Spanish:', ar: 'Arabic:' },
    invariable: 'The same for every organ.',
    agreesWithObject: 'Its ending follows the object, not the organ.',
    forms: 'Forms:',
    gender: { feminine: 'feminine', masculine: 'masculine', plural: 'plural' },
    rightHere: 'Right here:',
    becauseOf: (organ) => `to agree with “${organ}”.`,
  },
  fr: {
    also: 'aussi',
    status: { draft: 'Projet', adopted: 'Adoptée', unknown: 'Sans mention d’adoption' },
    actions: (count) =>
      count === 1
        ? 'Son paragraphe de dispositif :'
        : `Les ${count} paragraphes de son dispositif :`,
    furtherActions: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
    kind: {
      resolution: 'Résolution',
      decision: 'Décision',
      report: 'Rapport',
      document: 'Document',
      statement: 'Déclaration',
      treaty: 'Traité',
      article: 'Article',
      rules: 'Règlement',
    },
    number: (number) => `nº ${number}`,
    notHere: 'Son texte n’est pas dans cet espace de travail.',
    officialText: 'Texte officiel',
    citedBy: (count) => (count < 2 ? `Citée par ${count} texte` : `Citée par ${count} textes`),
    clause: frenchClause,
    noSuchClause: (part, number) => `Le texte n’a pas de ${frenchClause(part, number)}.`,
    adoptedOn: (day) => `adoptée le ${day}`,
    knownFrom: (origins) => `D’après ${origins.map((origin) => ORIGIN[origin].fr).join(' et ')}.`,
    part: {
      preamble: 'ouvre un alinéa du préambule',
      operative: 'ouvre un paragraphe du dispositif',
    },
    unlisted: {
      preamble:
        'Absent de la liste des mots ; sa forme, un participe ou un adjectif, est celle du préambule.',
      operative:
        'Absent de la liste des mots ; sa forme, un verbe au présent, est celle du dispositif.',
    },
    counterpart: { preamble: 'Dans le préambule :', operative: 'Dans le dispositif :' },
    language: { en: 'Anglais :', fr: 'Français :', es: 'Espagnol :', ar: 'Arabe :' },
    invariable: 'Invariable : la même forme pour tous les organes.',
    agreesWithObject: 'Sa terminaison suit le complément, non l’organe.',
    forms: 'Formes :',
    gender: { feminine: 'féminin', masculine: 'masculin', plural: 'pluriel' },
    rightHere: 'Ici :',
    becauseOf: (organ) => `accordé avec « ${organ} ».`,
  },
};

function englishClause(part: Part, number: string): string {
  return part === 'preamble' ? `recital ${number}` : `operative clause ${number}`;
}

function frenchClause(part: Part, number: string): string {
  return part === 'preamble'
    ? `alinéa ${number} du préambule`
    : `paragraphe ${number} du dispositif`;
}
