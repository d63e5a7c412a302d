/** Individen bakom sin pseudonym. */
export {
  arPseudonym,
  evolveIndivid,
  Identitetsslag,
  Individ,
  IndividRegistrerad,
  Kon,
  konstitlar,
  Pseudonym,
} from "./Individ.ts";
