/**
 * Lagen: bryt en cell i en slumpvis rad, ta karantänfilen, rätta cellen, för in samma fil: samma fakta som ur den hela filen.
 */
import { Buffer } from "node:buffer";
import type { Brist } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { avkoda } from "../bytes/avkoda.ts";
import type { CsvVal } from "../CsvVal.ts";
import { lasBytes } from "../las.ts";
import { skapaPseudonym } from "../node/index.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import { starArendelista } from "../profiler/index.ts";
import { aterstall, neutralisera } from "./formel.ts";
import { forInRattade, skrivKarantan } from "./index.ts";
import { skrivPoster } from "./skrivPoster.ts";

const val: CsvVal = {
  ...{ kalla: "k", fil: "f.csv", profil: starArendelista },
  registrerad: sakerDag("2025-01-09"),
  pseudonym: Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7))),
};

const las = (bytes: Uint8Array, mer: Partial<CsvVal> = {}) => {
  const delar = [...lasBytes(bytes, { ...val, ...mer })];
  const rader = delar.flatMap((del) => del.rader);
  return {
    fakta: delar.flatMap((del) => del.fakta),
    brister: delar.flatMap((del): ReadonlyArray<Brist> => del.brister),
    karantan: new Set(rader.filter(({ atgard }) => atgard === "karantan").map(({ rad }) => rad)),
  };
};
const utanKalla = (fakta: ReadonlyArray<Faktum>) => fakta.map(({ kalla: _, ...resten }) => resten);

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Kommun;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Avslutsorsak;Anteckning";
const PNR = ["19830310-9980", "19630911-9946", "19830115-9920", "198303109980"];

const radarb = fc.record({
  pnr: fc.constantFrom(...PNR),
  kon: fc.constantFrom("K", "M", ""),
  dag: fc.constantFrom("2024-01-10", "2024-01-20"),
  beslut: fc.constantFrom("antagen", "avvisad"),
  not: fc.constantFrom(
    "",
    "=1+1",
    "'=x",
    "-5",
    "a;b",
    'säg "hej"',
    "två\nrader",
    "'hej",
    "@x",
    "***",
  ),
});
const somRad = (
  {
    pnr,
    kon,
    dag,
    beslut,
    not,
  }: Readonly<Record<"pnr" | "kon" | "dag" | "beslut" | "not", string>>,
  n: number,
) => [`A${n}`, pnr, kon, "Berg", "samplanering", dag, "IFO", beslut, "2024-02-01", "", "", not];

/** Sätt att bryta en rad, och kolumnen som bryts. */
const BROTT: ReadonlyArray<readonly [number, string]> = [
  [1, "19830310-9981"],
  [1, "830310-9980"],
  [2, "Q"],
  [4, "samplan"],
  [5, "2024-02-31"],
  [5, ""],
  [7, "kanske"],
  [8, "2023-01-01"],
  [4, "19830310-9980"],
];

const KODNINGAR = ["utf-8", "utf-8 bom", "utf-16le", "windows-1252"] as const;
const kodad = (text: string, kodning: (typeof KODNINGAR)[number]): Uint8Array =>
  kodning === "windows-1252"
    ? iconv.encode(text, "win1252")
    : iconv.encode(text, kodning === "utf-16le" ? "utf16le" : "utf8", {
        addBOM: kodning !== "utf-8",
      });

describe("lag: karantän", () => {
  it("bryt, karantän, rätta, för in: samma fakta som ur den hela filen, så när som på källan", () => {
    fc.assert(
      fc.property(
        fc.array(radarb, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.constantFrom(...BROTT),
        fc.constantFrom(...KODNINGAR),
        fc.constantFrom(";", "\t", ","),
        fc.constantFrom("\n", "\r\n"),
        (slumpade, vilken, [kolumn, trasig], kodning, avgransare, slut) => {
          const rader = slumpade.map(somRad);
          const radnr = vilken % rader.length;
          const rubrik = RUBRIK.split(";");
          const skriv = (poster: ReadonlyArray<ReadonlyArray<string>>) =>
            kodad(skrivPoster([rubrik, ...poster], avgransare, slut), kodning);
          const hel = las(skriv(rader));
          expect(hel.karantan.size).toBe(0);
          const brutna = rader.map((rad, n) => (n === radnr ? rad.with(kolumn, trasig) : rad));
          const kalla = skriv(brutna);
          const bruten = las(kalla);
          if (bruten.karantan.size === 0) return;
          const ut = skrivKarantan(kalla, val, bruten.karantan, bruten.brister);
          expect(ut).toBeDefined();
          const text = Result.getOrThrow(avkoda(ut ?? Buffer.alloc(0))).text;
          expect(text.replaceAll(/[-\s]/gu, "")).not.toMatch(
            /8303109981|8303109980|6309119946|8301159920/u,
          );
          const lasning = delaPoster(text, avgransare);
          if (lasning._tag !== "Poster") throw new Error("karantänfilen går inte att läsa");
          const [forsta, ...resten] = lasning.poster.map(({ celler }) => celler);
          expect(forsta?.slice(rubrik.length)).toEqual(["star_rad", "star_avtryck", "star_fel"]);
          const ratt = neutralisera(rader[radnr]?.[kolumn] ?? "");
          const rattade = resten.map((celler) => celler.with(kolumn, ratt));
          const sparad = Buffer.from(skrivPoster([forsta ?? [], ...rattade], avgransare, slut));
          const infort = forInRattade(kalla, val, sparad);
          if (infort._tag !== "Infort") throw new Error(infort._tag);
          expect(infort.antal).toBe(bruten.karantan.size);
          const efter = las(infort.bytes, { kodning: infort.kodning, profil: infort.profil });
          expect(utanKalla(efter.fakta)).toEqual(utanKalla(hel.fakta));
          expect(efter.fakta.map(({ kalla: { rad } }) => rad)).toEqual(
            hel.fakta.map(({ kalla: { rad } }) => rad),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("en orättad fil ger samma karantän igen, också när en rad har för många eller för få celler", () => {
    const rader = [
      `${somRad({ pnr: PNR[0] ?? "", kon: "K", dag: "2024-01-10", beslut: "antagen", not: "" }, 1).join(";")};x;19830310-9980`,
      "A2;19830310-9980;K",
      somRad(
        { pnr: PNR[0] ?? "", kon: "K", dag: "2024-01-10", beslut: "antagen", not: "" },
        3,
      ).join(";"),
    ];
    const kalla = Buffer.from(`Titel\n\n${RUBRIK}\n${rader.join("\n")}\n`);
    const { karantan, brister, fakta } = las(kalla);
    expect([...karantan]).toEqual([4, 5]);
    const ut = skrivKarantan(kalla, val, karantan, brister) ?? Buffer.alloc(0);
    const text = Buffer.from(ut).toString();
    expect(text).not.toContain("19830310");
    expect(
      new Set(
        text
          .trim()
          .split("\n")
          .map((rad) => rad.split(";").length),
      ).size,
    ).toBe(1);
    const igen = forInRattade(kalla, val, ut);
    if (igen._tag !== "Infort") throw new Error(igen._tag);
    const efter = las(igen.bytes, { kodning: igen.kodning, profil: igen.profil });
    expect([...efter.karantan]).toEqual([4, 5]);
    expect(efter.fakta).toEqual(fakta);
  });

  it("en källa som ändrats, eller en annan källa, tar inte emot raderna", () => {
    const fil = (pnr: string) =>
      Buffer.from(
        `${RUBRIK}\n${somRad({ pnr, kon: "Q", dag: "2024-01-10", beslut: "antagen", not: "" }, 1).join(";")}\n`,
      );
    const kalla = fil("19830310-9980");
    const { karantan, brister } = las(kalla);
    const ut = skrivKarantan(kalla, val, karantan, brister) ?? Buffer.alloc(0);
    expect(forInRattade(fil("19630911-9946"), val, ut)).toEqual({
      _tag: "KallanAndrad",
      rader: [2],
    });
    expect(forInRattade(Buffer.from(`Extra;${RUBRIK}\nx;${"1;".repeat(11)}\n`), val, ut)._tag).toBe(
      "AnnanKalla",
    );
    expect(forInRattade(kalla, val, kalla)._tag).toBe("AnnanKalla");
  });
});

describe("lag: formler", () => {
  const cell = fc.string({
    unit: fc.constantFrom("'", "=", "+", "-", "@", "a", "\t", "\r", "＝", "1"),
  });
  it("ut och in är detsamma, och inget som skrivs börjar som en formel", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(aterstall(neutralisera(text))).toBe(text);
        expect(neutralisera(text)).not.toMatch(/^[=+\-@\t\r\uFF1D]/u);
      }),
    );
  });
});
