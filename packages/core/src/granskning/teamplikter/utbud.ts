/**
 * Utbudskartan.
 */
import { text } from "../../kernel/index.ts";
import { inaktuella, luckor, parterUtanPost } from "../../utbudskarta/index.ts";
import { ogjord, okant, plikt, type Teampliktregel } from "./Teampliktregel.ts";

const utbud1 = plikt({
  id: "UTBUD-1",
  kalla: "bilaga 2, STAR",
  ansvarig: "parterna",
  behover: [],
  text: text(
    "Medlemmarna håller sin del av utbudskartan komplett och aktuell.",
    "Members keep their part of the map of services complete and current.",
  ),
  atgard: text(
    "Lägg till det som fattas, se över gamla poster.",
    "Add what is missing, review old entries.",
  ),
  plikter: ({ organisation: { utbudskarta }, overenskommelse, lage, fran }, dag) => {
    if (utbudskarta === "okand") return [okant(fran)];
    const behov = [...lage.insatser.values()]
      .flat()
      .filter(({ _tag }) => _tag === "PlaneradInsats")
      .map(({ kategori }) => kategori);
    const fattas = [...parterUtanPost(utbudskarta, overenskommelse), ...luckor(utbudskarta, behov)];
    const { utbudskartaManader } = overenskommelse;
    return [
      ...fattas.map((vad) => ogjord(fran, overenskommelse, vad)),
      ...(utbudskartaManader === "okand"
        ? [okant(fran)]
        : inaktuella(utbudskarta, utbudskartaManader, dag).map(({ id, uppdaterad }) =>
            ogjord(uppdaterad, overenskommelse, id),
          )),
    ];
  },
});

/** Reglerna, i överenskommelsens ordning. */
export const utbudsplikter: ReadonlyArray<Teampliktregel> = [utbud1];
