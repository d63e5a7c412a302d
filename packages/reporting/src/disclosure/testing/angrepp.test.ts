import process from "node:process";
import { describe, expect, it } from "vitest";
import { verify } from "../intyg/verify.ts";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import { berorda, forSmala, uppstallning } from "./angrepp.ts";
import type { Fall } from "./byggstenar.ts";
import { heltalsspann, heltalsspannMedHighs } from "./granser.ts";
import { namnI } from "./Lage.ts";
import { fall } from "./utgavor.ts";
import { andelarI, geUt, helt } from "./utgivning.ts";

const { bredd, minstaCell } = forvaldaSkyddsregler;
const I_CI = process.env["STAR_CI"] === "1";
const FALL = I_CI ? 10_000 : 1_000;
const EXAKTA = I_CI ? 500 : 50;
const BUNT = 100;
const exakt = await heltalsspannMedHighs();

const buntar = (antal: number): ReadonlyArray<number> =>
  Array.from({ length: Math.ceil(antal / BUNT) }, (_, nr) => nr * BUNT);

/** Varje tal och var och en som vet något, prövat i heltal: namnen på dem som går att veta för noggrant. */
function forSmalaExakt(
  angrepp: Parameters<typeof uppstallning>[0],
  lamna: (nyckel: string) => boolean = () => false,
): ReadonlySet<string> {
  const { lage, sokta, vetande } = uppstallning(angrepp);
  const smala = new Set<string>();
  for (const vet of vetande) {
    const mal = sokta(vet);
    for (const { okanda, villkor } of berorda(lage, vet)) {
      for (const nyckel of okanda) {
        if (!mal.has(nyckel) || lamna(nyckel)) continue;
        const spann = heltalsspann(nyckel, villkor);
        expect(exakt(nyckel, villkor)).toEqual(spann);
        if (spann === undefined || spann.storst - spann.minst < bredd) smala.add(nyckel);
      }
    }
  }
  return smala;
}

/** De som skyddet säger att det redan utgivna röjer ska vara så, också om allt nytt döljs. */
function rojdaAndaI(ett: Fall, { utgivna, sista }: Awaited<ReturnType<typeof geUt>>) {
  const rojda = new Set(sista.rojda.map(({ matt, grupp }) => namnI(ett.ny)(matt, grupp)));
  if (rojda.size === 0) return rojda;
  const tidigare = utgivna.slice(0, -1);
  const allt = { fall: ett, utgivna: [...tidigare, helt(ett.ny, tidigare)], minstaCell };
  const lamna = (nyckel: string): boolean => !rojda.has(nyckel);
  const smala = [false, true].map((cellvis) => forSmalaExakt({ ...allt, cellvis }, lamna));
  expect([...rojda].filter((nyckel) => !smala.some((en) => en.has(nyckel)))).toEqual([]);
  return rojda;
}

describe(`angriparen mot ${FALL} publiceringar`, () => {
  it.each(buntar(FALL))(
    "finner inget, och intyget håller, från %i",
    async (forst) => {
      for (let nummer = forst; nummer < forst + BUNT; nummer++) {
        const ett = fall(nummer);
        const utfall = await geUt(ett);
        const { utgivna, sista } = utfall;
        expect(sista.inneHallna).toEqual([]);
        const rojda = rojdaAndaI(ett, utfall);
        const fel = verify(ett.ny, utgivna, sista.intyg);
        expect({ nummer, fel: rojda.size === 0 ? fel : fel.slice(rojda.size) }).toEqual({
          nummer,
          fel: [],
        });
        const andelar = andelarI(ett, sista.utgiven, nummer % 3);
        const smala = forSmala({ fall: ett, utgivna, andelar, bredd, minstaCell });
        expect({ nummer, smala: smala.filter((en) => !rojda.has(en)) }).toEqual({
          nummer,
          smala: [],
        });
      }
    },
    300_000,
  );

  it.each(buntar(EXAKTA))(
    "finner inget i heltal heller, med två lösare, från %i",
    async (forst) => {
      for (let nummer = forst; nummer < Math.min(forst + BUNT, EXAKTA); nummer++) {
        const ett = fall(nummer);
        const { utgivna, sista } = await geUt(ett);
        const rojda = new Set(sista.rojda.map(({ matt, grupp }) => namnI(ett.ny)(matt, grupp)));
        const smala = forSmalaExakt({ fall: ett, utgivna, minstaCell }, (en) => rojda.has(en));
        expect({ nummer, smala: [...smala] }).toEqual({ nummer, smala: [] });
      }
    },
    300_000,
  );
});
