/**
 * Den som planen gäller. Svaret säger varken kön eller skydd; båda är okända, och okänt skydd är inte inget skydd.
 */
import type { Linkkod } from "../kontroller/index.ts";
import {
  type Linkidentitet,
  type Linkindivid,
  lasIdentitet,
  systemslag,
} from "../samordningsarende/index.ts";
import { skrivenRymd, skrivetId } from "./aktorer.ts";
import { barnet, type Nod } from "./Nod.ts";
import type { Post } from "./Post.ts";

/** Individen, eller koden för varför posten inte går att läsa. */
export const individen = (post: Post, huvud: Nod | undefined): Linkindivid | Linkkod => {
  const nod = barnet(huvud, "patientId");
  const rymd = skrivenRymd(post, nod);
  const skriven = skrivetId(post, nod);
  if (skriven === undefined) return "LINK_IDENTITET_SAKNAS";
  const identitet = identiteten(skriven, rymd, post);
  return identitet === undefined
    ? "LINK_IDENTITET_OGILTIG"
    : { identitet, skydd: "okant", kon: "okant" };
};

function identiteten(
  skriven: string,
  rymd: string | undefined,
  { ram }: Post,
): Linkidentitet | undefined {
  switch (rymd === undefined ? "person" : systemslag(rymd)) {
    case "person":
      return lasIdentitet(skriven, ram.referensdag);
    case "lma":
      return { slag: "lma_nummer", nummer: skriven };
    case "annat":
      return { slag: "lokalt_reservnummer", nummer: skriven };
    default:
      return undefined;
  }
}
