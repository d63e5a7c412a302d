/**
 * Karantänen ur en källa som läses i ström: samma fil som ur en källa i minnet.
 */
import { Buffer } from "node:buffer";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { BUFFERT, type CsvVal } from "../CsvVal.ts";
import { csvAdapter } from "../las.ts";
import { skapaPseudonym } from "../node/index.ts";
import { starArendelista } from "../profiler/index.ts";
import { lasKalltabellStrom } from "./lasKalltabell.ts";
import { skrivKarantan, skrivTabell } from "./skrivKarantan.ts";

const val: CsvVal = {
  ...{ kalla: "k", fil: "f.csv", profil: starArendelista },
  registrerad: sakerDag("2025-01-09"),
  pseudonym: Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7))),
};
const RUBRIK =
  "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad;Anteckning";
const rad = (n: number, kon: string, not = "") =>
  `A${n};19830310-9980;${kon};samplanering;2024-01-10;IFO;antagen;2024-02-01;;${not}`;

async function* bitar(bytes: Uint8Array, langd: number) {
  for (let fran = 0; fran < bytes.length; fran += langd) yield bytes.subarray(fran, fran + langd);
  yield new Uint8Array();
}

describe("en källa större än bufferten", () => {
  const fyllnad = "x".repeat(60_000);
  const antal = Math.ceil(BUFFERT / fyllnad.length) + 20;
  const rader = Array.from({ length: antal }, (_, n) =>
    rad(n, n % 100 === 7 || n === antal - 1 ? "Q" : "K", `"${fyllnad}\n"`),
  );
  const bytes = Buffer.from(`sep=;\r\n${RUBRIK}\r\n${rader.join("\r\n")}`);

  it("den sista raden är med, också utan radbrytning efter, och karantänfilen är densamma", async () => {
    const karantan = new Set<number>();
    let last = 0;
    const igen = () => bitar(bytes, 65_536);
    const brister = [];
    for await (const del of csvAdapter.las(igen(), { ...val, igen })) {
      for (const brist of del.brister) brister.push(brist);
      for (const { rad: fysisk, atgard } of del.rader) {
        if (atgard === "karantan") karantan.add(fysisk);
        if (atgard === "importerad" || atgard === "karantan") last += 1;
      }
    }
    expect([last, karantan.size]).toEqual([antal, Math.ceil((antal - 7) / 100) + 1]);
    const tabell = await lasKalltabellStrom(igen(), val, (fysisk) => karantan.has(fysisk));
    const ur = tabell === undefined ? undefined : skrivTabell(tabell, val, brister);
    const hel = Buffer.from(skrivKarantan(bytes, val, karantan, brister) ?? []);
    expect(Buffer.from(ur ?? []).equals(hel)).toBe(true);
    const text = Buffer.from(ur ?? []).toString();
    expect([text.startsWith("sep=;\r\n"), text.includes("19830310")]).toEqual([true, false]);
    expect(text.match(/OKAND_KOD kon/gu)).toHaveLength(karantan.size);
  });
});

it("tvåhundratusen rader i karantän skrivs", () => {
  const rader = Array.from({ length: 200_000 }, (_, n) => rad(n, "Q"));
  const bytes = Buffer.from(`${RUBRIK}\n${rader.join("\n")}\n`);
  const alla = new Set(rader.map((_, n) => n + 2));
  const fast = val.pseudonym("rad");
  const ut = Buffer.from(
    skrivKarantan(bytes, { ...val, pseudonym: () => fast }, alla, []) ?? [],
  ).toString();
  expect(ut.split("\n")).toHaveLength(200_002);
});
