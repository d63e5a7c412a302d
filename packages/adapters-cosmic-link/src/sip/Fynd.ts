/** Något i planen att säga till om. `element`: var, räknat från planen. */
import type { Linkkod } from "../kontroller/index.ts";

/** Ett fynd; blir en brist när filen och posten är kända. */
export type Fynd = { readonly kod: Linkkod; readonly element?: string };
