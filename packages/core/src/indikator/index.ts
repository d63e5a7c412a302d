/** NNS-indikatorerna för finansiell samordning. */
export { ejIBruk, type Fraga, fragaMed, fragor } from "./fragor.ts";
export { Forandring, Indikatorrad, MINST_PER_KON, type Nnsval, raknaNns } from "./nns.ts";
export { nogAvVartKon, type Svarande } from "./nogAvVartKon.ts";
export { klassFor, type Skala, type Steg, type Svarsklass, skalor } from "./Skala.ts";
