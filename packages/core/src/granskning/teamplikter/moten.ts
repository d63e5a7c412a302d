/**
 * Teamets månatliga möten.
 */
import { iPeriod, manadFor, type Pliktdag, text } from "../../kernel/index.ts";
import { kraverMote } from "../../overenskommelse/index.ts";
import { manader } from "./perioder.ts";
import { plikt, type Teampliktregel } from "./Teampliktregel.ts";

const mote1 = plikt({
  id: "MOTE-1",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "samordnare",
  behover: ["TeammoteHallet"],
  text: text(
    "Teamet möts minst en gång i månaden, och något av mötena är så långt som överenskommelsen anger.",
    "The team meets at least once a month, and one of the meetings lasts as long as the agreement states.",
  ),
  atgard: text("Håll teammötet varje månad.", "Hold the team meeting every month."),
  plikter: ({ lage, overenskommelse: { moten }, fran }, dag) => {
    const hallna = lage.teammoten.filter((mote) => mote._tag === "HalletTeammote");
    const [forsta] = hallna.map(({ motesdag }) => motesdag).sort();
    return manader(fran, dag).flatMap((period): ReadonlyArray<Pliktdag> => {
      const manadskrav = kraverMote(moten, manadFor(period.fran));
      if (manadskrav === "nej") return [];
      const manadens = hallna.filter(({ motesdag }) => iPeriod(period, motesdag));
      const [racker] = manadens
        .filter(
          ({ timmar }) =>
            moten.timmar === "okand" || (timmar !== "okant" && timmar >= moten.timmar),
        )
        .map(({ motesdag }) => motesdag)
        .sort();
      // Före listans första möte säger källan inget om teamets möten, och ett möte utan timmar inget om hur långt det var.
      const okand =
        manadskrav === "okant" ||
        forsta === undefined ||
        period.till < forsta ||
        manadens.some((mote) => mote.timmar === "okant");
      const fullgjord = racker ?? (okand ? "okant" : "nej");
      return [{ uppkom: period.fran, forfaller: period.till, fullgjord }];
    });
  },
});

/** Reglerna, i överenskommelsens ordning. */
export const motesplikter: ReadonlyArray<Teampliktregel> = [mote1];
