/**
 * Det som inte går ihop när källor möts om samma individ. Inget rättas och inget väljs bort: fyndet säger båda platserna, och
 * den som äger uppgifterna avgör.
 */
import type { Kalla, Text } from "../kernel/index.ts";

/** Slaget av fynd. */
export type Kopplingsslag = "kon" | "kommun" | "tva_oppna" | "overlapp";

/** Ett fynd: två rader som säger emot varandra, eller som knappast kan gälla båda. */
export type Kopplingsfynd = {
  readonly slag: Kopplingsslag;
  readonly forsta: Kalla;
  readonly annan: Kalla;
  readonly text: Text;
};
