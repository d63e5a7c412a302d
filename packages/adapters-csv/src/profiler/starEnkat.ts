/**
 * En egen enkät med frågor 0–10, en rad per svarande och en kolumn per fråga. Källa: Krokoms slutrapport, bilaga 1.
 */
import type { Profil } from "../profil/index.ts";
import { SKATTNING, skattningsfragor } from "../radtyper/skattning.ts";

/** Profilen `star-enkat`. En fil är en enkät. En tom cell är en obesvarad fråga. */
export const starEnkat: Profil = {
  id: "star-enkat",
  version: 1,
  kalla: "Samordnarens egen enkät (Krokom)",
  beskrivning: "En rad per svarande, numrerad, och en kolumn per fråga med 0–10.",
  bevis: "seed",
  radtyp: "skattning",
  kolumner: [
    { falt: "svarande", alias: ["Svarande", "Nr"], typ: "heltal", obligatorisk: "varde" },
    {
      falt: "svarsdatum",
      alias: ["Svarsdatum", "Datum"],
      typ: "dag",
      format: ["iso", "iso_tid"],
      obligatorisk: "extra",
    },
    ...skattningsfragor.map(
      ({ id, falt }) =>
        ({
          falt,
          alias: [`Fråga ${id}`],
          typ: "heltal",
          spann: SKATTNING,
          obligatorisk: id === "1" ? "kolumn" : "extra",
        }) as const,
    ),
  ],
  nycklar: ["svarande"],
  radregler: [{ _tag: "InteEfterUttag", falt: "svarsdatum", allvar: "stopp" }],
  summaord: ["summa", "totalt", "total", "antal"],
};
