/** Återimport: vad en ny inläsning ändrar, loggen den skrivs i, rättelser och spärrar. */
export { innehall } from "./innehall.ts";
export { type Importskillnad, type Inlasning, jamfor } from "./jamfor.ts";
export {
  Aterkallelseorsak,
  arFaktum,
  FaktumAterkallat,
  faktaI,
  KallaInlast,
  Loggrad,
  senasteKvitton,
} from "./Loggrad.ts";
export { Rattelse, Rattelser, tolkaRattelser } from "./Rattelse.ts";
export { type Andringsslag, andringar, andringsslag, type Kant, kandaRader } from "./sedan.ts";
export { type Sparr, type Sparrat, sparra } from "./sparra.ts";
export { type Rattat, type Rattelseutfall, tillampa } from "./tillampa.ts";
export { VOLYMGRANS, type Volym, type Volymgrans, type Volymlarm, volymlarm } from "./volymvakt.ts";
