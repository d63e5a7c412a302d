/**
 * Kommandon ur data: allt som schemat godtar läses oförändrat, och felen säger var och vad på båda språken.
 */
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { arende, individ } from "../testing/fakta.ts";
import { ur } from "../testing/slump.ts";
import { Kommando, tolkaKommando } from "./index.ts";

const fel = (okant: unknown): ReadonlyArray<readonly [string, string, string]> =>
  Result.match(tolkaKommando(okant), {
    onSuccess: () => [],
    onFailure: (lista) => lista.map(({ plats, text: { sv, en } }) => [plats, sv, en] as const),
  });
const aktualisera = {
  _tag: "AktualiseraArende",
  dag: "2025-03-10",
  arende: arende(1),
  individ: individ(1),
  arendetyp: "samplanering",
  aktorer: ["ifo"],
  kommun: "2326",
};

describe("tolkaKommando", () => {
  it("läser varje kommando ur JSON som det var", () => {
    for (const kommando of ur(Kommando, { antal: 200, fro: 5 })) {
      expect(tolkaKommando(JSON.parse(JSON.stringify(kommando)))).toEqual(Result.succeed(kommando));
    }
  });
  it("varje namn finns bara en gång, så att namnet avgör", () => {
    const namn = Kommando.members.map(({ fields }) => fields._tag.schema.literal);
    expect(new Set(namn).size).toBe(namn.length);
  });
  it("ett fel säger var det är, på svenska och engelska", () => {
    expect(fel(aktualisera)).toEqual([]);
    const { arendetyp: _, ...utanTyp } = aktualisera;
    expect(fel(utanTyp)).toEqual([["arendetyp", "nyckeln saknas", "the key is missing"]]);
    expect(fel({ ...aktualisera, extra: 1 })).toEqual([["extra", "okänd nyckel", "unknown key"]]);
    expect(fel({ ...aktualisera, aktorer: ["ifo", "HEMLIGT"] }).map(([plats]) => plats)).toEqual([
      "aktorer.1",
    ]);
  });
  it("alla fel på en gång, och aldrig värdet", () => {
    const alla = fel({ ...aktualisera, dag: "HEMLIGT", kommun: "HEMLIGT", extra: "HEMLIGT" });
    expect(new Set(alla.map(([plats]) => plats))).toEqual(new Set(["dag", "kommun", "extra"]));
    expect(JSON.stringify(alla)).not.toContain("HEMLIGT");
    for (const [, sv, en] of alla) expect([sv === "", en === "", sv === en]).not.toContain(true);
  });
  it("ett hållet möte kan inte ha färre än noll timmar", () => {
    const mote = { _tag: "HallTeammote", dag: "2025-03-10", narvarande: [], franvarande: [] };
    expect(fel({ ...mote, timmar: -1, behandladeArenden: -1 })).toEqual([
      ["timmar", "väntade minst 0", "expected at least 0"],
      ["behandladeArenden", "väntade minst 0", "expected at least 0"],
    ]);
    expect(fel({ ...mote, timmar: 0, behandladeArenden: 0 })).toEqual([]);
  });
  it.each([
    null,
    undefined,
    1,
    "x",
    [],
    {},
    { _tag: 1 },
    { _tag: "Okant" },
    { _tag: "TaEmotArende", dag: {} },
  ])("det som inget kommando är kastar inte, utan är ett fel: %o", (okant) => {
    expect(fel(okant).length).toBeGreaterThan(0);
  });
});
