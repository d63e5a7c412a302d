import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import type { Rakneutfall, Resultatrad } from "../nyckeltal/index.ts";
import { FyrR, fyraR, type Konsunderlag, konsantal } from "./index.ts";

const arSchemat = Schema.is(FyrR);
const rad = (grupp: Readonly<Record<string, string>>, utfall: Rakneutfall): Resultatrad => ({
  nyckeltal: "deltagare",
  enhet: "individ",
  period: { fran: sakerDag("2025-01-01"), till: sakerDag("2025-12-31") },
  fonster: "enskild",
  grupp,
  utfall,
});
const antal = (hur: number, av = 51): Rakneutfall => ({ _tag: "Antal", antal: hur, av });

describe("fyraR", () => {
  it("räknar per kön; okänt kön syns alltid och står utanför nämnaren", () => {
    const { representation } = fyraR({ deltagare: { kvinna: 21, man: 30, okant: 9 } });
    expect(representation[0]).toEqual({
      status: "raknad",
      vad: "deltagare",
      kvinna: 21,
      man: 30,
      okant: 9,
      alla: 60,
      andelKvinna: 21 / 51,
      jamn: "jamn",
    });
  });
  it("det som saknas står som saknat, och noll som noll", () => {
    const { representation, resurser } = fyraR({
      timmar: { kvinna: 0, man: 0 },
      kronor: { kvinna: 1_000_000, man: 3_000_000 },
      insatser: "saknas",
    });
    expect(representation.map(({ vad, status }) => [vad, status])).toEqual([
      ["deltagare", "saknas"],
      ["beslutande", "saknas"],
      ["utforande", "saknas"],
    ]);
    expect(resurser).toEqual([
      { status: "saknas", vad: "insatser" },
      { status: "saknas", vad: "dagar" },
      {
        status: "raknad",
        vad: "timmar",
        kvinna: 0,
        man: 0,
        okant: 0,
        alla: 0,
        andelKvinna: null,
        jamn: "inga",
      },
      {
        status: "raknad",
        vad: "kronor",
        kvinna: 1_000_000,
        man: 3_000_000,
        okant: 0,
        alla: 4_000_000,
        andelKvinna: 0.25,
        jamn: "ojamn",
      },
      { status: "saknas", vad: "motesplatser" },
    ]);
  });
  it("realia och realisera är frågor att svara på, på två språk", () => {
    const { realia, realisera } = fyraR({});
    const luckor = [...realia, ...realisera];
    expect(new Set(luckor.map(({ id }) => id)).size).toBe(luckor.length);
    for (const { ledtext } of luckor) expect(ledtext.sv).not.toBe(ledtext.en);
    expect(realia.length > 0 && realisera.length > 0).toBe(true);
  });
  it("lag: värdet följer schemat, och könen blir tillsammans alla", () => {
    const nagotAntal = fc.record({ kvinna: fc.nat(), man: fc.nat(), okant: fc.nat() });
    fc.assert(
      fc.property(nagotAntal, nagotAntal, (deltagare, kronor) => {
        const underlag: Konsunderlag = { deltagare, kronor };
        const varde = fyraR(underlag);
        expect(arSchemat(varde)).toBe(true);
        for (const en of [...varde.representation, ...varde.resurser]) {
          if (en.status === "raknad") expect(en.kvinna + en.man + en.okant).toBe(en.alla);
        }
      }),
    );
  });
});

describe("konsantal", () => {
  it("läser könen ur raderna; en grupp som inte finns är noll", () => {
    const rader = [
      rad({}, antal(51)),
      rad({ kon: "kvinna" }, antal(21)),
      rad({ kon: "man" }, antal(30)),
    ];
    expect(konsantal(rader, "deltagare")).toEqual({ kvinna: 21, man: 30, okant: 0 });
    expect(konsantal([rad({}, antal(9)), rad({ kon: "man" }, antal(9))], "deltagare")).toEqual({
      kvinna: 0,
      man: 9,
      okant: 0,
    });
    expect(konsantal([rad({}, antal(0, 0))], "deltagare")).toEqual({ kvinna: 0, man: 0, okant: 0 });
  });
  it("det som helheten har utöver könen är okänt kön", () => {
    const rader = [
      rad({}, { _tag: "Belopp", ore: 900 }),
      rad({ kon: "man" }, { _tag: "Belopp", ore: 400 }),
    ];
    expect(konsantal(rader, "deltagare")).toEqual({ kvinna: 0, man: 400, okant: 500 });
    const timmar = [rad({ kon: "okant" }, { _tag: "Varde", varde: 2.5, antal: 1 })];
    expect(konsantal(timmar, "deltagare")).toEqual({ kvinna: 0, man: 0, okant: 2.5 });
  });
  it("utan rader per kön, utan fakta eller med något som inte läggs ihop saknas det", () => {
    const andel: Rakneutfall = { _tag: "Andel", taljare: 1, namnare: 2 };
    expect(konsantal([], "deltagare")).toBe("saknas");
    expect(konsantal([rad({}, antal(51))], "deltagare")).toBe("saknas");
    expect(konsantal([rad({}, { _tag: "Saknas" })], "deltagare")).toBe("saknas");
    expect(konsantal([rad({ kon: "kvinna" }, andel)], "deltagare")).toBe("saknas");
    expect(konsantal([rad({ kon: "kvinna", kommun: "2326" }, antal(1))], "deltagare")).toBe(
      "saknas",
    );
    expect(konsantal([rad({ kon: "kvinna" }, antal(1))], "avslutade")).toBe("saknas");
  });
});
