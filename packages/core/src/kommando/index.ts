/** Kommandon av alla slag: läsa, avgöra, spara. */
export { type Avgorande, type Avslaget, avgor, type Om, type Svar } from "./avgor.ts";
export { faktumAv, type Sparad } from "./faktumAv.ts";
export { Kommando, tolkaKommando } from "./Kommando.ts";
