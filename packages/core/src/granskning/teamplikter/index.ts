/**
 * Plikterna som inte hör till något ärende: teamets möten, bemanningen, redovisningarna, styrgrupperna, utbudskartan.
 */
import { bemanningsplikter } from "./bemanning.ts";
import { motesplikter } from "./moten.ts";
import { redovisningsplikter } from "./redovisning.ts";
import type { Teampliktregel } from "./Teampliktregel.ts";
import { utbudsplikter } from "./utbud.ts";

export {
  type Organisation,
  okandOrganisation,
  type Teampliktregel,
  type Teamsammanhang,
} from "./Teampliktregel.ts";

/** Plikterna utanför ärendena. */
export const teampliktregler: ReadonlyArray<Teampliktregel> = [
  ...motesplikter,
  ...bemanningsplikter,
  ...redovisningsplikter,
  ...utbudsplikter,
];
