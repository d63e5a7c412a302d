import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import { Aktivitetsfaktum } from "./index.ts";

const godtar = Schema.is(Aktivitetsfaktum);

describe("aktiviteternas händelser", () => {
  const tillfalle = {
    ...{ ...huvud("2025-03-01", "t"), _tag: "AktivitetstillfalleHallet", aktivitet: "kurs-1" },
  };
  it("ett tillfälle räknar huvuden eller låter bli, och pekar aldrig ut någon", () => {
    expect(godtar(tillfalle)).toBe(true);
    expect([-1, 0, 12, 0.5].map((deltog) => godtar({ ...tillfalle, deltog }))).toEqual([
      ...[false, true, true, false],
    ]);
    const strikt = Schema.decodeUnknownResult(Aktivitetsfaktum, { onExcessProperty: "error" });
    expect(strikt({ ...tillfalle, individ: vem.individ })._tag).toBe("Failure");
  });
  it("ett deltagande slutar fullföljt eller avbrutet", () => {
    const slut = {
      ...{ ...huvud("2025-03-01", "d"), _tag: "AktivitetsdeltagandeAvslutat", ...vem },
      aktivitet: "kurs-1",
    };
    expect(["fullfoljt", "avbrutet", "annat"].map((hur) => godtar({ ...slut, hur }))).toEqual([
      ...[true, true, false],
    ]);
  });
});
