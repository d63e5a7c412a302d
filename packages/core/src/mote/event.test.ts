/**
 * Mötets uppgifter: timmar och behandlade ärenden är aldrig mindre än noll.
 */
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { huvud } from "../testing/fakta.ts";
import { Moteskommando, TeammoteHallet } from "./index.ts";

const mer = { narvarande: [], franvarande: [] };
const faktum = { ...huvud("2025-05-20", "1"), _tag: "TeammoteHallet", ...mer };
const kommando = { _tag: "HallTeammote", dag: "2025-05-20", ...mer };
const former = [
  ["händelsen", (falt: object) => Schema.is(TeammoteHallet)({ ...faktum, ...falt })],
  ["kommandot", (falt: object) => Schema.is(Moteskommando)({ ...kommando, ...falt })],
] as const;

describe.each(former)("%s om ett hållet möte", (_, gar) => {
  it("kan tiga om båda", () => {
    expect(gar({})).toBe(true);
  });
  it("timmar: från noll, hela eller delar", () => {
    expect([0, 0.5, 3].map((timmar) => gar({ timmar }))).toEqual([true, true, true]);
    const fel = [-0.01, -1, Number.NaN, Number.POSITIVE_INFINITY, "3"];
    expect(fel.map((timmar) => gar({ timmar }))).toEqual(fel.map(() => false));
  });
  it("behandlade ärenden: från noll, bara hela", () => {
    expect([0, 7].map((behandladeArenden) => gar({ behandladeArenden }))).toEqual([true, true]);
    const fel = [-1, 0.5, Number.NaN, "7"];
    expect(fel.map((behandladeArenden) => gar({ behandladeArenden }))).toEqual(
      fel.map(() => false),
    );
  });
});
