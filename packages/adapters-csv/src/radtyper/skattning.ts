/**
 * En rad i en egen enkät: en svarande och ett tal 0–10 per fråga. Den svarande är ett löpnummer som skiljer raderna åt och
 * inget annat. Filen är en enkät och heter som källan; utan svarsdatum gäller svaren dagen filen togs ut.
 */
import { filensId, type Radtyp } from "./Radtyp.ts";

/** Så många frågor ryms. */
const MEST = 30;

/** Skalan som frågorna har. */
export const SKATTNING = { minst: 0, hogst: 10 };

/** Frågornas fält, i ordning. */
export const skattningsfragor: ReadonlyArray<{ readonly id: string; readonly falt: string }> =
  Array.from({ length: MEST }, (_, i) => ({ id: String(i + 1), falt: `fraga_${i + 1}` }));

/** Radtypen `skattning`. */
export const skattning: Radtyp = {
  falt: {
    svarande: { typ: ["heltal"], maste: true },
    svarsdatum: { typ: ["dag"], maste: false },
    ...Object.fromEntries(
      skattningsfragor.map(({ falt }) => [
        falt,
        { typ: ["heltal" as const], spann: SKATTNING, maste: false },
      ]),
    ),
  },
  lamnar: { SkattningLamnad: [] },
  fakta: (rad, { huvud, registrerad, kalla }) => {
    const stallda = skattningsfragor.filter(({ falt }) => rad.finns(falt));
    const svar = stallda.flatMap(({ id, falt }) => {
      const tal = rad.tal(falt);
      return tal === undefined ? [] : [[id, tal] as const];
    });
    return [
      {
        ...huvud("SkattningLamnad", rad.dag("svarsdatum") ?? registrerad),
        _tag: "SkattningLamnad",
        enkat: filensId(kalla),
        stallda: stallda.map(({ id }) => id),
        svar: Object.fromEntries(svar),
      },
    ];
  },
};
