/**
 * Hänvisningar och utökningar, så som de skrivs.
 */

/** En hänvisning. */
export type Hanvisning = { reference: string };

/** En utökning med ett värde, eller med delar. */
export type Utokning = {
  url: string;
  valueString?: string;
  valueCode?: string;
  valueDate?: string;
  valueBoolean?: boolean;
  valueReference?: Hanvisning;
  extension?: Array<Utokning>;
};
