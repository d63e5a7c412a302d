/**
 * Livslängdstabellen: hur många som avslutats, och hur många som slutat följas utan att avslutas, innan så många dagar gått.
 * Talen är kumulativa, så att varje skillnad mellan två av dem är ett antal människor som skyddet kan räkna på.
 */
import { dagnummer } from "../kernel/index.ts";
import { type Gruppsumma, slaIhop, tomSumma } from "./Delsumma.ts";
import { individsamlare } from "./individsamlare.ts";
import { INGEN_DAG } from "./Kolumner.ts";
import type { Grupp, Livstabellsnyckeltal } from "./Nyckeltal.ts";
import type { Raknare, Raknesammanhang } from "./raknesammanhang.ts";
import { dagkolumn } from "./villkorsnoder.ts";

/** Hur det som börjat slutade, eller att det pågick när perioden tog slut. */
const UTGANGAR = ["avslutat", "pagar"] as const;

/** Den som har skyddade personuppgifter är med i totalerna, men inte före någon gräns. */
const OKAND = "okand";

/**
 * Räknaren: ett antal per spann i rutnätet och utgång. Det som inte slutat senast periodens sista dag pågår den dagen. Den som
 * avslutats före sin första dag räknas till dag noll.
 */
export function livstabellsraknare(s: Raknesammanhang, nyckeltal: Livstabellsnyckeltal): Raknare {
  const { rutnat } = nyckeltal;
  const fran = dagkolumn(s.kolumner, nyckeltal.fran);
  const till = dagkolumn(s.kolumner, nyckeltal.till);
  const sista = dagnummer(s.period.till);
  const { skyddad } = s.kolumner;
  const spannen = [...rutnat.keys(), rutnat.length, OKAND].map(String);
  const rutor = UTGANGAR.flatMap((utgang) => spannen.map((spann) => ({ spann, utgang })));
  const antalPer = new Float64Array(rutor.length);
  const individer = individsamlare(s, rutor.length, false);
  return {
    lagg: (forsta) => {
      const { platser, antal } = s.urval;
      for (let j = 0; j < antal; j++) {
        const rad = forsta + (platser[j] ?? 0);
        const start = fran[rad] ?? INGEN_DAG;
        if (start === INGEN_DAG || start > sista) continue;
        const slut = till[rad] ?? INGEN_DAG;
        const slutade = slut !== INGEN_DAG && slut <= sista;
        const dagar = (slutade ? slut : sista) - start;
        const spann =
          skyddad[rad] === 1 ? rutnat.length + 1 : rutnat.filter((grans) => grans <= dagar).length;
        const ruta = (slutade ? 0 : spannen.length) + spann;
        antalPer[ruta] = (antalPer[ruta] ?? 0) + 1;
        individer.lagg(ruta, rad);
      }
    },
    klar: () =>
      rutor.flatMap((grupp, nr) => {
        const antal = antalPer[nr] ?? 0;
        return antal === 0 ? [] : [{ ...tomSumma(grupp), antal, individer: individer.mangd(nr) }];
      }),
  };
}

/**
 * Helheten, båda utgångarna, och för varje gräns i rutnätet hur många som nått utgången före den, och de okända. Också nollorna är med: varje
 * gräns trycks. Av ingenting blir bara helheten.
 */
export const livstabellen = (
  { rutnat }: Livstabellsnyckeltal,
  rutor: ReadonlyArray<Gruppsumma>,
): ReadonlyArray<Gruppsumma> => {
  const summan = (grupp: Grupp, med: (ruta: Grupp) => boolean): Gruppsumma => ({
    ...rutor.filter((ruta) => med(ruta.grupp)).reduce(slaIhop, tomSumma(grupp)),
    grupp,
  });
  const helhet = summan({}, () => true);
  if (helhet.antal === 0) return [helhet];
  const delar = UTGANGAR.flatMap((utgang) => [
    summan({ utgang }, (ruta) => ruta["utgang"] === utgang),
    ...rutnat.map((grans, nr) =>
      summan(
        { fore: String(grans), utgang },
        (ruta) => ruta["utgang"] === utgang && Number(ruta["spann"]) <= nr,
      ),
    ),
    summan({ fore: OKAND, utgang }, (ruta) => ruta["utgang"] === utgang && ruta["spann"] === OKAND),
  ]);
  return [helhet, ...delar];
};
