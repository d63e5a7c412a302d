/**
 * Dåliga källor till star-link, GetCarePlans och dokument: utbytta, borttagna, upprepade och kapade bytes, en begränsad tid
 * (`STAR_FUZZ_SEKUNDER`, förval 6; kör längre för hand), och enskilda fall som bara en angripare skriver.
 */
import { Buffer } from "node:buffer";
import process from "node:process";
import { avvisarFilen } from "@star-finsam/core/adapter";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dokumentlasare } from "../dokument/las.ts";
import type { Formatlasare } from "../Lasdel.ts";
import { lasRivta } from "../rivta/las.ts";
import { fixtur, lasHela } from "../testing/lasHela.ts";
import { lasStarlink } from "./index.ts";

const SEKUNDER = Number(process.env["STAR_FUZZ_SEKUNDER"] ?? 6);
const TAGG = "Qvzx";

const dokument = dokumentlasare({
  id: "d",
  individ: { identitet: "19830310-9980" },
  plantyp: "SIP",
});
const KALLOR: ReadonlyArray<readonly [string, Formatlasare]> = [
  ["star-link.json", lasStarlink],
  ["star-link.ndjson", lasStarlink],
  ["star-link.csv", lasStarlink],
  ["getcareplans.xml", lasRivta],
  ["sip-utskriven.pdf", dokument],
];

/** Ord som märker innehåll: de får aldrig stå i en brist. Bara innehåll byts, inte formatens egna ord. */
const markt = (bytes: Buffer): Buffer =>
  Buffer.from(
    bytes
      .toString("utf8")
      .replace(/Hälsocentralen|Påhittad|Krokom|Samtal|Behov|cp-2|link-1|plan-1/gu, `${TAGG}$&`),
  );

type Mutation = {
  readonly slag: "byt" | "ta_bort" | "upprepa" | "skjut_in" | "kapa" | "flytta";
  readonly plats: number;
  readonly langd: number;
  readonly bytes: Uint8Array;
};

const SVARA = [
  ...['"', '""', ";", "\t", ",", "\r", "\n", "\r\n", "\0", "\uFEFF", "{", "}", "[", "]", ":"],
  ...["<", "</", ">", "&x;", "<![CDATA[", "<!DOCTYPE a>", "<?xml?>", "\\", "null", "1e999"],
  ...[`"${TAGG}":1,`, `<${TAGG}>`, `;${TAGG};`, '"__proto__":{},', '"format":"star-link-v9",'],
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  slag: fc.constantFrom("byt", "ta_bort", "upprepa", "skjut_in", "kapa", "flytta"),
  plats: fc.double({ min: 0, max: 1, noNaN: true }),
  langd: fc.nat(120),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc.constantFrom(...SVARA).map((text) => Uint8Array.from(Buffer.from(text))),
  ),
});

const mutera = (bytes: Buffer, { slag, plats, langd, bytes: nya }: Mutation): Buffer => {
  const i = Math.floor(plats * bytes.length);
  const [fore, stycke, efter] = [
    bytes.subarray(0, i),
    bytes.subarray(i, i + langd),
    bytes.subarray(i + langd),
  ];
  switch (slag) {
    case "byt":
      return Buffer.concat([fore, nya, bytes.subarray(i + nya.length)]);
    case "ta_bort":
      return Buffer.concat([fore, efter]);
    case "upprepa":
      return Buffer.concat([fore, stycke, stycke, efter]);
    case "skjut_in":
      return Buffer.concat([fore, nya, bytes.subarray(i)]);
    case "kapa":
      return fore;
    case "flytta":
      return Buffer.concat([efter, fore, stycke]);
  }
};

/** Det som ska gälla vilka bytes det än är: inget kastas, varje post har en åtgärd, och ingen brist bär innehåll. */
const kravHel = async (lasare: Formatlasare, bytes: Uint8Array, bit = 65_536) => {
  const svar = await lasHela(lasare, bytes, { bit, max: 30_000_000 });
  expect(svar.klart).toBe(1);
  expect(new Set(svar.nummer).size).toBe(svar.nummer.length);
  expect(svar.nummer.every((rad) => Number.isInteger(rad) && rad > 0)).toBe(true);
  expect(JSON.stringify(svar.brister)).not.toMatch(/qvzx|1983-?0310|19830310/iu);
  const stoppade = new Set(
    svar.brister.flatMap(({ allvar, rad }) => (allvar === "stopp" && rad ? [rad] : [])),
  );
  for (const post of svar.atgarder) {
    const [rad = "", atgard] = post.split(" ");
    if (atgard === "karantan") expect(stoppade.has(Number(rad))).toBe(true);
    else if (!svar.brister.some(avvisarFilen)) expect(stoppade.has(Number(rad))).toBe(false);
  }
  return svar;
};

describe("fuzz", () => {
  it.each(KALLOR)(
    "%s: inget undantag, inget häng, posterna går ihop",
    async (namn, lasare) => {
      const bytes = markt(fixtur(namn));
      const hel = await kravHel(lasare, bytes);
      expect(hel.arenden.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(
          fc.array(mutation, { minLength: 1, maxLength: 5 }),
          fc.constantFrom(1, 97, 65_536),
          async (mutationer, bit) => {
            await kravHel(lasare, mutationer.reduce(mutera, bytes), bit);
          },
        ),
        {
          numRuns: 1_000_000,
          interruptAfterTimeLimit: Math.max(200, (SEKUNDER * 1000) / KALLOR.length),
          markInterruptAsFailure: false,
        },
      );
    },
    60_000 + SEKUNDER * 2000,
  );

  it.each([
    ["star-link.ndjson", /\n/u],
    ["star-link.csv", /\r\n|\r|\n/u],
  ])("%s: varje fysisk rad har exakt en åtgärd", async (namn, radslut) => {
    const text = fixtur(namn).toString("latin1");
    const forsta = text.slice(0, text.indexOf("\n") + 1);
    const resten = Buffer.from(text.slice(forsta.length), "latin1");
    const utanCitat = (bytes: Buffer) =>
      namn.endsWith("csv")
        ? bytes.toString("latin1").replaceAll('"', "'")
        : bytes.toString("latin1");
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { maxLength: 5 }), async (mutationer) => {
        const hela = forsta + utanCitat(mutationer.reduce(mutera, resten));
        const svar = await kravHel(lasStarlink, Buffer.from(hela, "latin1"));
        if (svar.brister.some(avvisarFilen)) return;
        const rader = hela.split(radslut);
        const antal = rader.at(-1) === "" ? rader.length - 1 : rader.length;
        expect(svar.nummer).toEqual(Array.from({ length: antal }, (_, i) => i + 1));
      }),
      { numRuns: 300 },
    );
  });

  it("vilka bytes som helst, till vilken läsare som helst", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(lasStarlink, lasRivta, dokument),
        async (bytes, lasare) => {
          await kravHel(lasare, bytes);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("enskilda dåliga fall", () => {
  const N = 200_000;
  it.each([
    [
      "JSON, djup",
      "FIL_FOR_DJUP",
      lasStarlink,
      `{"format":"star-link-v1","arenden":${"[".repeat(N)}`,
    ],
    ["NDJSON, djup rad", "POST_FOR_DJUP 1", lasStarlink, `{"x":${'{"a":'.repeat(N)}\n{}`],
    ["XML, djup", "FIL_FOR_DJUP", lasRivta, "<GetCarePlansResponse>".repeat(N)],
    ["XML, aldrig stängd tagg", "FIL_INTE_XML", lasRivta, `<GetCarePlansResponse ${"a".repeat(N)}`],
    [
      "CSV, en miljon kolumner",
      "FIL_LINK_RUBRIK",
      lasStarlink,
      `arende_id;slag${";x;slag".repeat(N)}\n`,
    ],
    [
      "CSV, aldrig stängt citat",
      "FIL_LINK_CSV 2",
      lasStarlink,
      `arende_id;slag\n"${"x\n".repeat(N)}`,
    ],
  ])("%s: %s", async (_, kod, lasare, text) => {
    expect((await kravHel(lasare, Buffer.from(text))).koder).toContain(kod);
  });

  it("för många element avvisas", async () => {
    const text = `<GetCarePlansResponse>${"<x/>".repeat(1_000_001)}</GetCarePlansResponse>`;
    expect((await kravHel(lasRivta, Buffer.from(text))).koder).toEqual(["FIL_FOR_STOR"]);
  });

  it("element som redan lämnats räknas inte: många planer ryms", async () => {
    const plan = fixtur("getcareplans.xml").toString("utf8");
    const [huvud = "", ...resten] = plan.split(/(?=<(?:\w+:)?carePlan>)/u);
    const slut = /<\/(?:\w+:)?carePlan>(.*)$/su.exec(resten.at(-1) ?? "")?.[1] ?? "";
    const en = (resten[0] ?? "")
      .trimEnd()
      .replace(/(?=<\/(?:\w+:)?carePlan>$)/u, "<x/>".repeat(150));
    const antal = Math.ceil(1_100_000 / (en.match(/<\w/gu)?.length ?? 1));
    const svar = await kravHel(lasRivta, Buffer.from(huvud + en.repeat(antal) + slut));
    expect(svar.arenden).toHaveLength(antal);
  });

  it("tjugotusen planer i ett ärende läses alla", async () => {
    const rader = ["arende_id;slag;id;hor_till;personidentitet", "l;arende;;;19830310-9980"];
    for (let i = 0; i < 20_000; i++) rader.push(`l;plan;p${i};;`, `l;insats;i;p${i};`);
    const svar = await kravHel(lasStarlink, Buffer.from(rader.join("\n")));
    expect(svar.arenden[0]?.planer).toHaveLength(20_000);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s är en nyckel, en kolumn, ett id och ett element som andra",
    async (namn) => {
      const rad = `{"${namn}":"x",${fixtur("star-link.ndjson").toString("utf8").split("\n")[0]?.slice(1)}`;
      const json = await kravHel(lasStarlink, Buffer.from(rad));
      expect(json.arenden[0]?.otolkat).toEqual([{ plats: namn, varde: "x" }]);
      const csv = `arende_id;slag;id;personidentitet;${namn}\n${namn};arende;;19830310-9980;x\n${namn};${namn};;;\n`;
      const svar = await kravHel(lasStarlink, Buffer.from(csv));
      expect(svar.atgarder).toEqual(["1 rubrik", "2 arende", "3 karantan"]);
      expect(svar.arenden[0]?.otolkat).toHaveLength(1);
      const xml = `<${namn}><${namn}/></${namn}>`;
      expect((await kravHel(lasRivta, Buffer.from(xml))).koder).toEqual(["FIL_OKANT_LINKFORMAT"]);
    },
  );

  it("en källa utan bitar är tom", async () => {
    for (const lasare of [lasStarlink, lasRivta, dokument]) {
      expect((await lasHela(lasare, "")).koder).toEqual(["FIL_TOM"]);
    }
  });
});
