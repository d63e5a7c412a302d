/**
 * Frågan om en rad är helheten, för sig: den som bara vill veta det ska inte behöva hela nyckeltalsmotorn.
 */
import type { Grupp } from "./Nyckeltal.ts";

/** Sant om raden gäller helheten: ingen dimension, definition eller statistik. */
export const arHelhet = ({ grupp }: { readonly grupp: Grupp }): boolean =>
  Object.keys(grupp).length === 0;
