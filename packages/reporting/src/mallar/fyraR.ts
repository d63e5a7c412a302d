/**
 * 4R: representation och resurser räknade, realia och realisera att skriva. Källa: SOU 2007:15; överenskommelsen, Uppföljning
 * och analys.
 */
import { fyraR as analys } from "@star-finsam/core/fyrar";
import { type Text, text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import { avsnitt, lucka } from "./delar.ts";

const { realia, realisera } = analys({});

const skrivs = (id: string, rubrik: Text, fragor: typeof realia): Mall["avsnitt"][number] =>
  avsnitt(id, rubrik, ...fragor.map((fraga) => lucka(fraga.id, fraga.ledtext)));

/** Mallen `4r`. */
export const fyraR: Mall = {
  id: "4r",
  version: 1,
  filnamn: "4r",
  titel: text("4R-analys", "4R analysis"),
  avsnitt: [
    avsnitt("fordelning", text("Representation och resurser", "Representation and resources"), {
      _tag: "FyrR",
    }),
    skrivs("realia", text("Realia", "Realia"), realia),
    skrivs("realisera", text("Realisera", "Realise"), realisera),
  ],
};
