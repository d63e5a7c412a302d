/**
 * En post i svaret till ett samordningsärende med en plan.
 */
import type { Linkkod } from "../kontroller/index.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import { ansvarig, deltagande } from "./aktorer.ts";
import { individen } from "./individ.ts";
import { barnet } from "./Nod.ts";
import { anmark, type Post } from "./Post.ts";
import { planen, samordningstypen } from "./plan.ts";

/** Ärendet, eller `undefined` när posten går till karantän; då säger posten varför. */
export const arendet = (post: Post): Samordningsarende | undefined => {
  const huvud = barnet(post.nod, "carePlanHeader");
  const stopp = (kod: Linkkod, element: string) => anmark(post, kod, element);
  const dokument = post.plocka.text(huvud, "documentId");
  const system = post.plocka.text(huvud, "sourceSystemHSAId");
  const individ = individen(post, huvud);
  if (typeof individ === "string") stopp(individ, "patientId");
  if (dokument === undefined) stopp("POST_FEL_FORM", "documentId");
  if (system === undefined) stopp("POST_FEL_FORM", "sourceSystemHSAId");
  if (dokument === undefined || system === undefined || typeof individ === "string") {
    return undefined;
  }
  const ansvarar = ansvarig(post, huvud);
  const deltar = deltagande(post, barnet(post.nod, "carePlanBody"));
  const plan = planen(post, dokument, ansvarar !== undefined);
  const { kant, okant } = post.plocka.rest();
  if (okant.length > 0) anmark(post, "OTOLKAT_ELEMENT");
  return {
    id: `${system}/${dokument}`,
    typ: samordningstypen(plan.plantyp),
    status: "okand",
    individ,
    aktorer: [...(ansvarar === undefined ? [] : [ansvarar]), ...deltar],
    meddelanden: [],
    planer: [{ ...plan, otolkat: [...post.otolkat, ...kant, ...okant] }],
    otolkat: [],
  };
};
