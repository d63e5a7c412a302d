import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { Omrade } from "../part/index.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import {
  avvikelsevag,
  exempelforbundet,
  type Formtabell,
  jamtland2025,
  jamtlandTidigare,
  medfoljandeOverenskommelser,
  motesform,
  okandaFalt,
  overenskommelseFor,
  tolkaOverenskommelse,
} from "./index.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/overenskommelse-1.json", import.meta.url), "utf8"),
);
const enligtAjv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** Alla frågor som går att ställa: FK bär eller inte, varje mängd områden som deltar. */
const allaFragor = [true, false].flatMap((fkBar) =>
  Array.from({ length: 2 ** Omrade.literals.length }, (_, n) => ({
    fkBar,
    deltar: new Set(Omrade.literals.filter((_, i) => (n >> i) % 2 === 1)),
  })),
);
const tabellen = (tabell: Formtabell | "okand"): Formtabell => {
  if (tabell === "okand") throw new Error("okänd tabell");
  return tabell;
};

describe("medföljande överenskommelser", () => {
  it.each([...medfoljandeOverenskommelser.values()])("$id är JSON som schemat godtar", (o) => {
    const json: unknown = JSON.parse(JSON.stringify(o));
    expect(Result.getOrThrow(tolkaOverenskommelse(json))).toEqual(o);
    expect(enligtAjv(json)).toBe(true);
  });

  it("Jämtland 2025 har fyra mål, nio delmål, elva parter och fyra kategorier", () => {
    const { mal, parter, insatskategorier } = jamtland2025;
    if (mal === "okand" || parter === "okand" || insatskategorier === "okand")
      throw new Error("okänt");
    expect([
      mal.length,
      mal.flatMap((m) => m.delmal).length,
      parter.length,
      insatskategorier.length,
    ]).toEqual([4, 9, 11, 4]);
  });

  it("av det tidigare är bara sex insatskategorier kända", () => {
    expect(jamtlandTidigare.insatskategorier).toHaveLength(6);
    expect(okandaFalt(jamtlandTidigare)).toEqual(
      expect.arrayContaining([
        "parter",
        "team",
        "moten.timmar",
        "motesform",
        "avslut",
        "malgrupp.alder",
      ]),
    );
    expect(okandaFalt(exempelforbundet)).toEqual(["lansam"]);
  });

  it("en felskriven överenskommelse får alla sina fel, med plats", () => {
    const fel = tolkaOverenskommelse({
      ...exempelforbundet,
      version: 0,
      extra: 1,
      moten: { undantagnaManader: [13], timmar: 2 },
      riktvarden: { samtidigaArenden: { fran: 20, till: 15 }, deltagarePerCoach: 15 },
    });
    expect(Result.isFailure(fel) && fel.failure.map(({ plats }) => plats).sort()).toEqual([
      "extra",
      "moten.kallelseDagar",
      "moten.undantagnaManader.0",
      "riktvarden.samtidigaArenden",
      "version",
    ]);
  });
});

describe("mötesformen", () => {
  const jamtland = tabellen(jamtland2025.motesform);

  it("har ett svar på varje fråga, och formen är alltid en som någon rad, eller luckan, anger", () => {
    for (const tabell of [jamtland, tabellen(exempelforbundet.motesform)]) {
      for (const fraga of allaFragor) {
        const svar = motesform(tabell, fraga);
        const former = tabell.rader
          .filter(({ regel }) => svar.regler.includes(regel))
          .map(({ form }) => form);
        expect(
          svar._tag === "Lucka" ? svar.form === tabell.lucka : former.includes(svar.form),
        ).toBe(true);
      }
    }
  });

  it("överlappet är just: FK bär och både vård och socialtjänst deltar; SIP går före", () => {
    for (const fraga of allaFragor) {
      const svar = motesform(jamtland, fraga);
      const bada = fraga.deltar.has("halso_och_sjukvard") && fraga.deltar.has("socialtjanst");
      expect(svar._tag === "Overlapp").toBe(fraga.fkBar && bada);
      if (svar._tag === "Overlapp")
        expect([svar.form, svar.regler]).toEqual(["sip", ["FORM-1", "FORM-2"]]);
    }
  });

  it("luckan är just: FK deltar utan att bära, och inte båda de andra; den faller till flerpartsmöte", () => {
    for (const fraga of allaFragor) {
      const svar = motesform(jamtland, fraga);
      const bada = fraga.deltar.has("halso_och_sjukvard") && fraga.deltar.has("socialtjanst");
      const fk = fraga.deltar.has("socialforsakring");
      expect(svar._tag === "Lucka").toBe(!fraga.fkBar && fk && !bada);
      if (svar._tag === "Lucka") expect(svar.form).toBe("flerpartsmote");
    }
  });

  it("kommunens arbetsmarknad och utbildning räknas inte som socialtjänst", () => {
    const deltar = new Set(["halso_och_sjukvard", "arbetsmarknad", "utbildning"] as const);
    expect(motesform(jamtland, { fkBar: false, deltar })).toEqual({
      _tag: "Entydig",
      form: "flerpartsmote",
      regler: ["FORM-3"],
    });
  });
});

describe("avvikelsens väg", () => {
  it.each([jamtland2025, exempelforbundet])(
    "$id: varje art har en väg, och bara en rad",
    ({ avvikelser }) => {
      if (avvikelser === "okand") throw new Error("okänd tabell");
      for (const strukturell of [true, false]) {
        for (const flerKommuner of [true, false]) {
          expect(avvikelsevag(avvikelser, { strukturell, flerKommuner })).not.toHaveLength(0);
        }
      }
      expect(new Set(avvikelser.map((rad) => `${rad.strukturell}${rad.flerKommuner}`)).size).toBe(
        avvikelser.length,
      );
    },
  );

  it("i Jämtland går allt till lokala styrgruppen, det strukturella eller gemensamma vidare till Länsam", () => {
    if (jamtland2025.avvikelser === "okand") throw new Error("okänd tabell");
    expect(
      avvikelsevag(jamtland2025.avvikelser, { strukturell: false, flerKommuner: false }),
    ).toEqual(["lokal_styrgrupp"]);
    expect(
      avvikelsevag(jamtland2025.avvikelser, { strukturell: false, flerKommuner: true }),
    ).toEqual(["lokal_styrgrupp", "lansam"]);
  });
});

describe("överenskommelsen som gäller", () => {
  const jamtland = [jamtland2025, jamtlandTidigare];
  it("är den tidigare fram till 17 februari 2025, sedan den nya", () => {
    const den = (dag: string) => overenskommelseFor(jamtland, sakerDag(dag))?.overenskommelse.id;
    expect([den("2020-09-14"), den("2025-02-17"), den("2025-02-18"), den("2031-01-01")]).toEqual([
      "jamtland-tidigare",
      "jamtland-tidigare",
      "jamtland-2025",
      "jamtland-2025",
    ]);
  });

  it("före alla kända är den närmast senare, och det sägs", () => {
    expect(overenskommelseFor([exempelforbundet, jamtland2025], sakerDag("2020-01-01"))).toEqual({
      overenskommelse: exempelforbundet,
      hur: "senare",
    });
    expect(overenskommelseFor([exempelforbundet], sakerDag("2028-01-01"))).toBeUndefined();
    expect(overenskommelseFor([], sakerDag("2024-01-01"))).toBeUndefined();
  });

  it("lag: ordningen i listan spelar ingen roll", () => {
    fc.assert(
      fc.property(nagonDag, (dag) => {
        expect(overenskommelseFor([...jamtland].reverse(), dag)).toEqual(
          overenskommelseFor(jamtland, dag),
        );
      }),
    );
  });
});
