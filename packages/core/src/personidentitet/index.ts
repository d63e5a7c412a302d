/** Läser personnummer, samordningsnummer och reservnummer. */
export {
  type IdentitetOgiltig,
  type Identitetsorsak,
  identitetsorsaker,
  type Personidentitet,
} from "./Personidentitet.ts";
export {
  doljPersonnummer,
  innehallerPersonnummer,
  type Tolkningsval,
  tolkaPersonidentitet,
} from "./tolka.ts";
