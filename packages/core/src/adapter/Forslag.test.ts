import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { arende, huvud, individ } from "../testing/fakta.ts";
import {
  type Bevakning,
  type Faktumforslag,
  Forslag,
  godta,
  iInkorgen,
  type Utkast,
} from "./index.ts";

const { id, kalla } = huvud("2025-03-01", "f");
const skal = { sv: "Därför.", en: "Because." };
const faktum: Faktum = {
  ...huvud("2025-03-01", "f"),
  _tag: "PlanUpprattad",
  arende: arende(1),
  individ: individ(1),
};
const helt: Faktumforslag = {
  _tag: "Faktumforslag",
  id,
  kalla,
  individ: individ(1),
  skal,
  faktum,
};
const utkast: Utkast = {
  _tag: "Utkast",
  id,
  kalla,
  individ: individ(1),
  skal,
  slag: "InsatsPaborjad",
  uppgifter: {
    galler: "2025-03-01",
    registrerad: "2025-03-05",
    benamning: "Samtal",
    aktor: "psykiatri",
  },
  saknar: ["arende", "kategori"],
};
const bevakning: Bevakning = {
  _tag: "Bevakning",
  id,
  kalla,
  individ: individ(1),
  skal,
  dag: sakerDag("2025-09-01"),
};
const fel = (forslag: Faktumforslag | Utkast, svar?: Readonly<Record<string, unknown>>) =>
  Result.match(godta(forslag, svar), {
    onSuccess: () => [],
    onFailure: (alla) => alla.map(({ plats }) => plats),
  });

describe("godta", () => {
  it("ett helt förslag blir sitt faktum, vad svaret än säger", () => {
    expect(godta(helt)).toEqual(Result.succeed(faktum));
    expect(godta(helt, { arende: "T9", mal: "Annat" })).toEqual(Result.succeed(faktum));
  });
  it("ett utkast blir ett faktum när det som fattas fyllts i, med förslagets id och källa", () => {
    expect(godta(utkast, { arende: "T1", kategori: "social" })).toEqual(
      Result.succeed({
        ...utkast.uppgifter,
        _tag: "InsatsPaborjad",
        v: 1,
        id,
        kalla,
        arende: "T1",
        kategori: "social",
      }),
    );
  });
  it("det som ännu fattas, eller är fel, vägras med plats och utan värde", () => {
    expect(fel(utkast)).toEqual(["arende", "kategori"]);
    expect(fel(utkast, { arende: "T1" })).toEqual(["kategori"]);
    const svar = godta(utkast, { arende: "T1", kategori: "HEMLIG KOD" });
    expect(Result.isFailure(svar) && svar.failure.map(({ plats }) => plats)).toEqual(["kategori"]);
    expect(JSON.stringify(svar)).not.toContain("HEMLIG");
    expect(
      fel(
        { ...utkast, uppgifter: { ...utkast.uppgifter, galler: "2025-02-30" } },
        {
          arende: "T1",
          kategori: "social",
        },
      ),
    ).toEqual(["galler"]);
  });
  it("svaret ersätter inget som källan sagt, och lägger inte till annat", () => {
    const svar = {
      arende: "T1",
      kategori: "social",
      benamning: "Något annat",
      id: "eget",
      kalla: {},
      _tag: "ArendeAktualiserat",
      v: 2,
      finansiering: "esf",
    };
    const rent = godta(utkast, { arende: "T1", kategori: "social" });
    expect(godta(utkast, svar)).toEqual(rent);
    const smugglat: Utkast = {
      ...utkast,
      saknar: ["arende", "kategori", "benamning", "id", "_tag"],
    };
    expect(godta(smugglat, svar)).toEqual(rent);
  });
  it("ett svar som är ärvt räknas inte som mer än det är, och __proto__ är inget svar", () => {
    const svar: Readonly<Record<string, unknown>> = JSON.parse(
      '{"arende":"T1","__proto__":{"kategori":"social"}}',
    );
    expect(fel(utkast, svar)).toEqual(["kategori"]);
  });
  it("uppgifter som slaget inte har vägras", () => {
    const med = { ...utkast, uppgifter: { ...utkast.uppgifter, individ: individ(1) } };
    expect(fel(med, { arende: "T1", kategori: "social" })).toEqual(["individ"]);
  });
});

describe("inkorgen", () => {
  it("rymmer det som ingen vet vilket ärende det hör till", () => {
    expect([helt, utkast, bevakning].map(iInkorgen)).toEqual([false, true, true]);
    expect(iInkorgen({ ...utkast, saknar: ["kategori"] })).toBe(false);
    expect(iInkorgen({ ...bevakning, arende: arende(1) })).toBe(false);
  });
});

describe("Forslag", () => {
  it("går runt som JSON, alla tre slagen", () => {
    const avkoda = Schema.decodeUnknownSync(Forslag, { onExcessProperty: "error" });
    for (const forslag of [helt, utkast, bevakning]) {
      expect(avkoda(JSON.parse(JSON.stringify(forslag)))).toEqual(forslag);
    }
    expect(() => avkoda({ ...utkast, saknar: [] })).toThrow();
    expect(() => avkoda({ ...utkast, slag: "Annat" })).toThrow();
    expect(() => avkoda({ ...utkast, individ: "198303109980" })).toThrow();
  });
});
