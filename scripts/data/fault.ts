/** A fault that the data check found, told so that whoever edits the file can mend it. */

/** A place inside a data file: keys and list positions from the top. */
export type Place = readonly (string | number)[];

/** What is wrong and where, within one file. */
export interface Fault {
  readonly place: Place;
  readonly message: string;
}

/** One line for a fault: file, place, what is wrong. */
export function printFault(file: string, { place, message }: Fault): string {
  return `${file}: ${printPlace(place)}: ${message}`;
}

/** "keywords[3].forms.feminine"; "the file" for the whole of it. */
function printPlace(place: Place): string {
  if (place.length === 0) return 'the file';
  return place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
