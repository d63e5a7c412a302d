/**
 * Skyddet som en post anger, läst även när posten inte går att läsa i övrigt.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Skyddad } from "../Lasdel.ts";
import { lasIdentitet } from "../samordningsarende/index.ts";
import { arSkydd, arSkyddatNamn, skyddskod } from "../skydd.ts";
import { arObjekt } from "./json.ts";

/** Numret, om posten säger att individen är skyddad. */
export const skyddadI = (okant: unknown, referensdag: Dag): ReadonlyArray<Skyddad> => {
  const individ = arObjekt(okant) ? okant["individ"] : undefined;
  if (!arObjekt(individ)) return [];
  const { identitet, skydd, namn } = individ;
  const nummer = arObjekt(identitet) ? identitet["nummer"] : identitet;
  return skyddadAv({ nummer, skydd, namn }, referensdag);
};

type Skrivet = { readonly nummer: unknown; readonly skydd: unknown; readonly namn: unknown };

/** Numret som det skrevs, om skyddet eller namnet säger att individen är skyddad. */
export const skyddadAv = (
  { nummer, skydd, namn }: Skrivet,
  referensdag: Dag,
): ReadonlyArray<Skyddad> => {
  const angivet = skyddskod(texten(skydd));
  const markt = arSkydd(angivet) || !arSkyddatNamn(texten(namn)) ? angivet : "sekretessmarkering";
  const skrivet = texten(nummer).replace(/^[a-z_]+:/u, "");
  if (skrivet === "" || !arSkydd(markt)) return [];
  return [{ nummer: lasIdentitet(skrivet, referensdag)?.nummer ?? skrivet, skydd: markt }];
};

const texten = (varde: unknown): string => (typeof varde === "string" ? varde.trim() : "");
