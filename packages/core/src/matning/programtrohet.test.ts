import { describe, expect, it } from "vitest";
import { huvud } from "../testing/fakta.ts";
import { type ProgramtrohetBedomd, programtrohet } from "./index.ts";

const bedomd = (
  kriterium: number,
  poang: number,
  mer: Partial<ProgramtrohetBedomd> = {},
): ProgramtrohetBedomd => ({
  ...huvud("2022-11-01", `${mer.matning ?? "host"}-${kriterium}-${poang}`),
  _tag: "ProgramtrohetBedomd",
  matning: "host",
  instrument: "ips-25",
  kriterium: String(kriterium),
  poang,
  ...mer,
});
const alla = (poang: number, mer: Partial<ProgramtrohetBedomd> = {}) =>
  Array.from({ length: 25 }, (_, i) => bedomd(i + 1, poang, mer));

describe("programtrohet", () => {
  it("räknar bara den mätningens kriterier, och bara IPS-25", () => {
    const bedomningar = [
      ...alla(3),
      ...alla(5, { matning: "var" }),
      bedomd(1, 1, { instrument: "se" }),
    ];
    expect(programtrohet(bedomningar, "host")).toEqual({ _tag: "Summa", summa: 75, max: 125 });
    expect(programtrohet(bedomningar, "var")).toMatchObject({ summa: 125 });
  });

  it("ofullständig, ogiltig och motstridig är ingen summa", () => {
    expect(programtrohet(alla(3).slice(1), "host")).toEqual({
      _tag: "Ofullstandigt",
      fragor: ["1"],
    });
    expect(programtrohet([...alla(3).slice(1), bedomd(1, 0)], "host")).toEqual({
      _tag: "OgiltigPoang",
      fragor: ["1"],
    });
    const dubbla = [...alla(3), bedomd(7, 4), bedomd(2, 3)];
    const motstridig = { _tag: "Motstridig", fragor: ["7"] };
    expect(programtrohet(dubbla, "host")).toEqual(motstridig);
    expect(programtrohet([...dubbla].reverse(), "host")).toEqual(motstridig);
  });
});
