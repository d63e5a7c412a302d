/** Rapporten som värde, och mallarna som fyller den. */
export { attFyllaI, type Luckplats } from "./attFyllaI.ts";
export { grupperingarI, harBlock, nyckeltalI, visarDelraden, visarRaden } from "./behov.ts";
export { byggRapport, type Rapportunderlag, type Rapportuppgifter } from "./bygg.ts";
export { granskaTexter, type Textfynd } from "./granskning/granskaTexter.ts";
export { Mall, tolkaMall } from "./Mall.ts";
export { Mallblock } from "./Mallblock.ts";
export { Nyckeltalsrad } from "./Nyckeltalsrad.ts";
export { nyckeltalsmall } from "./nyckeltalsmall.ts";
export { passarPerioden, type Rapportperioder, rapportperioder } from "./perioder.ts";
export { provaMall } from "./provaMall.ts";
export { Block, Diagram, Rapport, Siffra, Siffror, Tabell, Textlucka } from "./Rapport.ts";
export { provaTexter, Rapporttexter, Textfil, tolkaTextfil } from "./Rapporttexter.ts";
export { Skillnadsrad } from "./Skillnadsrad.ts";
