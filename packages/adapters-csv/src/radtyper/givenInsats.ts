/**
 * En insats som en myndighets eget system bokfört: IFO:s insatser ur Lifecare, Arbetsförmedlingens program. Aktören är
 * källan själv. Kategorin är STAR:s och sätts av en människa; inget i källan säger den.
 */
import type { Faktum } from "@star-finsam/core/faktum";
import { arInsatskategori } from "@star-finsam/core/insats";
import type { Aktor } from "@star-finsam/core/part";
import { arendeId } from "./arendeId.ts";
import { arPostId, garanterat, type Radsammanhang, type Radtyp, type Radvarden } from "./Radtyp.ts";
import { bararArende } from "./vem.ts";

const tiden = {
  kategori: { typ: ["kod" as const], kodform: arInsatskategori, maste: true },
  start: { typ: ["dag" as const], maste: true },
  slut: { typ: ["dag" as const], maste: false },
};
const lamnar: Radtyp["lamnar"] = { InsatsPaborjad: [], InsatsAvslutad: ["slut"] };

/** Radtypen `ifo_insats`: en insats inom individ- och familjeomsorgen. */
export const ifoInsats: Radtyp = {
  falt: {
    ...bararArende,
    id: { typ: ["nyckel"], maste: true },
    insats: { typ: ["text"], maste: true },
    ...tiden,
  },
  lamnar,
  fakta: (rad, sammanhang) =>
    insatsen(rad, sammanhang, "ifo", garanterat(rad.text("insats"), "insats")),
};

/** Programmens namn, efter koden som LEFI använder för dem. Andra koder förekommer. Källa: LEFI Online v9. */
const PROGRAM: Readonly<Record<string, string>> = {
  "40": "Arbetspraktik",
  "53": "Jobb- och utvecklingsgarantin",
  "54": "Jobbgarantin för ungdomar",
  "63": "Etableringsinsatser",
  "99": "Övrigt program",
};

/** Radtypen `af_program`: ett beslut om program hos Arbetsförmedlingen. */
export const afProgram: Radtyp = {
  falt: { ...bararArende, program: { typ: ["kod"], kodform: arPostId, maste: true }, ...tiden },
  lamnar,
  fakta: (rad, sammanhang) => {
    const kod = garanterat(rad.kod("program", arPostId), "program");
    return insatsen(rad, sammanhang, "arbetsformedlingen", PROGRAM[kod] ?? kod);
  },
};

function insatsen(
  rad: Radvarden,
  { huvud }: Radsammanhang,
  aktor: Aktor,
  benamning: string,
): ReadonlyArray<Faktum> {
  const start = garanterat(rad.dag("start"), "start");
  const slut = rad.dag("slut");
  const vad = { arende: arendeId(rad), benamning };
  const kategori = garanterat(rad.kod("kategori", arInsatskategori), "kategori");
  return [
    { ...huvud("InsatsPaborjad", start), _tag: "InsatsPaborjad", ...vad, kategori, aktor },
    ...(slut === undefined
      ? []
      : [
          {
            ...huvud("InsatsAvslutad", slut),
            _tag: "InsatsAvslutad" as const,
            ...vad,
            paborjad: start,
          },
        ]),
  ];
}
