/** Utgåvor: den publicerade rapporten fryst, och varför en senare är en annan. */
export { avtryck } from "./avtryck.ts";
export { type Regelunderlag, regelskillnader, reglerFor } from "./regler.ts";
export { renderUtgavejamforelse } from "./renderUtgavejamforelse.ts";
export { visarSmaTal } from "./smaTal.ts";
export { texterUr } from "./texterUr.ts";
export { raknaSiffror, type Steg, type Tillskrivning, tillskriv } from "./tillskriv.ts";
export {
  arOrord,
  frys,
  rapportUr,
  somRapportjson,
  tolkaUtgava,
  Utgavefakta,
  Utgavefil,
  Utgaveregler,
  Utgaveval,
} from "./Utgavefil.ts";
export {
  Regelskillnad,
  Siffraskillnad,
  Utgavejamforelse,
  Utgaveorsak,
} from "./Utgavejamforelse.ts";
