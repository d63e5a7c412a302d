import { describe, expect, it } from "vitest";
import { arTidpunkt, dagenFor } from "./Tidpunkt.ts";

const dagen = (text: string) => (arTidpunkt(text) ? dagenFor(text) : undefined);

describe("tidpunkten", () => {
  it.each([
    ["2025-03-01", "2025-03-01"],
    ["2025-03-01T23:30", "2025-03-01"],
    ["2025-03-01T23:30:00Z", "2025-03-02"],
    ["2025-07-01T22:30:00.5Z", "2025-07-02"],
    ["2025-03-01T00:30:00+01:00", "2025-03-01"],
    ["2025-03-01T00:30:00+09:00", "2025-02-28"],
  ])("%s är den %s i Sverige", (text, dag) => expect(dagen(text)).toBe(dag));

  it.each([
    "2025",
    "2025-03",
    "2025-02-29",
    "2025-03-01T25:00:00Z",
    "2025-03-01 10:00",
    "9999-12-31T23:30:00Z",
    "0001-01-01T00:00:00+14:00",
    "",
  ])("%s är ingen tidpunkt", (text) => expect(dagen(text)).toBeUndefined());
});
