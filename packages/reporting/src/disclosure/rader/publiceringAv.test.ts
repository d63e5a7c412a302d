import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { publiceringAv } from "./publiceringAv.ts";
import { AR, andel, antal, delad, rad, T1, T2, T3 } from "./radprov.ts";

const gor = (
  rader: ReadonlyArray<Resultatrad>,
  utgivna: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
) => publiceringAv(rader, { id: "p", nyckeltal: katalog, kohorter: [], utgivnaKoder: utgivna });
const tabellen = (rader: ReadonlyArray<Resultatrad>) => gor(rader).publicering.tabeller;
/** Sambanden i dimensionen, per mått: slag, helheten och delarna. */
const samband = (
  rader: ReadonlyArray<Resultatrad>,
  dimension: string,
  utgivna?: ReadonlyMap<string, ReadonlySet<string>>,
) =>
  gor(rader, utgivna)
    .publicering.dimensioner.filter(({ id }) => id === dimension)
    .flatMap(({ summor }) =>
      summor.flatMap(({ matt = [], slag, hel, delar }) =>
        matt.map((ett) => `${ett}: ${hel} ${slag} ${delar.join(" ")}`),
      ),
    );
const aret = "2025-01-01..2025-12-31";
const tertialen = "2025-01-01..2025-04-30 2025-05-01..2025-08-31 2025-09-01..2025-12-31";

describe("tabellerna", () => {
  it("en per mått, en nivå per gruppering, samma tal en gång", () => {
    const rader = [
      ...delad("orsak", { jobb: 12, flytt: 8 }, { nyckeltal: "avslutsorsak" }),
      ...delad("forsorjning", { lon: 15, stod: 5 }, { nyckeltal: "forsorjning_slut" }),
      rad({}, antal(20), { nyckeltal: "avslutade" }),
      rad({}, antal(31), { nyckeltal: "mottagna" }),
    ];
    expect(tabellen(rader).map(({ id, nivaer, celler }) => [id, nivaer, celler.length])).toEqual([
      ["avslutade", [["period"], ["period", "orsak"], ["period", "forsorjning_slut"]], 5],
      ["mottagna", [["period"]], 1],
    ]);
  });

  it("samma tal i flera nyckeltal är ett, och bärs av dem som något av dem säger", () => {
    const val = { nyckeltal: "avslutade" };
    const fa = { ...antal(20), individer: 3 };
    const av = rad({ definition: "egen_forsorjning" }, andel(12, 20), {
      nyckeltal: "sjalvforsorjande",
    });
    for (const rader of [
      [rad({}, fa, val), av],
      [av, rad({}, fa, val)],
    ]) {
      const celler = tabellen(rader).flatMap((ett) => ett.celler);
      expect(celler.filter(({ grupp }) => Object.keys(grupp).length === 1)).toEqual([
        { grupp: { period: aret }, antal: 20, individer: 3 },
      ]);
    }
  });

  it("en andel av hela urvalet är täljare, rest och nämnare, och nämnaren är urvalets tal", () => {
    const rader = [
      rad({ definition: "egen_forsorjning" }, andel(12, 20), { nyckeltal: "sjalvforsorjande" }),
      rad({}, antal(20), { nyckeltal: "avslutade" }),
    ];
    const uppfyllt = "sjalvforsorjande:egen_forsorjning";
    expect(tabellen(rader).map(({ id, celler }) => [id, celler])).toEqual([
      [
        "avslutade",
        [
          { grupp: { period: aret, [uppfyllt]: "ja" }, antal: 12, individer: 12 },
          { grupp: { period: aret, [uppfyllt]: "nej" }, antal: 8, individer: 8 },
          { grupp: { period: aret }, antal: 20, individer: 20 },
        ],
      ],
    ]);
  });

  it("en andel av en egen nämnare är ett eget mått", () => {
    const rader = [rad({ definition: "i_tid" }, andel(6, 9), { nyckeltal: "kallelse_i_tid" })];
    expect(tabellen(rader).map(({ id }) => id)).toEqual(["kallelse_i_tid:i_tid"]);
  });

  it("medelvärden, kvoter, belopp och dagar är inga celler", () => {
    const rader = [
      rad({ statistik: "medel" }, { _tag: "Varde", varde: 3, antal: 12 }),
      rad({}, { _tag: "Kvot", taljare: 3, namnare: 12 }),
      rad({}, { _tag: "Belopp", ore: 3 }),
      rad({}, { _tag: "Saknas" }),
      rad({}, { _tag: "Andel", taljare: 1, namnare: 9, dagar: true }),
    ];
    expect(gor(rader).celler.size).toBe(0);
    expect(tabellen(rader)).toEqual([]);
  });
});

describe("sambanden", () => {
  it("tre tertial är året för det som räknas en gång, och täcker det för individer", () => {
    const rader = [T1, T2, T3, AR].flatMap((period) => [
      rad({}, antal(20), { period }),
      rad({}, antal(20), { period, nyckeltal: "deltagare" }),
      rad({}, antal(20), { period, nyckeltal: "pagaende" }),
    ]);
    expect(samband(rader, "period")).toEqual([
      `aktualiseringar: ${aret} delar ${tertialen}`,
      `deltagare: ${aret} tacker ${tertialen}`,
    ]);
  });

  it("räknar med perioder som redan är utgivna", () => {
    const rader = [rad({}, antal(20))];
    expect(samband(rader, "period")).toEqual([]);
    expect(
      samband(rader, "period", new Map([["period", new Set(["2025-05-01..2025-08-31"])]])),
    ).toEqual([`aktualiseringar: ${aret} delar ${tertialen}`]);
  });

  it("en kod som är utgiven men inte längre finns är noll; en period som inte ges ut nu trycks inte", () => {
    const utgivna = new Map([
      ["kon", new Set(["okant"])],
      ["period", new Set(["2025-05-01..2025-08-31"])],
    ]);
    const rader = delad("kon", { kvinna: 12, man: 8 });
    const koder = gor(rader, utgivna).publicering.dimensioner.map((ett) => ett.koder.join(" "));
    expect(koder).toEqual([aret, "kvinna man okant"]);
  });

  it("koderna är helhetens delar när de summerar till den, täcker den när de är fler", () => {
    const flera = [
      rad({}, antal(20), { nyckeltal: "mottagna" }),
      rad({ kon: "kvinna" }, antal(12), { nyckeltal: "mottagna" }),
      rad({ kon: "man" }, antal(12), { nyckeltal: "mottagna" }),
    ];
    const farre = flera.map((ett) => ({
      ...ett,
      nyckeltal: "deltagare",
      utfall: antal(ett.grupp["kon"] === undefined ? 30 : 12),
    }));
    const rader = [...delad("kon", { kvinna: 12, man: 8 }), ...flera, ...farre];
    expect(samband(rader, "kon")).toEqual([
      "aktualiseringar: alla delar kvinna man",
      "mottagna: alla tacker kvinna man",
    ]);
  });

  it("koderna är helhetens delar också när flera nyckeltal visar dem", () => {
    const rader = ["avslutade", "avslutsorsak", "forsorjning_slut"].flatMap((nyckeltal) =>
      delad("kon", { kvinna: 5, man: 4 }, { nyckeltal }),
    );
    expect(samband(rader, "kon")).toEqual(["avslutade: alla delar kvinna man"]);
  });

  it("gäller bara de mått som är delade efter dimensionen", () => {
    const rader = [
      ...delad("kon", { okant: 12 }),
      ...delad("orsak", { jobb: 12 }, { nyckeltal: "avslutsorsak" }),
    ];
    expect(samband(rader, "kon")).toEqual(["aktualiseringar: alla delar okant"]);
    expect(samband(rader, "orsak")).toEqual([
      expect.stringMatching(/^avslutade: alla delar .*jobb/u),
    ]);
  });

  it("försörjning, sysselsättning och orsak är känsliga; kön är det inte", () => {
    const rader = [
      ...delad("kon", { kvinna: 12 }),
      ...delad("orsak", { jobb: 12 }, { nyckeltal: "avslutsorsak" }),
      ...delad("forsorjning", { lon: 12 }, { nyckeltal: "forsorjning_slut" }),
    ];
    expect(
      gor(rader).publicering.dimensioner.flatMap(({ id, kanslig, okand }) =>
        kanslig === true ? [`${id} ${okand}`] : [],
      ),
    ).toEqual(["orsak okand", "forsorjning_slut okand"]);
  });
});
