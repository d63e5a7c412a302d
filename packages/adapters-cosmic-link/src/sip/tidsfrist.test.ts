import { describe, expect, it } from "vitest";
import { exempelarende, exempelmeddelande } from "../testing/arendeexempel.ts";
import { forSentKallad } from "./index.ts";

describe("fristen för kallelsen", () => {
  type Rad = readonly [Parameters<typeof exempelmeddelande>[1], string];
  const sena = (rader: ReadonlyArray<Rad>, typ: "SVU" | "SIP" = "SVU") =>
    forSentKallad({
      ...exempelarende,
      typ,
      meddelanden: rader.map(([slag, tid], i) => exempelmeddelande(`m${i}`, slag, tid)),
    });
  const klar: Rad = ["utskrivningsklar", "2025-03-01T10:00"];
  it.each<[string, ReadonlyArray<Rad>, ReadonlyArray<number>]>([
    ["tredje dagen är i tid", [klar, ["kallelse_sip", "2025-03-04T23:00"]], []],
    ["fjärde dagen är för sent", [klar, ["kallelse_sip", "2025-03-05T00:30"]], [1]],
    ["svensk dag räknas", [klar, ["kallelse_sip", "2025-03-04T23:30:00Z"]], [1]],
    [
      "inte längre utskrivningsklar nollställer",
      [klar, ["ej_langre_utskrivningsklar", "2025-03-02"], ["kallelse_sip", "2025-03-20"]],
      [],
    ],
    [
      "en ny underrättelse räknas från sin dag",
      [
        klar,
        ["ej_langre_utskrivningsklar", "2025-03-02"],
        ["utskrivningsklar", "2025-03-10"],
        ["kallelse_sip", "2025-03-12"],
      ],
      [],
    ],
    [
      "en påminnelse flyttar inte fristen",
      [klar, ["utskrivningsklar", "2025-03-04"], ["kallelse_sip", "2025-03-06"]],
      [2],
    ],
    [
      "kallad i tid; en ny kallelse senare är ingen försening",
      [klar, ["kallelse_sip", "2025-03-02"], ["kallelse_sip", "2025-03-20"]],
      [],
    ],
    ["ingen kallelse, ingen upplysning", [klar], []],
    [
      "en ny inskrivning börjar om",
      [
        ["kallelse_sip", "2025-02-01"],
        ["inskrivningsmeddelande", "2025-02-20"],
        klar,
        ["kallelse_sip", "2025-03-09"],
      ],
      [3],
    ],
  ])("%s", (_, rader, vantat) => {
    expect(sena(rader)).toEqual(vantat);
    const bak = [...rader].reverse();
    expect(sena(bak)).toEqual(vantat.map((plats) => rader.length - 1 - plats));
  });
  it("bara i ärenden om utskrivning", () => {
    expect(sena([klar, ["kallelse_sip", "2025-03-20"]], "SIP")).toEqual([]);
  });
});
