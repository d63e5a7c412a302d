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
    "Teamet möts minst en gång i månaden, den tid som överenskommelsen anger.",
    "The team meets at least once a month, for the hours that the agreement states.",
  ),
  atgard: text("Håll teammötet varje månad.", "Hold the team meeting every month."),
  plikter: ({ lage, overenskommelse: { moten }, fran }, dag) => {
    const hallna = lage.teammoten.filter((mote) => mote._tag === "HalletTeammote");
    const [forsta] = hallna.map(({ motesdag }) => motesdag).sort();
    return manader(fran, dag).flatMap((period): ReadonlyArray<Pliktdag> => {
      const krav = kraverMote(moten, manadFor(period.fran));
      if (krav === "nej") return [];
      const manadens = hallna.filter(({ motesdag }) => iPeriod(period, motesdag));
      const [dagen] = manadens.map(({ motesdag }) => motesdag).sort();
      const timmar = manadens.reduce(
        (summa, mote) => summa + (mote.timmar === "okant" ? 0 : mote.timmar),
        0,
      );
      const racker = moten.timmar === "okand" || timmar >= moten.timmar;
      // Före listans första möte säger källan inget om teamets möten, och ett möte utan timmar inget om hur långt det var.
      const okand =
        krav === "okant" ||
        forsta === undefined ||
        period.till < forsta ||
        manadens.some((mote) => mote.timmar === "okant");
      const utan = okand ? "okant" : "nej";
      const fullgjord = dagen !== undefined && racker ? dagen : utan;
      return [{ uppkom: period.fran, forfaller: period.till, fullgjord }];
    });
  },
});

/** Reglerna, i överenskommelsens ordning. */
export const motesplikter: ReadonlyArray<Teampliktregel> = [mote1];
