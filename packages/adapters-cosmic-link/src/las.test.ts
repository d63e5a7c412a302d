import { Buffer } from "node:buffer";
import { sakerDag } from "@star-finsam/core/kernel";
import { describe, expect, it } from "vitest";
import { type LinkVal, lasSip, linkAdapter } from "./index.ts";
import { lasArenden } from "./lasArenden.ts";
import { provpseudonym } from "./testing/arendeexempel.ts";
import { fixtur } from "./testing/lasHela.ts";

const val: LinkVal = {
  ...{ kalla: "link", fil: "f", registrerad: sakerDag("2026-01-09"), pseudonym: provpseudonym },
  grund: { grund: "lagrum", lagrum: "osl-10-27" },
};

async function* strom(innehall: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof innehall === "string" ? Buffer.from(innehall) : innehall;
}

const las = async (innehall: string | Uint8Array, mer: Partial<LinkVal> = {}) => {
  const ut = { forslag: [] as unknown[], brister: [] as string[], rader: [] as string[] };
  for await (const del of linkAdapter.las(strom(innehall), { ...val, ...mer })) {
    expect(del.fakta).toEqual([]);
    ut.forslag.push(...(del.forslag ?? []));
    ut.brister.push(...del.brister.map(({ kod, rad }) => [kod, rad].join(" ").trim()));
    ut.rader.push(...del.rader.map(({ rad, atgard }) => `${rad} ${atgard}`));
  }
  return { ...ut, rader: ut.rader.toSorted() };
};

const arende = (id: string, mer: object = {}, individ: object = {}): string =>
  JSON.stringify({
    ...{ format: "star-link-v1", id, typ: "SIP", status: "pagaende" },
    individ: { identitet: "198303109980", skydd: "ingen", kon: "kvinna", ...individ },
    ...{ aktorer: [], meddelanden: [], planer: [], otolkat: [] },
    ...mer,
  });

describe("linkAdapter", () => {
  it("utan grund läses inget, och källan släpps", async () => {
    let slappt = false;
    async function* bevakad(): AsyncGenerator<Uint8Array> {
      try {
        yield fixtur("star-link.json");
      } finally {
        slappt = true;
      }
    }
    // Så ser det ut för den som skriver JavaScript och glömmer grunden.
    const { grund: _, ...utan } = val;
    const delar = [];
    for await (const del of linkAdapter.las(bevakad(), JSON.parse(JSON.stringify(utan))))
      delar.push(del);
    expect(delar).toMatchObject([{ fakta: [], rader: [], brister: [{ kod: "FIL_GRUND_SAKNAS" }] }]);
    expect(slappt).toBe(true);
  });

  it("formatet känns på innehållet; det som inte är något av dem avvisas", async () => {
    for (const innehall of ['{"a":1}', "<html></html>", "a;b\n1;2\n", "%PDF-1.7", "hej"]) {
      expect((await las(innehall)).brister).toEqual(["FIL_OKANT_LINKFORMAT"]);
    }
    expect((await las("")).brister).toEqual(["FIL_TOM"]);
    expect((await las(fixtur("star-link.json"), { max: 10 })).brister).toEqual(["FIL_FOR_STOR"]);
  });

  it("en text som nämner ett annat format ändrar inte formatet", async () => {
    const rad = arende("1", { otolkat: [{ plats: "x", varde: '"resourceType": "Bundle"' }] });
    const svar = await lasArenden(strom(rad), val);
    expect(svar).toMatchObject({ _tag: "Lasta", format: "star-link-v1" });
  });

  it("samma ärende igen är en dubblett; samma id med annat innehåll läses inte, i vilken ordning som helst", async () => {
    const [a, b] = [arende("1"), arende("1", { status: "avslutat" })];
    const tva = await las(`${a}\n${a}\n`);
    expect(tva.rader).toEqual(["1 importerad", "2 dubblett"]);
    expect(tva.brister).toContain("POST_DUBBLETT 2");
    for (const rader of [
      [a, b],
      [b, a],
      [a, a, b],
    ]) {
      const { forslag, rader: ut, brister } = await las(rader.join("\n"));
      expect(forslag).toEqual([]);
      expect(ut).toEqual(rader.map((_, i) => `${i + 1} karantan`));
      expect(brister).toContain("ID_KROCK 1");
    }
  });

  it("den som är skyddad på ett ställe är det i hela källan", async () => {
    const rader = [arende("1"), arende("2", {}, { skydd: "sekretessmarkering" })];
    for (const ordning of [rader, rader.toReversed()]) {
      const svar = await lasArenden(strom(ordning.join("\n")), val);
      const skydd = svar._tag === "Lasta" ? svar.arenden.map((en) => en.arende.individ.skydd) : [];
      expect(skydd).toEqual(["sekretessmarkering", "sekretessmarkering"]);
    }
  });

  it("en avkapad fil lämnar inget", async () => {
    const hel = fixtur("cos-bundle.json");
    const { forslag, rader, brister } = await las(hel.subarray(0, hel.length - 40));
    expect([forslag, rader, brister]).toEqual([[], [], ["FIL_INTE_JSON"]]);
  });
});

describe("lasSip", () => {
  it("rubrikerna enligt kartan; resten är otolkat", async () => {
    const svar = await lasArenden(strom(fixtur("star-link.json")), val);
    if (svar._tag !== "Lasta") throw new Error("fixturen läses");
    const arenden = svar.arenden.map((last) => last.arende);
    const forsta = arenden.find(({ planer }) => planer.some((p) => p.anteckningar.length > 0));
    const plan = forsta?.planer.find((p) => p.anteckningar.length > 0);
    if (forsta === undefined || plan === undefined) throw new Error("fixturen har en anteckning");
    const falt = plan.anteckningar.flatMap((a) => a.falt);
    const innehall = lasSip(forsta, plan);
    expect(innehall.viktigtForMig.length + innehall.otolkat.length).toBeGreaterThan(0);
    expect(lasSip(forsta, plan, { rubrikkartor: [] }).otolkat).toHaveLength(falt.length);
  });
});
