/**
 * NNS-regeln om kön: minst så många svarande kvinnor och män, annars visas inget kön. De som är varken eller är skillnaden mot
 * alla; är de några, men för få, visas inget kön heller, för då gick deras svar att räkna ut. Källa: Sundsvalls slutrapport.
 */

/** Antalet svarande. Unit: individer. */
export type Svarande = {
  readonly kvinnor: number;
  readonly man: number;
  readonly andra: number;
};

/** Sant om könen får visas var för sig. */
export const nogAvVartKon = ({ kvinnor, man, andra }: Svarande, minst: number): boolean =>
  kvinnor >= minst && man >= minst && (andra === 0 || andra >= minst);
