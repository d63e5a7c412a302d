/**
 * Det som formerna får och ger: en bredd, ett tema och ett underlag in, streck och text och en höjd ut.
 */
import type { Tema } from "../tema/Tema.ts";
import type { Underlag } from "./Underlag.ts";

/** Ytan att rita på. Alla mått i pixlar. */
export type Ritval = { readonly bredd: number; readonly tema: Tema };

/** Det ritade, uppifrån räknat. */
export type Ritning = { readonly hojd: number; readonly delar: ReadonlyArray<string> };

/** En diagramform. `topp` är var den börjar. */
export type Form = (underlag: Underlag, val: Ritval, topp: number) => Ritning;
