import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { ingaRader, raknaRader } from "@star-finsam/core/adapter";
import { rekvisitionsoversikt } from "@star-finsam/core/ekonomi";
import { Faktum, fold } from "@star-finsam/core/faktum";
import { sakerDag } from "@star-finsam/core/kernel";
import { programtrohet, skattningsfordelning } from "@star-finsam/core/matning";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { lasBytes } from "../las.ts";
import { skapaPseudonym } from "../node/index.ts";
import type { Profil } from "../profil/index.ts";
import { starEnkat, starIps, starRekvisitioner } from "./index.ts";

const pseudonym = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7)));
const exempel = (fil: string) =>
  readFileSync(new URL(`../../../../examples/krokom/${fil}`, import.meta.url));

const las = (innehall: string | Uint8Array, profil: Profil, kalla = "krokom") => {
  const bytes = typeof innehall === "string" ? Buffer.from(innehall) : innehall;
  const registrerad = sakerDag("2024-10-31");
  const delar = [...lasBytes(bytes, { kalla, fil: "f.csv", profil, registrerad, pseudonym })];
  const fakta = delar.flatMap((del) => del.fakta);
  return {
    fakta,
    lage: fold(fakta),
    brister: delar.flatMap((del) => del.brister),
    rader: delar.reduce((rakning, del) => raknaRader(rakning, del.rader), ingaRader),
  };
};
const koder = (svar: ReturnType<typeof las>) =>
  svar.brister.map(({ kod, rad, kolumn }) => `${kod}@${rad} ${kolumn}`);

describe("Krokoms filer", () => {
  it.each([
    ["rekvisitioner.csv", starRekvisitioner, 16, 15],
    ["ips-programtrohet.csv", starIps, 26, 25],
    ["enkat-samverkan.csv", starEnkat, 5, 4],
  ])(
    "%s: varje rad läses, ingen i karantän, varje faktum godtas av schemat",
    (fil, profil, n, m) => {
      const { rader, fakta } = las(exempel(fil), profil);
      expect(rader).toMatchObject({ last: n, importerad: m, karantan: 0, rubrik: 1 });
      expect(fakta.filter((faktum) => !Schema.is(Faktum)(faktum))).toEqual([]);
      expect(new Set(fakta.map(({ id }) => id)).size).toBe(m);
    },
  );

  it("rekvisitionerna: sammanlagt 3 386 453 kronor i fyra strömmar", () => {
    const { lage } = las(exempel("rekvisitioner.csv"), starRekvisitioner);
    const oversikt = rekvisitionsoversikt(lage.rekvisitioner, lage.medel);
    expect(oversikt.sammanlagt.rekvirerat).toBe(338_645_300);
    expect(oversikt.strommar.map(({ strom }) => strom)).toEqual([
      "hela",
      "ips-coach",
      "samcoach",
      "samordnare",
    ]);
    expect(oversikt.fynd).toEqual([]);
    expect(lage.rekvisitioner[0]).toMatchObject({
      id: "krokom:2019-10-01..2019-12-31/hela/1:RekvisitionGjord:1",
      galler: "2019-12-31",
      belopp: 14_076_000,
    });
  });

  it("en kommentar som inte är en ström sägs, men följer aldrig med", () => {
    const svar = las(exempel("rekvisitioner.csv"), starRekvisitioner);
    expect(koder(svar)).toEqual(["KOD_ANNARS@6 strom", "KOD_ANNARS@8 strom"]);
    expect(JSON.stringify([svar.fakta, svar.brister])).not.toMatch(/fel belopp|kompenserar/u);
  });

  it("programtroheten är 68 av 125, enkäten fem tabeller", () => {
    const ips = las(exempel("ips-programtrohet.csv"), starIps, "ips-2022");
    expect(programtrohet(ips.lage.programtrohet, "ips-2022")).toEqual({
      _tag: "Summa",
      summa: 68,
      max: 125,
    });
    const { lage, brister } = las(exempel("enkat-samverkan.csv"), starEnkat, "samverkan");
    const [forsta, ...resten] = skattningsfordelning(lage.skattningar, "samverkan");
    expect([forsta?.fordelning[6]?.procent, forsta?.fordelning[7]?.procent]).toEqual([25, 75]);
    expect([resten.length, brister]).toEqual([4, []]);
  });
});

describe("star-rekvisitioner", () => {
  const fil = (...rader: ReadonlyArray<string>) =>
    las(["Period;Belopp;Kommentar", ...rader].join("\n"), starRekvisitioner);

  it("en period som inte är två månader går till karantän, också en som går baklänges", () => {
    const svar = fil("2021;100;", "2021-06--2021-01;100;", "2021-01--2021-06;100;");
    expect(koder(svar)).toEqual(["FEL_FORM@2 period", "FEL_FORM@3 period"]);
    expect(svar.rader).toMatchObject({ importerad: 1, karantan: 2 });
  });

  it("samma period och ström två gånger är två rekvisitioner, och översikten frågar", () => {
    const { rader, lage } = fil("2021-01--2021-06;100;", "2021-01--2021-06;100;");
    expect(rader).toMatchObject({ importerad: 2, dubblett: 0 });
    expect(rekvisitionsoversikt(lage.rekvisitioner, []).fynd).toMatchObject([
      { _tag: "DubbelRekvisition" },
    ]);
  });

  it("en totalrad är en summa, inte en rekvisition", () => {
    expect(fil("2021-01--2021-06;100;", "Totalt;100;").rader).toMatchObject({
      importerad: 1,
      summa: 1,
      karantan: 0,
    });
  });

  it("kommentarens text går inte att gissa ur avtrycket", () => {
    const avtryck = (text: string) => fil(`2021-01--2021-06;100;${text}`).fakta[0]?.kalla.avtryck;
    expect(avtryck("ringde om detta")).toBe(avtryck("något helt annat"));
    expect(avtryck("Samordnare")).not.toBe(avtryck("Samcoach"));
  });
});

describe("star-ips", () => {
  const fil = (...rader: ReadonlyArray<string>) =>
    las(["Kriterium;Poäng", ...rader].join("\n"), starIps);

  it("noll poäng finns inte: raden går till karantän och säger varför", () => {
    const svar = fil("1;0", "2;5");
    expect(koder(svar)).toEqual(["UTANFOR_SPANN@2 poang"]);
    expect(svar.brister[0]?.text.sv).toBe(
      "Poäng ligger utanför skalan, som går från 1 till 5. Rätta cellen mot underlaget.",
    );
    expect(svar.rader).toMatchObject({ importerad: 1, karantan: 1 });
  });

  it("6 poäng, kriterium 26 och samma kriterium med två poäng läses inte", () => {
    expect(koder(fil("1;6", "26;3", "3;2", "3;4"))).toEqual([
      "UTANFOR_SPANN@2 poang",
      "UTANFOR_SPANN@3 kriterium",
      "NYCKEL_UPPTAGEN@5 undefined",
    ]);
  });

  it("en källa vars namn inte är ett id är värdens fel", () => {
    expect(() => las("Kriterium;Poäng\n1;1", starIps, "Min fil")).toThrow("Källans id");
  });
});

describe("star-enkat", () => {
  const fil = (...rader: ReadonlyArray<string>) =>
    las(["Svarande;Fråga 1;Fråga 2", ...rader].join("\n"), starEnkat, "samverkan");

  it("tomt är obesvarat, noll är ett svar, 11 finns inte", () => {
    const svar = fil("1;0;", "2;11;3");
    expect(koder(svar)).toEqual(["UTANFOR_SPANN@3 fraga_1"]);
    expect(svar.fakta).toMatchObject([
      {
        _tag: "SkattningLamnad",
        enkat: "samverkan",
        galler: "2024-10-31",
        stallda: ["1", "2"],
        svar: { "1": 0 },
      },
    ]);
    expect(svar.rader.karantan).toBe(1);
  });

  it("den svarande är ett nummer; ett namn stoppas och följer inte med", () => {
    const svar = fil("Märkvärd Namnsson;1;2");
    expect(koder(svar)).toEqual(["FEL_FORM@2 svarande"]);
    expect(JSON.stringify(svar)).not.toContain("Namnsson");
  });

  it("svarsdagen används när filen har den", () => {
    const { fakta } = las("Svarande;Datum;Fråga 1\n1;2024-10-02;7", starEnkat);
    expect(fakta).toMatchObject([{ galler: "2024-10-02", stallda: ["1"], svar: { "1": 7 } }]);
  });
});
