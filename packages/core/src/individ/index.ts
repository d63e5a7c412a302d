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
export {
  Jamnhet,
  jamnKonsfordelning,
  type Konsantal,
  type Konsfordelning,
} from "./jamnKonsfordelning.ts";
