import { createRequire } from "node:module";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import officiella from "../testing/officiella-testidentiteter.json" with { type: "json" };
import { doljPersonnummer, innehallerPersonnummer, tolkaPersonidentitet } from "./tolka.ts";

/** Oraklet: npm-paketet personnummer, CommonJS med typer som säger något annat. */
const orakel: { readonly valid: (nummer: string) => boolean } = createRequire(import.meta.url)(
  "personnummer",
);

const referensdag = sakerDag("2025-01-09");
const tolka = (text: string, gissaSekel = false) =>
  Result.match(tolkaPersonidentitet(text, { referensdag, gissaSekel }), {
    onSuccess: ({ nummer }) => nummer,
    onFailure: ({ orsak }) => orsak,
  });

describe("tolkaPersonidentitet", () => {
  it.each(officiella.identiteter)(
    "läser officiell testidentitet: $kalla ($slag)",
    ({ nummer, slag, fodelsear }) => {
      const svar = Result.getOrThrow(
        tolkaPersonidentitet(nummer, { referensdag, gissaSekel: false }),
      );
      expect([svar.nummer, svar.slag, svar.fodelsear]).toEqual([nummer, slag, fodelsear]);
    },
  );

  it.each([
    "19830310-9980",
    "198303109980",
    "830310-9980",
    "830310\u20139980",
    "830310\u22129980",
    "19830310 9980",
    " 830310 - 9980 ",
    "830310-\u00A09980",
    "'19830310-9980",
  ])("alla skrivsätt blir samma nummer (%#)", (text) => expect(tolka(text)).toBe("198303109980"));

  it("minus är under hundra år, plus är över", () => {
    expect(tolka("050104-9852")).toBe("200501049852");
    expect(tolka("300101-9987")).toBe("193001019987");
    expect(tolka("050104+9852")).toBe("190501049852");
  });

  it("seklet beror på referensdagen, inte på klockan", () => {
    const den = (dag: string) =>
      Result.getOrThrow(
        tolkaPersonidentitet("250110-9801", { referensdag: sakerDag(dag), gissaSekel: false }),
      ).nummer;
    expect([den("2025-01-09"), den("2025-01-10")]).toEqual(["192501109801", "202501109801"]);
  });

  it("tio siffror utan tecken gissas bara på begäran, och märks", () => {
    expect(tolka("8303109980")).toBe("sekel_okant");
    const svar = tolkaPersonidentitet("8303109980", { referensdag, gissaSekel: true });
    expect(Result.getOrThrow(svar).sekelAntaget).toBe(true);
  });

  it.each([
    ["", "tom"],
    ["1,98303E+11", "trunkerat_av_excel"],
    ["1.98303E+11", "trunkerat_av_excel"],
    ["830310998", "inledande_nolla_borta"],
    ["19830310998", "inledande_nolla_borta"],
    ["1983", "fel_langd"],
    ["19830310-998X", "otillatet_tecken"],
    ["19830230-9987", "dag_finns_inte"],
    ["19830310-9981", "fel_kontrollsiffra"],
    ["556677-8899", "organisationsnummer"],
    ["20260310-9980", "i_framtiden"],
  ])("%j är %s", (text, orsak) => expect(tolka(text)).toBe(orsak));
});

const luhn = (nio: string): string => {
  for (let k = 0; k < 10; k++) {
    const summa = [...nio, String(k)].reduce((s, siffra, i) => {
      const v = Number(siffra) * (i % 2 === 0 ? 2 : 1);
      return s + (v > 9 ? v - 9 : v);
    }, 0);
    if (summa % 10 === 0) return String(k);
  }
  throw new Error("ingen kontrollsiffra");
};

/** Påhittade personnummer, bara löpnummer 980–999. */
const pahittat = fc
  .record({
    dag: fc.integer({ min: 0, max: 36_500 }),
    lopnummer: fc.integer({ min: 980, max: 999 }),
  })
  .map(({ dag, lopnummer }) => {
    const datum = new Date(Date.UTC(1924, 0, 10 + dag))
      .toISOString()
      .slice(0, 10)
      .replaceAll("-", "");
    return `${datum}${lopnummer}${luhn(datum.slice(2) + lopnummer)}`;
  });

describe("tolkaPersonidentitet, lagar", () => {
  it("är ense med paketet personnummer om tolv siffror, giltiga och felskrivna", () => {
    fc.assert(
      fc.property(pahittat, fc.nat(9), (nummer, sista) => {
        const andrat = nummer.slice(0, 11) + sista;
        expect(tolka(andrat) === andrat).toBe(orakel.valid(andrat));
      }),
    );
  });

  it("kort och långt skrivsätt ger samma nummer", () => {
    fc.assert(
      fc.property(pahittat, (nummer) => {
        fc.pre(nummer.slice(0, 8) > "19250109");
        expect(tolka(`${nummer.slice(2, 8)}-${nummer.slice(8)}`)).toBe(nummer);
      }),
    );
  });

  it("kastar aldrig, vilken text det än är", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => typeof tolka(text) === "string"),
    );
  });

  it("finner och döljer ett nummer var det än står, i alla skrivsätt", () => {
    const ram = fc.string({
      unit: fc.constantFrom("a", "Ö", " ", ".", ";", "/", ":", "\n"),
      maxLength: 8,
    });
    const tecken = fc.constantFrom("", "-", "\u2013", " ", "\u00A0", "+", " - ");
    fc.assert(
      fc.property(pahittat, fc.boolean(), tecken, ram, ram, (nummer, kort, skilje, fore, efter) => {
        const skrivet = (kort ? nummer.slice(2, 8) : nummer.slice(0, 8)) + skilje + nummer.slice(8);
        const text = fore + skrivet + efter;
        expect(innehallerPersonnummer(text)).toBe(true);
        expect(doljPersonnummer(text).replace(/\D/gu, "")).not.toContain(nummer.slice(2));
      }),
    );
  });

  it.each([
    "19830310.9980",
    "19830310/9980",
    "(19830310)(9980)",
    "1983-03-10-9980",
    "1983/03/10/9980",
    "83 03 10-9980",
    "198 303 109 980",
    "１９８３０３１０９９８０",
    "\u0661\u0669\u0668\u0663\u0660\u0663\u0661\u0660\u0669\u0669\u0668\u0660",
    "1983\u200E0310\u2062-9980",
    "1983\u034F03109\uFE0F980",
    "2024198303109980",
    "1983031099801",
    "1830310998 0",
    "19830310-9981",
    "98240301AA06",
  ])("genomskådar en förklädnad (%#)", (text) =>
    expect(innehallerPersonnummer(`x ${text} y`)).toBe(true),
  );

  it("döljer utan att röra resten av texten", () => {
    const text = "ut/2020–2024/rapport\u00A0a, rad 10, 11, 12";
    expect(doljPersonnummer(text)).toBe(text);
    expect(doljPersonnummer("a 830310\u20139980 – b")).toBe("a *** – b");
  });

  it("låter vanliga beteckningar vara", () => {
    for (const text of [
      "B001",
      "STA-51",
      "2024-01-15",
      "star 2025",
      "2020-09..2024-10",
      "2024-01-31 12:30:00",
    ]) {
      expect(innehallerPersonnummer(text)).toBe(false);
    }
  });
});
