/**
 * Dåliga källor. Exemplet med utbytta, borttagna och upprepade element, och med trasiga bytes: inget kastas, varje post får sin
 * plats, och det som står i källan står aldrig i en brist.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { kontroller } from "../kontroller/index.ts";
import { Samordningsarende } from "../samordningsarende/index.ts";
import { godtyckligtSamordningsarende } from "../testing/godtyckliga.ts";
import { type Allt, antalPoster, lasAllt } from "../testing/lasta.ts";
import { lasFhir } from "./las.ts";
import { skrivFhir } from "./skriv.ts";

const fixtur = (namn: string): Uint8Array =>
  Uint8Array.from(readFileSync(fileURLToPath(new URL(`../../fixtures/${namn}`, import.meta.url))));
const exemplet = new TextDecoder().decode(fixtur("cos-bundle.json"));

const MARKE = "HEMLIGT";
const konstanta = new Map(kontroller.map(({ kod, text }) => [kod, text.sv]));

/** Bristerna säger bara det som står i katalogen, och var; ärendena är giltiga. */
const kravHel = (allt: Allt) => {
  expect(allt.arenden.every(Schema.is(Samordningsarende))).toBe(true);
  for (const { kod, kolumn = "", text } of allt.brister) {
    expect(text.sv.startsWith(konstanta.get(kod) ?? "okänd kontroll")).toBe(true);
    expect(kolumn).toMatch(/^[A-Za-z_.]*$/u);
  }
  expect(JSON.stringify(allt.brister)).not.toMatch(/HEMLIGT|\d{6}-?[\dA-Z]{4}|SE\d{10}/u);
  const rader = [...allt.rader.map(({ rad }) => rad), ...allt.lasta.flatMap((last) => last.rader)];
  expect(new Set(rader).size).toBe(rader.length);
};

type Behallare = Array<unknown> | { [namn: string]: unknown };
const arBehallare = (varde: unknown): varde is Behallare =>
  typeof varde === "object" && varde !== null;

/** Alla behållare i värdet. */
function behallare(varde: unknown): ReadonlyArray<Behallare> {
  if (!arBehallare(varde)) return [];
  return [varde, ...Object.values(varde).flatMap(behallare)];
}

/** Alla texter i innehållet blir märkta; koder, slag, adresser och tider får stå, så att posten ändå läses. */
const KVAR =
  /^(?:resourceType|status|intent|id|reference|system|url|gender|code|value|fullUrl|mode|type)$/u;
function mark(varde: unknown, namn = ""): unknown {
  if (typeof varde === "string") return KVAR.test(namn) ? varde : `${MARKE} ${varde}`;
  if (Array.isArray(varde)) return varde.map((ett) => mark(ett, namn));
  if (!arBehallare(varde)) return varde;
  return Object.fromEntries(
    Object.entries(varde).map(([n, v]) => [n === "note" ? `${MARKE}${n}` : n, mark(v, n)]),
  );
}

const skrap = fc.constantFrom<unknown>(
  ...[null, 0, -1, 1e308, "", " ", true, [], {}, [[]], [null], "#", "#p", "2024-02-31"],
  ...["Patient/p-1", "Organization/region", "CarePlan/plan-1001", "HEMLIGT", { HEMLIGT: [1] }],
  ...[{ reference: "#HEMLIGT" }, { url: "urn:star-finsam:fhir:otolkat" }, "x".repeat(5000)],
);
const andring = fc.record({
  plats: fc.nat(),
  falt: fc.nat(),
  slag: fc.constantFrom("byt", "ta_bort", "upprepa"),
  varde: skrap,
});

function andra(
  bundle: unknown,
  { plats, falt, slag, varde }: typeof andring extends fc.Arbitrary<infer A> ? A : never,
) {
  const alla = behallare(bundle).slice(1);
  const mal = alla[plats % Math.max(1, alla.length)];
  if (mal === undefined) return;
  if (Array.isArray(mal)) {
    if (slag === "upprepa") mal.push(...structuredClone(mal));
    else
      mal.splice(
        falt % Math.max(1, mal.length),
        1,
        ...(slag === "byt" ? [structuredClone(varde)] : []),
      );
    return;
  }
  const namn = Object.keys(mal);
  const valt = namn[falt % Math.max(1, namn.length)];
  if (valt === undefined) return;
  if (slag === "ta_bort") delete mal[valt];
  else
    mal[valt] = slag === "byt" ? structuredClone(varde) : [mal[valt], structuredClone(mal[valt])];
}

it("element av fel slag: inget kastas, inget tappas, inget läcker", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(andring, { minLength: 1, maxLength: 12 }), async (andringar) => {
      const bundle: unknown = mark(JSON.parse(exemplet));
      for (const en of andringar) andra(bundle, en);
      const allt = await lasAllt(lasFhir, bundle);
      kravHel(allt);
      const { entry }: { entry?: unknown } = JSON.parse(JSON.stringify(bundle));
      const avvisad = allt.koder.some((kod) => kod.startsWith("FIL_"));
      if (Array.isArray(entry) && !avvisad) expect(antalPoster(allt)).toBe(entry.length);
    }),
    { numRuns: 300 },
  );
});

it("bytes som bytts ut, tagits bort eller kapats: inget kastas", async () => {
  const byte = fc.record({ plats: fc.nat(), varde: fc.nat(255), antal: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("cos-bundle.json", "cos-bundle.ndjson"),
      fc.array(byte, { minLength: 1, maxLength: 20 }),
      fc.option(fc.nat(), { nil: undefined }),
      fc.integer({ min: 1, max: 5000 }),
      async (namn, andringar, kapa, bit) => {
        let bytes = [...fixtur(namn)];
        for (const { plats, varde, antal } of andringar)
          bytes.splice(plats % bytes.length, antal, varde);
        if (kapa !== undefined) bytes = bytes.slice(0, kapa % bytes.length);
        kravHel(await lasAllt(lasFhir, Uint8Array.from(bytes), { bit }));
      },
    ),
    { numRuns: 300 },
  );
});

it("skrivna ärenden med utbytta element läses utan att kasta", async () => {
  await fc.assert(
    fc.asyncProperty(
      godtyckligtSamordningsarende,
      fc.array(andring, { maxLength: 6 }),
      async (ett, andringar) => {
        const bundle: unknown = JSON.parse(JSON.stringify(skrivFhir([ett])));
        for (const en of andringar) andra(bundle, en);
        kravHel(await lasAllt(lasFhir, bundle));
      },
    ),
    { numRuns: 500 },
  );
});

it("hundratusen nivåer och hundratusen poster i en kedja", async () => {
  const djup = (n: number) => `{"resourceType":"Bundle","entry":${"[".repeat(n)}${"]".repeat(n)}}`;
  kravHel(await lasAllt(lasFhir, djup(1e5)));
  const kedja = Array.from({ length: 1e5 }, (_, i) => ({
    resource: {
      ...{ resourceType: "Organization", id: `o${i}` },
      partOf: { reference: `Organization/o${(i + 1) % 1e5}` },
    },
  }));
  const allt = await lasAllt(lasFhir, { resourceType: "Bundle", entry: kedja });
  expect(antalPoster(allt)).toBe(1e5);
});
