/** Katalogen över alla kontroller som adaptern gör. */
import type { Kontroll } from "@star-finsam/core/adapter";
import { text } from "@star-finsam/core/kernel";
import { identitetsorsaker } from "@star-finsam/core/personidentitet";
import { identitetskod } from "../celler/index.ts";
import { arbetsbokskontroller } from "./arbetsbokskontroller.ts";
import { filkontroller } from "./filkontroller.ts";
import { radkontroller } from "./radkontroller.ts";
import { rubrikkontroller } from "./rubrikkontroller.ts";

/** En kontroll per skäl att ett personnummer inte går att läsa. */
const identitetskontroller: ReadonlyArray<Kontroll> = Object.entries(identitetsorsaker).map(
  ([orsak, mening]) => ({
    kod: identitetskod(orsak),
    niva: "cell",
    allvar: ["stopp"],
    text: mening,
    atgard: text(
      "Rätta numret mot det egna registret. I karantänfilen står *** i stället; skriv över stjärnorna med det rätta.",
      "Mend the number from your own register. The quarantine file shows *** instead; write the right one over the stars.",
    ),
  }),
);

/** Alla kontroller, fil före rad före cell. */
export const kontroller: ReadonlyArray<Kontroll> = [
  ...filkontroller,
  ...rubrikkontroller,
  ...arbetsbokskontroller,
  ...radkontroller,
  ...identitetskontroller,
];
