/** Individen bakom sin pseudonym. */
export {
  arPseudonym,
  Identitetsslag,
  Individ,
  IndividRegistrerad,
  individAv,
  Kon,
  konstitlar,
  Pseudonym,
} from "./Individ.ts";
