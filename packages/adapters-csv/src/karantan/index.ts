/** Karantänen: raderna som inte kunde läsas, ut till den som kan rätta dem och in igen. */
export { forInRattade, type Inforing } from "./forInRattade.ts";
export { STARKOLUMNER, skrivKarantan } from "./skrivKarantan.ts";
