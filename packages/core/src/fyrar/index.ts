/** 4R: representation, resurser, realia, realisera. */
export { Analyslucka, FyrR, Konsrad, Representation, Resurs } from "./FyrR.ts";
export { fyraR, type Konsunderlag } from "./fyraR.ts";
export { konsantal } from "./konsantal.ts";
export { fyraRNyckeltal, fyraRUr } from "./urNyckeltal.ts";
