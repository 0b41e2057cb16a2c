/**
 * What the generated texts are and cite, with its canonical key and every way to write its code,
 * written down here a second time, so that the product's own tables are tested against them.
 */

export type BodyName = 'interpol' | 'assembly' | 'council';
export type ThingKind = 'resolution' | 'draft' | 'report';

/** Something that has a code. */
export interface Thing {
  readonly body: BodyName;
  readonly kind: ThingKind;
  readonly session: number;
  readonly year: number;
  readonly number: number;
}

/** One way of writing a code. */
export interface Form {
  readonly write: (thing: Thing) => string;
  /** True for a form that says nothing without a noun before it: "79/136". */
  readonly isShort: boolean;
}

/** The canonical key. */
export function keyOf(thing: Thing): string {
  const { body, kind, session, year, number } = thing;
  if (kind === 'draft') return `A/C.3/${session}/L.${number}`;
  switch (body) {
    case 'interpol':
      return `GA-${year}-${two(session)}-${kind === 'report' ? 'REP' : 'RES'}-${two(number)}`;
    case 'assembly':
      return `A/RES/${session}/${number}`;
    case 'council':
      return `S/RES/${number}(${year})`;
  }
}

/** Every form in which the code of a thing may be written. */
export function formsOf({ body, kind, year }: Thing): readonly Form[] {
  if (kind === 'draft') return DRAFT;
  if (kind === 'report') return REPORT;
  switch (body) {
    case 'interpol':
      return year <= 2000 ? [...INTERPOL, ...INTERPOL_BEFORE_2001] : INTERPOL;
    case 'assembly':
      return ASSEMBLY;
    case 'council':
      return COUNCIL;
  }
}

const full = (write: Form['write']): Form => ({ write, isShort: false });
const short = (write: Form['write']): Form => ({ write, isShort: true });
const two = (number: number): string => String(number).padStart(2, '0');

const INTERPOL: readonly Form[] = [
  full(({ year, session, number }) => `GA-${year}-${two(session)}-RES-${two(number)}`),
  full(({ year, number }) => `GA-${year}-RES-${two(number)}`),
  full(({ year, number }) => `AG-${year}-RES-${two(number)}`),
  full(({ year, number }) => `AG-${year}-RES-${number}`),
  full(({ year, session, number }) => `AG-${year}-${two(session)}-RES-${two(number)}`),
  full(({ year, number }) => `AG/${year}/RES/${number}`),
  full(({ year, session, number }) => `GA–${year}–${two(session)}–RES–${two(number)}`),
  // As official copies break and close up codes.
  full(({ year, number }) => `AG-\n${year}-RES-${two(number)}`),
  full(({ year, number }) => `AG${year}-RES-${two(number)}`),
];

const INTERPOL_BEFORE_2001: readonly Form[] = [
  full(({ session, number }) => `AGN/${session}/RES/${number}`),
  full(({ year, number }) => `AGN-${year}-RES-${number}`),
];

const REPORT: readonly Form[] = [
  full(({ year, session, number }) => `GA-${year}-${two(session)}-REP-${two(number)}`),
  full(({ year, number }) => `AG-${year}-RAP-${two(number)}`),
];

const ASSEMBLY: readonly Form[] = [
  full(({ session, number }) => `A/RES/${session}/${number}`),
  short(({ session, number }) => `${session}/${number}`),
];

const COUNCIL: readonly Form[] = [
  full(({ year, number }) => `S/RES/${number} (${year})`),
  full(({ year, number }) => `S/RES/${number}(${year})`),
  short(({ year, number }) => `${number} (${year})`),
];

const DRAFT: readonly Form[] = [full(({ session, number }) => `A/C.3/${session}/L.${number}`)];
