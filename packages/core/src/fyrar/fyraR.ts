/**
 * Räknar de två första R:en ur tal per kön, och ställer frågorna till de två sista.
 */
import { jamnKonsfordelning, type Konsantal } from "../individ/index.ts";
import { text } from "../kernel/index.ts";
import type { Analyslucka, FyrR, Konsrad, Representation, Resurs } from "./FyrR.ts";

/** Tal per kön för det som finns. Det som inte nämns saknas, och är inte noll. */
export type Konsunderlag = Readonly<Partial<Record<Representation | Resurs, Konsantal | "saknas">>>;

/** 4R av underlaget. Alla rader står alltid med, i samma ordning. */
export const fyraR = (underlag: Konsunderlag): FyrR => ({
  representation: R1.map((vad) => konsrad(vad, underlag[vad])),
  resurser: R2.map((vad) => konsrad(vad, underlag[vad])),
  realia,
  realisera,
});

const R1: ReadonlyArray<Representation> = ["deltagare", "beslutande", "utforande"];
const R2: ReadonlyArray<Resurs> = ["insatser", "dagar", "timmar", "kronor", "motesplatser"];

function konsrad(vad: Representation | Resurs, antal: Konsantal | "saknas" = "saknas"): Konsrad {
  if (antal === "saknas") return { status: "saknas", vad };
  const { kvinna, man } = antal;
  const { dom, kant, okant } = jamnKonsfordelning(antal);
  const andelKvinna = kant === 0 ? null : kvinna / kant;
  return { status: "raknad", vad, kvinna, man, okant, alla: kant + okant, andelKvinna, jamn: dom };
}

const realia: ReadonlyArray<Analyslucka> = [
  {
    id: "varfor",
    ledtext: text(
      "Varför ser fördelningen ut så? Vilka normer och värderingar ligger bakom?",
      "Why is the distribution like this? Which norms and values lie behind it?",
    ),
  },
  {
    id: "vems_behov",
    ledtext: text(
      "Vems behov möter insatsen, och vems möter den inte?",
      "Whose needs does the activity meet, and whose does it not?",
    ),
  },
];

const realisera: ReadonlyArray<Analyslucka> = [
  {
    id: "nya_mal",
    ledtext: text(
      "Vad ska bli annorlunda, för vem, och till när?",
      "What is to be different, for whom, and by when?",
    ),
  },
  {
    id: "atgarder",
    ledtext: text(
      "Vad görs, vem ansvarar, och hur följs det upp?",
      "What is done, who is responsible, and how is it followed up?",
    ),
  },
];
