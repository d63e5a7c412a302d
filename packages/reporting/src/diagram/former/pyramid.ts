/**
 * Två serier rygg mot rygg, med kategorierna emellan. Den sista kategorin överst, som i en befolkningspyramid.
 */
import { lage, liggandeAxel, stegbredd } from "../axel.ts";
import { fotnoter } from "../forklaringar.ts";
import { stodlinje } from "../liggande.ts";
import { cellyta, stilFor, yta } from "../monster.ts";
import type { Form } from "../Ritning.ts";
import { LITEN, RAD, r, STORLEK, skriv, skrivRader, streck } from "../svg.ts";
import { bredast, radbryt } from "../textbredd.ts";
import { talI } from "../Underlag.ts";

const STAPEL = 16;

export const pyramid: Form = (underlag, val, topp) => {
  const { bredd, tema } = val;
  const { ink, dampad } = tema.farger;
  const sidor = [-1, 1] as const;
  const varden = underlag.kategorier.flatMap(({ punkter }) => punkter.map(({ text }) => text));
  const namn = underlag.kategorier.map((kategori) => kategori.namn);
  const tal = talI(underlag).map((n) => Math.max(0, n));
  const efter = bredast(varden, STORLEK) + 8;
  const plats = Math.max(40, Math.min(bredd * 0.3, bredd - 2 * (efter + 30)));
  const mitten = Math.min(bredast(namn, STORLEK) + 16, plats);
  let langd = (bredd - mitten) / 2 - efter;
  let axel = liggandeAxel(tal, underlag.talslag, underlag.sprak, langd);
  langd -= Math.max(0, stegbredd(axel) / 2 + 2 - efter);
  axel = liggandeAxel(tal, underlag.talslag, underlag.sprak, langd);
  const x = (sida: -1 | 1, n: number): number =>
    bredd / 2 + sida * (mitten / 2 + Math.max(0, lage(axel, n)) * langd);
  const huvud = sidor.map((_, i) =>
    radbryt(underlag.serier[i]?.namn ?? "", bredd / 2 - 40, STORLEK),
  );
  const huvudhojd = Math.max(1, ...huvud.map((rader) => rader.length)) * RAD + 8;
  const delar = sidor.flatMap((sida, i) => [
    ...skrivRader(bredd / 2 + sida * 30, topp + STORLEK, huvud[i] ?? [], {
      farg: ink,
      ankare: sida < 0 ? "end" : "start",
    }),
    ...(huvud[i]?.length
      ? [yta(bredd / 2 + sida * 15 - 8, topp + 2, 16, 12, stilFor(i, tema))]
      : []),
  ]);
  const start = topp + huvudhojd;
  let y = start + 6;
  for (const kategori of [...underlag.kategorier].reverse()) {
    const rader = radbryt(kategori.namn, mitten - 8, STORLEK);
    const hojd = Math.max(STAPEL, rader.length * RAD);
    delar.push(
      ...skrivRader(bredd / 2, y + (hojd - rader.length * RAD) / 2 + 12, rader, {
        farg: ink,
        ankare: "middle",
      }),
    );
    const stapelY = y + (hojd - STAPEL) / 2;
    for (const [i, sida] of sidor.entries()) {
      const punkt = kategori.punkter[i];
      if (punkt === undefined) continue;
      const [noll, slut] = [x(sida, 0), x(sida, punkt.tal ?? 0)];
      const vidd = Math.abs(slut - noll);
      if (vidd > 0)
        delar.push(cellyta(punkt, Math.min(noll, slut), stapelY, vidd, STAPEL, stilFor(i, tema)));
      delar.push(
        skriv(slut + sida * 5, stapelY + 12.5, punkt.text, {
          farg: ink,
          ankare: sida < 0 ? "end" : "start",
        }),
      );
    }
    y += hojd + 4;
  }
  const linjer = sidor.flatMap((sida) =>
    axel.steg.map((steg) =>
      streck(`M${r(x(sida, steg.tal))},${r(start)}V${r(y)}`, stodlinje(steg.tal, tema)),
    ),
  );
  const steg = sidor.flatMap((sida) =>
    axel.steg
      .filter(({ tal: n }) => n !== 0 || mitten > 2 * stegbredd(axel))
      .map(({ tal: n, text }) =>
        skriv(x(sida, n), y + 16, text, { farg: dampad, ankare: "middle", storlek: LITEN }),
      ),
  );
  const fot = fotnoter(underlag, val, y + 24);
  return { hojd: y + 24 + fot.hojd - topp, delar: [...linjer, ...delar, ...steg, ...fot.delar] };
};
