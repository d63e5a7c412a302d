import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Linkplan, Samordningsarende } from "../samordningsarende/index.ts";
import { godtyckligtSamordningsarende } from "../testing/godtyckliga.ts";
import { lasHela } from "../testing/lasHela.ts";
import { delaPoster } from "./csv/poster.ts";
import { lasStarlink, skrivStarlinkCsv, skrivStarlinkJson, skrivStarlinkNdjson } from "./index.ts";

const las = async (text: string, bit?: number) =>
  (await lasHela(lasStarlink, text, bit === undefined ? {} : { bit })).arenden;
const arenden = fc.array(godtyckligtSamordningsarende, { maxLength: 3 });

/** Samma ärenden med id som går att skriva i en cell, unika i hela filen: då skrivs de som rader. */
const radbara = arenden.map((alla) =>
  alla.map((ett, i): Samordningsarende => {
    const id = (gammalt: string) => `x${gammalt}x`;
    const fri = JSON.stringify(ett, (nyckel, varde: unknown) => {
      if (ID.has(nyckel) && typeof varde === "string") return id(varde);
      return nyckel === "mottagare" && Array.isArray(varde) ? varde.map(String).map(id) : varde;
    });
    const post: Samordningsarende = JSON.parse(fri);
    return {
      ...post,
      id: `${i}${post.id}`,
      planer: post.planer.map((plan, j) => ({
        ...plan,
        anteckningar: plan.anteckningar.map((en) => ({ ...en, id: `${j}${en.id}` })),
      })),
    };
  }),
);
const ID = new Set([
  "mottagare",
  "id",
  "avsandare",
  "av",
  "svarPa",
  "bestallare",
  "ansvarig",
  "forfattare",
  "linkId",
]);

describe("att skriva och läsa är att låta bli", () => {
  it.each([
    ["JSON", skrivStarlinkJson],
    ["NDJSON", skrivStarlinkNdjson],
    ["CSV", skrivStarlinkCsv],
  ] as const)("%s, vilka ärenden det än är", async (_, skriv) => {
    await fc.assert(
      fc.asyncProperty(arenden, fc.integer({ min: 1, max: 400 }), async (alla, bit) => {
        const text = skriv(alla);
        if (text === "") return;
        expect(await las(text, bit)).toEqual(alla);
        expect(skriv(await las(text))).toBe(text);
      }),
    );
  });

  it("CSV i rader, utan en enda json-rad", async () => {
    await fc.assert(
      fc.asyncProperty(radbara, async (alla) => {
        const text = skrivStarlinkCsv(alla);
        const delning = delaPoster(text, ";");
        const slag = "poster" in delning ? delning.poster.map(({ celler }) => celler[1]) : [];
        expect(slag).not.toContain("json");
        const svar = await lasHela(lasStarlink, text);
        expect(svar.arenden).toEqual(alla);
        expect(svar.brister.filter(({ allvar }) => allvar === "stopp")).toEqual([]);
      }),
    );
  });

  it("CSV när inget går att skriva i rader: samma id, blanktecken, tomma grupper, ensamma surrogat", async () => {
    const [ett] =
      fc.sample(
        radbara.filter((alla) => alla.length > 0),
        { numRuns: 1, seed: 1 },
      )[0] ?? [];
    if (ett === undefined) throw new Error("inget ärende");
    const plan: Linkplan = {
      id: "p",
      plantyp: "SIP",
      status: "aktiv",
      insatser: [],
      anteckningar: [],
      bilagor: [],
      otolkat: [],
    };
    const anteckning = { id: "a", status: "klar", signerad: true } as const;
    const anteckningar = [{ ...anteckning, falt: [{ rubrik: "r", varde: "v" }] }];
    const bilaga = { id: "b", medietyp: "x/y", bytes: 0, innehall: "", farVisasForIndividen: true };
    const meddelande = { id: "m", typ: "fraga", mottagare: [] } as const;
    const fall: ReadonlyArray<Samordningsarende> = [
      ett,
      { ...ett, status: "okand" },
      { ...ett, id: " a " },
      { ...ett, id: "b", planer: [plan, { ...plan, status: "utkast" }] },
      { ...ett, id: "c", planer: [{ ...plan, galler: {} }] },
      { ...ett, id: "g", planer: ["p", "q"].map((id) => ({ ...plan, id, anteckningar })) },
      { ...ett, id: "d", planer: [{ ...plan, bilagor: [bilaga] }] },
      { ...ett, id: "e", meddelanden: [{ ...meddelande, kvitterad: {} }] },
      { ...ett, id: "f", otolkat: [{ plats: "x", varde: "\ud800" }] },
    ];
    expect(await las(skrivStarlinkCsv(fall))).toEqual(fall);
    expect(await las(skrivStarlinkJson(fall))).toEqual(fall);
  });
});

describe("ordningen på raderna", () => {
  it("spelar ingen roll för vad som läses, bara för listornas ordning", async () => {
    await fc.assert(
      fc.asyncProperty(radbara, fc.infiniteStream(fc.nat()), async (alla, tal) => {
        const [rubrik = "", ...rader] = delade(skrivStarlinkCsv(alla));
        const blandade = rader
          .map((rad) => [tal.next().value, rad] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, rad]) => rad);
        const text = [rubrik, ...blandade, ""].join("\r\n");
        expect(sorterad(await las(text))).toEqual(sorterad(alla));
      }),
    );
  });
});

/** Filens poster som text, utan radbrytningen efter var och en. */
function delade(text: string): ReadonlyArray<string> {
  const svar = delaPoster(text, ";");
  if (!("poster" in svar)) throw new Error("går inte att dela");
  return svar.poster.map(({ celler }) =>
    celler
      .map((cell) => (/[";\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(";"),
  );
}

/** Med varje lista i en ordning som inte beror på filens. */
function sorterad(varde: unknown): unknown {
  if (Array.isArray(varde)) {
    return varde.map(sorterad).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return typeof varde === "object" && varde !== null
    ? Object.fromEntries(Object.entries(varde).map(([nyckel, en]) => [nyckel, sorterad(en)]))
    : varde;
}
