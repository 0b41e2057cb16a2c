/** The words of the page. */
import type { PictureNode } from '../../../server/src/core/features/graph-picture.ts';
import { relationWording } from '../../../server/src/core/features/relation-wording.ts';
import type { Relation } from '../../../server/src/core/model/model.ts';
import type { MessageLanguage } from '../../../server/src/core/wording/languages.ts';

export interface GraphWording {
  readonly scope: string;
  around(depth: number): string;
  readonly wholeLibrary: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly save: string;
  readonly keys: string;
  readonly legend: string;
  readonly noYear: string;
  readonly thisText: string;
  readonly notHere: string;
  readonly drawing: string;
  readonly empty: string;
  title(label: string | null): string;
  shown(nodes: number, omitted: number): string;
  /** "cites 4, cited by 1". */
  counts(node: Pick<PictureNode, 'cites' | 'citedBy'>): string;
  readonly relation: Readonly<Record<Relation, string>>;
}

export const graphWording: Readonly<Record<MessageLanguage, GraphWording>> = {
  en: {
    scope: 'Show',
    around: (depth) =>
      depth === 1 ? 'This text and its citations' : `Up to ${depth} citations away`,
    wholeLibrary: 'The whole library',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to view',
    save: 'Save as SVG',
    keys: 'Arrow keys: left to what a text cites, right to what cites it, up and down within the year. Enter opens the text. + and − zoom, 0 fits.',
    legend: 'Legend',
    noYear: 'no year',
    thisText: 'this text',
    notHere: 'not in the workspace',
    drawing: 'Drawing…',
    empty: 'There is no resolution to show.',
    title: (label) => (label === null ? 'Citations in the library' : `Citations around ${label}`),
    shown: (nodes, omitted) => {
      const texts = nodes === 1 ? '1 text' : `${nodes} texts`;
      return omitted === 0 ? texts : `${texts}; ${omitted} more are not shown`;
    },
    counts: ({ cites, citedBy }) =>
      cites === null ? `cited by ${citedBy}` : `cites ${cites}, cited by ${citedBy}`,
    relation: relationWording.en,
  },
  fr: {
    scope: 'Montrer',
    around: (depth) =>
      depth === 1 ? 'Ce texte et ses citations' : `Jusqu’à ${depth} citations de distance`,
    wholeLibrary: 'Tout le fonds',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout voir',
    save: 'Enregistrer en SVG',
    keys: 'Flèches : à gauche vers ce qu’un texte cite, à droite vers ce qui le cite, en haut et en bas dans l’année. Entrée ouvre le texte. + et − changent l’échelle, 0 montre tout.',
    legend: 'Légende',
    noYear: 'sans année',
    thisText: 'ce texte',
    notHere: 'hors de l’espace de travail',
    drawing: 'Dessin en cours…',
    empty: 'Il n’y a aucune résolution à montrer.',
    title: (label) =>
      label === null ? 'Les citations du fonds' : `Les citations autour de ${label}`,
    shown: (nodes, omitted) => {
      const texts = nodes < 2 ? `${nodes} texte` : `${nodes} textes`;
      return omitted === 0
        ? texts
        : `${texts} ; ${omitted} ${omitted < 2 ? 'autre n’est pas montré' : 'autres ne sont pas montrés'}`;
    },
    counts: ({ cites, citedBy }) =>
      cites === null ? `cité par ${citedBy}` : `cite ${cites}, cité par ${citedBy}`,
    relation: relationWording.fr,
  },
};
