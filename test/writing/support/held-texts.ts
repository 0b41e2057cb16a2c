/** The adopted texts on which completion is measured, as folders beside the project. */
export const HELD: readonly (readonly string[])[] = [
  ['seeds'],
  ['corpus', 'unga', 'en'],
  ['corpus', 'unsc', 'fr'],
  ['corpus', 'wha', 'en'],
  ['corpus', 'cgpm', 'en'],
  ['corpus', 'cgpm', 'fr'],
];
