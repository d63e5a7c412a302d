/**
 * Planen i en post. Svaret säger inte hur långt planen kommit, bara om den är makulerad. Vem som skrev och signerade den står
 * som en anteckning utan rubriker: det är vad posten är, en anteckning vars innehåll bara finns som bilaga. Den som signerat
 * har ingen plats i formen och står i otolkat tillsammans med tiden.
 */
import * as Schema from "effect/Schema";
import {
  type Linkanteckning,
  type Linkbilaga,
  type Linkplan,
  Plantyp,
  type Samordningstyp,
} from "../samordningsarende/index.ts";
import { ANSVARIG } from "./aktorer.ts";
import { bilagor } from "./bilagor.ts";
import { barnet, type Nod } from "./Nod.ts";
import { type Post, saga, tiden } from "./Post.ts";

const arPlantyp = Schema.is(Plantyp);

/** Planen, utan det otolkade. */
export const planen = (post: Post, id: string, harAnsvarig: boolean): Omit<Linkplan, "otolkat"> => {
  const huvud = barnet(post.nod, "carePlanHeader");
  const kropp = barnet(post.nod, "carePlanBody");
  const { text, behall } = post.plocka;
  behall(huvud, "careContactId", "nullifiedReason");
  const makulerad = sanningen(post, huvud, "nullified") === true;
  const skriven = tiden(post, barnet(huvud, "accountableHealthcareProfessional"), "authorTime");
  const upprattad = tiden(post, huvud, "documentTime") ?? skriven;
  const titel = text(huvud, "documentTitle");
  const farVisasForIndividen = sanningen(post, huvud, "approvedForPatient") ?? "okant";
  const filer = bilagor(post, kropp, { titel, tid: upprattad, farVisasForIndividen });
  if (filer.length === 0) {
    if (titel !== undefined) post.otolkat.push({ plats: "documentTitle", varde: titel });
    post.otolkat.push({ plats: "approvedForPatient", varde: String(farVisasForIndividen) });
  }
  return {
    id,
    plantyp: plantypen(post, kropp),
    status: makulerad ? "felregistrerad" : "okand",
    ...(upprattad === undefined ? {} : { upprattad }),
    insatser: [],
    anteckningar: [
      {
        id,
        ...signaturen(post, huvud, makulerad),
        ...(harAnsvarig ? { forfattare: ANSVARIG } : {}),
        ...(skriven === undefined ? {} : { tid: skriven }),
        falt: [],
      },
    ],
    bilagor: filer,
  };
};

/** Ärendets slag, så långt planens slag säger det. */
export const samordningstypen = (plantyp: Plantyp): Samordningstyp =>
  plantyp === "SIP"
    ? "SIP"
    : plantyp === "SPU"
      ? "SVU"
      : plantyp === "SPLPTLRV"
        ? "LPT_LRV"
        : "okand";

/** Elementet heter `typeOfCarePlanEnum` i schemat och `typeOfCarePlan` i beskrivningen. */
function plantypen(post: Post, kropp: Nod | undefined): Plantyp {
  const { text } = post.plocka;
  const kod = text(kropp, "typeOfCarePlanEnum") ?? text(kropp, "typeOfCarePlan");
  if (kod === undefined || kod === "okand") return "okand";
  if (arPlantyp(kod)) return kod;
  saga(post, "OKAND_LINKKOD", "typeOfCarePlan", kod);
  return "okand";
}

/** Att signatur saknas i svaret är inte att planen är osignerad. */
function signaturen(
  post: Post,
  huvud: Nod | undefined,
  makulerad: boolean,
): Pick<Linkanteckning, "status" | "signerad"> {
  const nod = barnet(huvud, "legalAuthenticator");
  post.plocka.behall(huvud, "legalAuthenticator");
  const signerad = (barnet(nod, "signatureTime")?.text ?? "") === "" ? "okant" : true;
  if (makulerad) return { status: "felregistrerad", signerad };
  return { status: signerad === true ? "klar" : "okand", signerad };
}

function sanningen(
  post: Post,
  nod: Nod | undefined,
  element: string,
): Extract<Linkbilaga["farVisasForIndividen"], boolean> | undefined {
  const skriven = post.plocka.text(nod, element);
  if (skriven === undefined) return undefined;
  if (skriven === "true" || skriven === "1") return true;
  if (skriven === "false" || skriven === "0") return false;
  return saga(post, "OKAND_LINKKOD", element, skriven);
}
