import { createHmac } from "node:crypto";
import { faktumslag, fold } from "@star-finsam/core/faktum";
import { laggTillDagar, type Period, sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import { liv, slump } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import { verify } from "../intyg/verify.ts";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import { kohorterI } from "./kohorter.ts";
import { AR, T1, T2, T3 } from "./radprov.ts";
import { type Radskyddsval, skyddadeRader } from "./skyddadeRader.ts";

const { minstaCell, bredd } = forvaldaSkyddsregler;
const NYCKELTAL = katalog.filter(({ id }) =>
  [
    ...["arendetid_kvar", "arendetid_alla", "arendetid", "ingaende", "pagaende"],
    ...["mottagna", "avslutade"],
  ].includes(id),
);

/** Så många ärenden, mottagna under två år och avslutade efter olika lång tid eller inte alls. */
const rader = (fro: number, antal: number, perioder: ReadonlyArray<Period>) => {
  const nasta = slump(fro);
  const fakta = Array.from({ length: antal }, (_, nummer) => {
    const mottaget = laggTillDagar(sakerDag("2023-06-01"), nasta(900));
    const dagar = 1 + nasta(nasta(2) === 0 ? 250 : 900);
    return liv({
      nummer,
      aktualiserat: laggTillDagar(mottaget, -nasta(30)),
      mottaget,
      ...(nasta(4) > 0 ? { avslutat: laggTillDagar(mottaget, dagar) } : {}),
    });
  }).flat();
  const underlag = underlagAv(fold(fakta), faktumslag);
  return perioder.flatMap((period) =>
    rakna({ nyckeltal: NYCKELTAL, period, fonster: "enskild" }, underlag),
  );
};

const antalet = ({ utfall }: Resultatrad): number => (utfall._tag === "Antal" ? utfall.antal : 0);

/** Periodernas kedjor: talen vid gränserna i ordning, från noll till alla, och om de visas. */
const kedjorna = (alla: ReadonlyArray<Resultatrad>, dold: (rad: Resultatrad) => boolean) => {
  const egna = alla.filter(
    ({ nyckeltal, grupp }) => nyckeltal === "arendetid_kvar" && grupp["utgang"],
  );
  return [
    ...Map.groupBy(egna, ({ period, grupp }) => `${period.fran} ${period.till} ${grupp["utgang"]}`),
  ].map(([namn, kedja]) => {
    const hel = kedja.filter(({ grupp }) => grupp["fore"] === undefined);
    const led = kedja
      .filter(({ grupp }) => Number.isInteger(Number(grupp["fore"])))
      .sort((a, b) => Number(a.grupp["fore"]) - Number(b.grupp["fore"]));
    const punkter = [...led, ...hel].map((rad) => ({ antal: antalet(rad), visas: !dold(rad) }));
    return { namn, punkter: [{ antal: 0, visas: true }, ...punkter] };
  });
};

type Punkt = { readonly antal: number; readonly visas: boolean };

/**
 * Angriparen: mellan två visade gränser vet hon summan. Är spannet ensamt vet hon det på en människa när; är det flera vet hon
 * bara att vart och ett är någonstans från noll till summan.
 */
const rojda = (punkter: ReadonlyArray<Punkt>): ReadonlyArray<string> => {
  const visade = punkter.flatMap(({ visas }, nr) => (visas ? [nr] : []));
  return visade.slice(1).flatMap((till, i) => {
    const fran = visade[i] ?? 0;
    const summa = (punkter[till]?.antal ?? 0) - (punkter[fran]?.antal ?? 0);
    const kant = till - fran === 1 ? summa < minstaCell : summa < bredd;
    return summa > 0 && kant ? [`${fran}–${till}: ${summa}`] : [];
  });
};

const FRON = Array.from({ length: 12 }, (_, nr) => nr + 1);
const signera = (text: string) => createHmac("sha256", "nyckel").update(text).digest("hex");

describe("livslängdstabellen genom skyddet", () => {
  it.each(FRON)("lag: inget litet antal i något spann går att räkna ut (%i)", async (fro) => {
    const alla = rader(fro, 15 + 25 * fro, [T1, AR]);
    const { publicering, skydd, dold } = await skyddadeRader(alla);
    expect(verify(publicering, [skydd.utgiven], skydd.intyg)).toEqual([]);
    expect([skydd.rojda, skydd.inneHallna]).toEqual([[], []]);
    const kedjor = kedjorna(alla, dold);
    expect(kedjor).toHaveLength(4);
    expect(kedjor.flatMap(({ punkter }) => rojda(punkter))).toEqual([]);
  });

  it("lag: något döljs, och något visas ändå", async () => {
    const alla = rader(3, 90, [AR]);
    const { dold } = await skyddadeRader(alla);
    const punkter = kedjorna(alla, dold).flatMap((kedja) => kedja.punkter);
    expect(punkter.filter(({ visas }) => !visas).length).toBeGreaterThan(0);
    expect(punkter.filter(({ visas }) => visas).length).toBeGreaterThan(4);
    expect(rojda(kedjorna(alla, () => false).flatMap((kedja) => kedja.punkter))).not.toEqual([]);
  });

  it.each(FRON)("lag: perioder som slutar samma dag döljer detsamma (%i)", async (fro) => {
    const alla = rader(fro, 15 + 25 * fro, [T1, T2, T3, AR]);
    const { publicering, skydd, dold } = await skyddadeRader(alla);
    expect(verify(publicering, [skydd.utgiven], skydd.intyg)).toEqual([]);
    const visade = (period: Period) =>
      kedjorna(alla, dold)
        .filter(({ namn }) => namn.startsWith(`${period.fran} ${period.till}`))
        .map(({ punkter }) => punkter);
    const bada = visade(T3).map((kedja, k) =>
      kedja.map((punkt, nr) => ({
        ...punkt,
        visas: punkt.visas || visade(AR)[k]?.[nr]?.visas === true,
      })),
    );
    expect(bada.flatMap(rojda)).toEqual([]);
  });

  it.each(FRON.slice(0, 6))(
    "lag: också med en tidigare utgåva av samma fakta (%i)",
    async (fro) => {
      const antal = 15 + 25 * fro;
      const val = (id: string, egna: ReadonlyArray<Resultatrad>): Radskyddsval => ({
        id,
        kohorter: kohorterI(egna, katalog, signera),
      });
      const forsta = rader(fro, antal, [AR]);
      const strang = { ...forvaldaSkyddsregler, minstaCell: 8 };
      const fore = await skyddadeRader(forsta, { ...val("fore", forsta), regler: strang });
      const tidigare = [fore.skydd.utgiven];
      const nu = await skyddadeRader(forsta, { ...val("nu", forsta), tidigare });
      expect(verify(nu.publicering, [...tidigare, nu.skydd.utgiven], nu.skydd.intyg)).toEqual([]);
      const visas = (rad: Resultatrad) => !fore.dold(rad) || !nu.dold(rad);
      const kedjor = kedjorna(forsta, (rad) => !visas(rad));
      expect(kedjor.flatMap(({ punkter }) => rojda(punkter))).toEqual([]);
    },
  );
});
