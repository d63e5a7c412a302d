/**
 * Två sidor till styrgruppen: väntetider, volymer, mål och avvikelser.
 */
import { text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import { avsnitt, efter, lucka, siffror, vantelinjer, volymtabell } from "./delar.ts";

/** Mallen `styrgrupp`. */
export const styrgrupp: Mall = {
  id: "styrgrupp",
  version: 1,
  filnamn: "styrgrupp",
  titel: text("Underlag till styrgruppen", "For the board"),
  period: "tertial",
  delar: "tertial",
  avsnitt: [
    avsnitt("vantetider", text("Väntetider", "Waiting times"), vantelinjer),
    avsnitt(
      "volymer",
      text("Volymer", "Volumes"),
      siffror("deltagare", "mottagna", "avslutade", "pagaende"),
      volymtabell,
    ),
    avsnitt("mal", text("Mål", "Goals"), { _tag: "Maltabell" }),
    avsnitt(
      "avvikelser",
      text("Avvikelser", "Deviations"),
      efter("avvikelser", "slag"),
      lucka("fragor", text("Frågor till styrgruppen.", "Questions to the board.")),
    ),
  ],
};
