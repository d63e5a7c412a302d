/**
 * Det som kansliet skriver in i Uppföljning Finsam. Källa: domain-facts 1.2.
 */
import { text } from "@star-finsam/core/kernel";
import type { Mall } from "../rapport/Mall.ts";
import { avsnitt } from "./delar.ts";

/** Mallen `finsam`. */
export const finsam: Mall = {
  id: "finsam",
  version: 1,
  filnamn: "uppfoljning-finsam",
  titel: text("Underlag till Uppföljning Finsam", "For Uppföljning Finsam"),
  avsnitt: [
    avsnitt(
      "insatser",
      text("Att skriva in", "To be entered"),
      {
        _tag: "Stycke",
        text: text(
          "Bara antal skrivs in, aldrig uppgifter om personer. En insats med både individinriktat och strukturövergripande innehåll är två insatser i systemet.",
          "Only counts are entered, never data on persons. An activity with both individual and structural content is two activities in the system.",
        ),
      },
      { _tag: "Finsamtabell" },
    ),
  ],
};
