/**
 * Märkningen av skyddade personuppgifter i en resurs, läst utan att kräva att resten av resursen går att läsa.
 */
import type { Skydd } from "../../samordningsarende/index.ts";
import { arSkyddatNamn, skyddskod, starkast } from "../../skydd.ts";
import { arNod } from "./element.ts";
import type { Nod } from "./Postprov.ts";

/** Skyddet som resursen själv säger; `okant` om den tiger. En individ som heter `Skyddad uppgift` är skyddad. */
export const markningen = (nod: Nod): Skydd => {
  const meta = nod["meta"];
  let skydd: Skydd = "okant";
  if (arNod(meta) && meta["security"] !== undefined)
    for (const marke of lista(meta["security"]))
      skydd = starkast(skydd, skyddskod(texten(arNod(marke) ? marke["code"] : marke)));
  if (skydd === "okant" && nod["resourceType"] === "Patient" && heterSkyddad(nod["name"]))
    return "sekretessmarkering";
  return skydd;
};

/** Värdena, också när källan skrev ett i stället för en lista. */
export const lista = (varde: unknown): ReadonlyArray<unknown> => {
  if (varde === undefined) return [];
  return Array.isArray(varde) ? varde : [varde];
};

const texten = (varde: unknown): string => (typeof varde === "string" ? varde : "");

const heterSkyddad = (namn: unknown): boolean =>
  lista(namn).some((en) => {
    if (!arNod(en)) return arSkyddatNamn(texten(en));
    const led = [...lista(en["given"]), en["family"]].map(texten).join(" ");
    return arSkyddatNamn(texten(en["text"])) || arSkyddatNamn(led);
  });
