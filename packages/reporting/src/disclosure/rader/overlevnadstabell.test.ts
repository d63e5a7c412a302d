import type { Period } from "@star-finsam/core/kernel";
import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { skydda } from "../skydda.ts";
import { oppna } from "../Utgava.ts";
import { publiceringAv } from "./publiceringAv.ts";
import { AR, antal, rad, T1, T2, T3 } from "./radprov.ts";

const en = (
  nyckeltal: string,
  n: number,
  period: Period,
  grupp: Resultatrad["grupp"] = {},
): Resultatrad => rad(grupp, antal(n), { nyckeltal, period });

const kvar = (alla: number, avslutade: number, period: Period): ReadonlyArray<Resultatrad> => [
  en("arendetid_kvar", alla, period),
  en("arendetid_kvar", avslutade, period, { utgang: "avslutat" }),
  en("arendetid_kvar", alla - avslutade, period, { utgang: "pagar" }),
];

const publicera = (
  rader: ReadonlyArray<Resultatrad>,
  utgivnaKoder: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
) => publiceringAv(rader, { id: "p", nyckeltal: katalog, kohorter: [], utgivnaKoder }).publicering;

const likheter = (rader: ReadonlyArray<Resultatrad>): ReadonlyArray<string> => {
  const namn = (plats: {
    readonly matt: string;
    readonly grupp: Readonly<Record<string, string>>;
  }) => [plats.matt, ...Object.values(plats.grupp)].join(" ");
  return (publicera(rader).likheter ?? []).map(
    ({ vanster, hoger }) => `${vanster.map(namn).join(" + ")} = ${hoger.map(namn).join(" + ")}`,
  );
};

const [P1, P2, P3, PA] = [T1, T2, T3, AR].map(({ fran, till }) => `${fran}..${till}`);

describe("livslängdstabellen bredvid andra mått", () => {
  it("alla är de avslutade och de som pågår, och de som pågår är nyckeltalet pågående", () => {
    expect(likheter([...kvar(30, 20, AR), en("pagaende", 10, AR)])).toEqual([
      `arendetid_alla ${PA} = arendetid_kvar:avslutat ${PA} + arendetid_kvar:pagar ${PA}`,
      `arendetid_kvar:pagar ${PA} = pagaende ${PA}`,
    ]);
  });

  it("från en period till nästa tillkommer de mottagna och de avslutade", () => {
    const rader = [
      ...[...kvar(30, 20, T1), ...kvar(36, 27, T2)],
      ...[en("mottagna", 6, T2), en("avslutade", 7, T2)],
    ];
    expect(likheter(rader)).toEqual(
      expect.arrayContaining([
        `arendetid_alla ${P1} + mottagna ${P2} = arendetid_alla ${P2}`,
        `arendetid_kvar:avslutat ${P1} + avslutade ${P2} = arendetid_kvar:avslutat ${P2}`,
      ]),
    );
  });

  it("perioder som slutar samma dag har samma tabell, andra inte", () => {
    const funna = likheter([...kvar(30, 20, T2), ...kvar(36, 27, T3), ...kvar(36, 27, AR)]);
    expect(funna).toContain(`arendetid_kvar:avslutat ${P3} = arendetid_kvar:avslutat ${PA}`);
    expect(funna).toContain(`arendetid_kvar:pagar ${P3} = arendetid_kvar:pagar ${PA}`);
    expect(funna.filter((likhet) => likhet.includes(P2 ?? "")).length).toBe(1);
  });

  it("gränserna är en kedja; en gräns som bara en äldre utgåva har är ett led som inte trycks", () => {
    const rader = [
      ...kvar(30, 20, AR),
      en("arendetid_kvar", 10, AR, { fore: "92", utgang: "avslutat" }),
    ];
    const dimension = publicera(
      rader,
      new Map([["arendetid_kvar:fore", new Set(["92", "120", "okand"])]]),
    ).dimensioner.find(({ id }) => id === "arendetid_kvar:fore");
    expect(dimension?.koder).toEqual([
      "92",
      "183",
      "274",
      "366",
      "548",
      "731",
      "914",
      "1096",
      "okand",
    ]);
    expect(dimension?.summor.map(({ hel, delar }) => `${hel} = ${delar.join(" + ")}`)).toEqual([
      "120 = 92 + 92..120",
      "183 = 120 + 120..183",
      "274 = 183 + 183..274",
      "366 = 274 + 274..366",
      "548 = 366 + 366..548",
      "731 = 548 + 548..731",
      "914 = 731 + 731..914",
      "1096 = 914 + 914..1096",
      "alla = 1096 + 1096..alla + okand",
    ]);
  });

  it("en dold gräns har sin egen rad, och ingen rad till", async () => {
    const rader = [
      ...kvar(30, 20, AR),
      ...["92", "183", "274", "366", "548", "731", "914", "1096"].flatMap((fore, nr) => [
        en("arendetid_kvar", nr === 0 ? 2 : 20, AR, { fore, utgang: "avslutat" }),
        en("arendetid_kvar", 10, AR, { fore, utgang: "pagar" }),
      ]),
    ];
    const skyddade = oppna(await skydda(rader));
    expect(
      skyddade.filter(({ cell }) => cell._tag === "Dold").map(({ grupp }) => grupp),
    ).toContainEqual({ fore: "92", utgang: "avslutat" });
    expect(skyddade).toHaveLength(rader.length);
  });
});
