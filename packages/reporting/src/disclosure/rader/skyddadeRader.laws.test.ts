import { createHmac } from "node:crypto";
import { faktumslag, fold } from "@star-finsam/core/faktum";
import { laggTillDagar, type Period, sakerDag } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import { liv, slump } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import { verify } from "../intyg/verify.ts";
import { gruppnamn } from "../publicering/celler.ts";
import { kohorterI } from "./kohorter.ts";
import { AR, T1, T2, T3 } from "./radprov.ts";
import { skyddadeRader } from "./skyddadeRader.ts";

const NYCKELTAL = katalog.filter(({ id }) =>
  [
    ...["aktualiseringar", "mottagna", "avslutade", "avslutsorsak", "forsorjning_start"],
    ...["forsorjning_slut", "sjalvforsorjande", "arendetid", "processniva"],
  ].includes(id),
);
const signera = (text: string) => createHmac("sha256", "nyckel").update(text).digest("hex");

/** Så många människors ärenden det året, slumpade. */
const fakta = (fro: number, antal: number) => {
  const nasta = slump(fro);
  const en = <A>(...val: readonly [A, ...ReadonlyArray<A>]): A => val[nasta(val.length)] ?? val[0];
  return Array.from({ length: antal }, (_, nummer) => {
    const mottaget = laggTillDagar(sakerDag("2024-06-01"), nasta(500));
    return liv({
      nummer,
      kon: en("kvinna", "kvinna", "man"),
      aktualiserat: laggTillDagar(mottaget, -nasta(30)),
      mottaget,
      ...(nasta(3) > 0 ? { avslutat: laggTillDagar(mottaget, 1 + nasta(300)) } : {}),
      ovrigt: {
        aktorer: [en("ifo", "ame", "psykiatri")],
        start: [{ kod: en("forsorjningsstod", "sjukpenning", "a_kassa") }],
        slut: [{ kod: en("lon", "sjukersattning", "lon", "forsorjningsstod") }],
        orsak: en("anstallning", "studier", "flytt"),
      },
    });
  }).flat();
};
const rader = (fro: number, antal: number, perioder: ReadonlyArray<Period>) => {
  const underlag = underlagAv(fold(fakta(fro, antal)), faktumslag);
  return perioder.flatMap((period) =>
    rakna({ nyckeltal: NYCKELTAL, period, fonster: "enskild", grupperingar: [["kon"]] }, underlag),
  );
};
const FRON = Array.from({ length: 6 }, (_, nr) => nr + 1);

/** Raderna i en gruppering av helheten, om alla koder är med: summan av dem är helheten. */
const grupperingar = (alla: ReadonlyArray<Resultatrad>) =>
  alla.flatMap((helhet) => {
    if (Object.keys(helhet.grupp).length > 0 || helhet.utfall._tag !== "Antal") return [];
    const delar = alla.filter(
      ({ nyckeltal, period, grupp, utfall }) =>
        nyckeltal === helhet.nyckeltal &&
        period.fran === helhet.period.fran &&
        period.till === helhet.period.till &&
        Object.keys(grupp).length === 1 &&
        utfall._tag === "Antal",
    );
    const efter = Map.groupBy(delar, ({ grupp }) => Object.keys(grupp)[0]);
    return [...efter.values()].map((egna) => ({ helhet, delar: egna }));
  });

describe("nyckeltalens rader genom skyddet", () => {
  it.each(FRON)("lag: prövaren har inget att anmärka, och inget litet visas (%i)", async (fro) => {
    const alla = rader(fro, 40 + 25 * fro, [T1, AR]);
    const { publicering, skydd, dold } = await skyddadeRader(alla);
    expect(verify(publicering, [skydd.utgiven], skydd.intyg)).toEqual([]);
    expect([skydd.rojda, skydd.inneHallna]).toEqual([[], []]);
    const visade = alla.filter((rad) => !dold(rad));
    expect(
      visade.filter(
        ({ utfall }) => utfall._tag === "Antal" && utfall.antal > 0 && utfall.antal < 5,
      ),
    ).toEqual([]);
    expect(visade.length).toBeGreaterThan(0);
    expect(visade.length).toBeLessThan(alla.length);
  });

  it.each(FRON)("lag: delperioder som bara visar helheter håller också (%i)", async (fro) => {
    const alla = rader(fro, 40 + 25 * fro, [T1, T2, T3, AR]).filter(
      ({ period, grupp }) => period === AR || Object.keys(grupp).length === 0,
    );
    const { publicering, skydd, dold } = await skyddadeRader(alla);
    expect(verify(publicering, [skydd.utgiven], skydd.intyg)).toEqual([]);
    expect([skydd.rojda, skydd.inneHallna]).toEqual([[], []]);
    expect(alla.some((rad) => !dold(rad) && rad.period === T1)).toBe(true);
  });

  it.each(FRON)("lag: ingen ensam dold grupp under en helhet som visas (%i)", async (fro) => {
    const alla = rader(fro, 40 + 25 * fro, [T1, T2, T3, AR]);
    const { dold, tomma } = await skyddadeRader(alla);
    for (const { helhet, delar } of grupperingar(alla)) {
      const gomda = delar.filter(dold).length;
      const tommas = tomma.filter(
        (rad) =>
          rad.nyckeltal === helhet.nyckeltal &&
          rad.period.fran === helhet.period.fran &&
          rad.period.till === helhet.period.till &&
          Object.keys(rad.grupp).join() === Object.keys(delar[0]?.grupp ?? {}).join(),
      );
      if (!dold(helhet)) expect(gomda + tommas.length).not.toBe(1);
    }
    for (const ett of NYCKELTAL) {
      const helheter = alla.filter(
        ({ nyckeltal, grupp }) => nyckeltal === ett.id && Object.keys(grupp).length === 0,
      );
      if (ett.id !== "processniva") expect(helheter.filter(dold).length).not.toBe(1);
    }
  });

  it.each(FRON)("lag: det som året skulle öppna av tertialet sägs (%i)", async (fro) => {
    const antal = 40 + 25 * fro;
    const [forsta, aret] = [[T1], [T2, T3, AR]].map((perioder) => rader(fro, antal, perioder));
    if (forsta === undefined || aret === undefined) throw new Error("två publiceringar");
    const val = (id: string, egna: ReadonlyArray<Resultatrad>) => ({
      id,
      kohorter: kohorterI(egna, katalog, signera),
    });
    const t1 = await skyddadeRader(forsta, val("t1", forsta));
    const tidigare = [t1.skydd.utgiven];
    const hela = await skyddadeRader(aret, { ...val("ar", [...forsta, ...aret]), tidigare });
    const anmarkt = verify(hela.publicering, [...tidigare, hela.skydd.utgiven], hela.skydd.intyg);
    const sagda = hela.skydd.rojda.map(({ matt, grupp }) => `för smalt: ${gruppnamn(matt, grupp)}`);
    expect(sagda).toEqual(
      expect.arrayContaining(anmarkt.map((ett) => ett.slice(0, ett.lastIndexOf("#")))),
    );
  });
});
