/**
 * Ett ärende ur JSON: nycklarna ordnas, numret läses, formen prövas.
 */
import { schemalasare } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import type { Arendesvar, Fynd } from "../kontroller/svar.ts";
import type { Lasram } from "../Lasdel.ts";
import { Linkplan, type Otolkat, Samordningsarende } from "../samordningsarende/index.ts";
import { identiteten } from "./identitet.ts";
import { arObjekt, type Objekt } from "./json.ts";
import { ordna } from "./ordna.ts";
import { prova } from "./prov.ts";

const enligtSchemat = schemalasare(Samordningsarende);

/** Så många formfel sägs om ett ärende. */
const FLEST = 20;

/** Läser ärendet. Det som schemat inte känner följer med i otolkat, i planen om det stod där. */
export const lasArende = (okant: unknown, { referensdag }: Lasram): Arendesvar => {
  if (!arObjekt(okant)) return { arende: undefined, fynd: [{ kod: "POST_FEL_FORM" }] };
  const { individ } = okant;
  const identitet = identiteten(arObjekt(individ) ? individ["identitet"] : undefined, referensdag);
  if (typeof identitet === "string") {
    return { arende: undefined, fynd: [{ kod: identitet, element: "individ.identitet" }] };
  }
  const { varde, otolkat } = medOtolkat({
    ...okant,
    individ: arObjekt(individ) ? { ...individ, identitet } : individ,
  });
  const svar = enligtSchemat(varde);
  if (Result.isFailure(svar)) {
    const platser = new Set(svar.failure.slice(0, FLEST).map(({ plats }) => plats));
    return { arende: undefined, fynd: [...platser].map(formfel) };
  }
  const tillagg: ReadonlyArray<Fynd> = otolkat ? [{ kod: "OTOLKAT_ELEMENT" }] : [];
  return { arende: svar.success, fynd: [...tillagg, ...prova(svar.success)] };
};

/** Platsen har bara schemats namn och listornas nummer: allt annat lyftes ut innan. */
const formfel = (plats: string): Fynd => ({
  kod: "POST_FEL_FORM",
  ...(plats === "" ? {} : { element: plats }),
});

function medOtolkat(okant: Objekt): { readonly varde: unknown; readonly otolkat: boolean } {
  const over: Array<Otolkat> = [];
  let otolkat = false;
  const planer = Array.isArray(okant["planer"])
    ? okant["planer"].map((plan: unknown) => {
        const planens: Array<Otolkat> = [];
        const ordnad = ordna(Linkplan.ast, plan, planens);
        otolkat ||= planens.length > 0;
        return med(ordnad, planens);
      })
    : okant["planer"];
  const { format: _, ...resten } = okant;
  const ordnat = ordna(
    Samordningsarende.ast,
    "planer" in okant ? { ...resten, planer } : resten,
    over,
  );
  return { varde: med(ordnat, over), otolkat: otolkat || over.length > 0 };
}

const med = (varde: unknown, over: ReadonlyArray<Otolkat>): unknown =>
  over.length > 0 && arObjekt(varde) && Array.isArray(varde["otolkat"])
    ? { ...varde, otolkat: [...varde["otolkat"], ...over] }
    : varde;
