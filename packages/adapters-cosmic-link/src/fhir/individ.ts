/**
 * Individen som en post gäller. Saknas individens egen post är skyddet okänt, inte inget.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Linkindivid } from "../samordningsarende/index.ts";
import { starkast } from "../skydd.ts";
import type { Fhirpost, Lastidentitet } from "./post/Fhirpost.ts";
import { nyttProv } from "./post/Postprov.ts";
import { identiteten } from "./post/patientpost.ts";
import type { Pekare } from "./post/pekare.ts";
import type { Register } from "./register.ts";
import { utanTomma } from "./utanTomma.ts";

/** Individen, eller koden för varför den inte är känd. */
export type Lastindivid = Linkindivid | "LINK_IDENTITET_SAKNAS" | "LINK_IDENTITET_OGILTIG";

/** Individen som hänvisningen pekar på. */
export const individen = (
  subjekt: Pekare | undefined,
  fran: Fhirpost,
  register: Register,
  referensdag: Dag,
): Lastindivid => {
  if (subjekt === undefined) return "LINK_IDENTITET_SAKNAS";
  const post = register.folj(subjekt, fran);
  if (post?.slag === "Patient") {
    const { skydd, kon, namn, identitet } = post;
    return kand(identitet, (en) => utanTomma({ identitet: en, skydd, kon, namn }));
  }
  const nummer = subjekt.identifierare === undefined ? [] : [subjekt.identifierare];
  const okand = { skydd: "okant", kon: "okant", namn: subjekt.namn } as const;
  return kand(identiteten(nyttProv(referensdag), nummer), (en) =>
    utanTomma({ identitet: en, ...okand }),
  );
};

const kand = (
  identitet: Lastidentitet,
  individ: (en: Linkindivid["identitet"]) => Linkindivid,
): Lastindivid => {
  if (identitet === "saknas") return "LINK_IDENTITET_SAKNAS";
  return identitet === "ogiltig" ? "LINK_IDENTITET_OGILTIG" : individ(identitet);
};

const KON = ["kvinna", "man"] as const;

/** En individ av flera läsningar av samma, i vilken ordning de än kommer: det starkaste skyddet, och det som är känt av resten. */
export const sammanlagd = (a: Linkindivid, b: Linkindivid): Linkindivid => {
  const namn = [a.namn, b.namn].filter((ett) => ett !== undefined).toSorted()[0];
  const kon: Linkindivid["kon"] = KON.find((ett) => ett === a.kon || ett === b.kon) ?? "okant";
  return utanTomma({
    identitet: a.identitet,
    skydd: starkast(a.skydd, b.skydd),
    kon,
    namn,
  });
};
