/**
 * Läser ett nyckeltal per kön ur nyckeltalens rader.
 */
import type { Konsantal } from "../individ/index.ts";
import { arHelhet, type Resultatrad } from "../nyckeltal/index.ts";

/**
 * Nyckeltalets antal, summa eller öre per kön, ur rader för en enda period. Det som helheten har utöver könen är okänt kön.
 * `saknas` när nyckeltalet inte är räknat per kön, eller inte går att lägga ihop (andelar, medianer).
 */
export const konsantal = (
  rader: ReadonlyArray<Resultatrad>,
  nyckeltal: string,
): Required<Konsantal> | "saknas" => {
  const egna = rader.filter((rad) => rad.nyckeltal === nyckeltal);
  const [helhet] = egna.filter(arHelhet).flatMap(talet);
  const per = new Map(
    egna.filter(arPerKon).flatMap((rad) => talet(rad).map((tal) => [rad.grupp["kon"], tal])),
  );
  // Grupper utan någon i sig finns inte bland raderna; är helheten noll är könen det också.
  if (per.size === 0 && helhet !== 0) return "saknas";
  const [kvinna, man, okant] = [per.get("kvinna") ?? 0, per.get("man") ?? 0, per.get("okant") ?? 0];
  return { kvinna, man, okant: Math.max(okant, (helhet ?? 0) - kvinna - man) };
};

const arPerKon = ({ grupp }: Resultatrad): boolean =>
  Object.hasOwn(grupp, "kon") && Object.keys(grupp).length === 1;

const talet = ({ utfall }: Resultatrad): ReadonlyArray<number> => {
  switch (utfall._tag) {
    case "Antal":
      return [utfall.antal];
    case "Varde":
      return [utfall.varde];
    case "Belopp":
      return [utfall.ore];
    default:
      return [];
  }
};
