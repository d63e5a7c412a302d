/**
 * Ett element i ett XML-dokument. Namnen är utan prefix: samma svar kommer med olika prefix ur olika system.
 */

/** `text`: all text direkt i elementet, utan yttre blanktecken. */
export type Nod = {
  readonly namn: string;
  readonly attribut: ReadonlyArray<readonly [string, string]>;
  readonly barn: ReadonlyArray<Nod>;
  readonly text: string;
};

/** Det första barnet med namnet. */
export const barnet = (nod: Nod | undefined, namn: string): Nod | undefined =>
  nod?.barn.find((barn) => barn.namn === namn);
