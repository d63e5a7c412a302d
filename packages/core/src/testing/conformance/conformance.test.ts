/**
 * Provens prov: en hel adapter klarar alla, och för varje prov finns en adapter som faller på just det.
 */
import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import type { Adapter, Lasval } from "../../adapter/index.ts";
import { conformance } from "./conformance.ts";
import type { Exempel, Kallformat, Prov, Provsvar } from "./Konformitet.ts";
import { type Provkorare, registrera } from "./registrera.ts";
import { provadapter } from "./trasig/adapterprov.ts";
import { exempel, format } from "./trasig/exempelprov.ts";

const rad = (n: number) => [`A${n}`, "19830310-9980", "kvinna", "2024-01-10"];
const proven = (adapter: Adapter, mer: Partial<Exempel> = {}, som: Kallformat = format) =>
  conformance({
    adapter,
    val: (grund: Lasval) => grund,
    exempel: { ...exempel, ...mer },
    format: som,
  });

const svar = async (lista: ReadonlyArray<Prov>): Promise<Record<string, Provsvar["status"]>> => {
  const ut: Record<string, Provsvar["status"]> = {};
  for (const prov of lista) ut[prov.id] = (await prov.prova()).status;
  return ut;
};
const med = (status: Provsvar["status"], utfall: Record<string, Provsvar["status"]>) =>
  Object.keys(utfall).filter((id) => utfall[id] === status);

const alla = proven(provadapter(), { rad });

registrera({ describe, it }, "en hel adapter", alla);

describe("en trasig adapter faller på sitt prov och inget annat", () => {
  it.each(alla.map(({ id }) => id).filter((id) => id !== "hundratusen-rader"))("%s", async (id) => {
    const utfall = await svar(proven(provadapter(id)));
    expect(med("underkand", utfall)).toEqual([id]);
    expect(med("ej_tillampligt", utfall)).toEqual(["hundratusen-rader"]);
  });

  it("hundratusen-rader", async () => {
    const utfall = await svar(proven(provadapter("hundratusen-rader"), { rad }));
    expect(med("underkand", utfall)).toEqual(["hundratusen-rader"]);
  });
});

describe("det som inte gäller sägs, med skäl", () => {
  it("ett exempel utan dag och identitet, i en kodning och med en avgränsare", async () => {
    const { identitet: _, dag: __, ...naken } = exempel;
    const lista = conformance({
      adapter: provadapter(),
      val: (grund: Lasval) => grund,
      exempel: naken,
      format: { _tag: "Csv", kodningar: ["utf-8"], avgransare: [";"] },
    });
    expect(med("ej_tillampligt", await svar(lista))).toEqual([
      "hundratusen-rader",
      "avgransare",
      "utf-8-bom",
      "windows-1252",
      "utf-16",
      "samordningsnummer",
      "personnumrets-skrivsatt",
      "fel-kontrollsiffra",
      "31-februari",
    ]);
  });

  it("ett eget format, skrivet av adapterns författare: proven av CSV gäller inte, resten gör det", async () => {
    const somCsv = (text: string) => {
      try {
        const rader: ReadonlyArray<ReadonlyArray<string>> = JSON.parse(text);
        return rader.map((celler) => celler.map((c) => `"${c}"`).join(";")).join("\n");
      } catch {
        return "";
      }
    };
    const inre = provadapter();
    const adapter: Adapter = {
      id: "json",
      las: async function* (indata, val) {
        const bitar: Array<Uint8Array> = [];
        for await (const bit of indata) bitar.push(bit);
        const text = somCsv(Buffer.concat(bitar).toString("utf8"));
        yield* inre.las(
          (async function* () {
            yield Buffer.from(text);
          })(),
          val,
        );
      },
    };
    const utfall = await svar(
      proven(
        adapter,
        { rad },
        {
          _tag: "Eget",
          namn: "json",
          skriv: ({ rubrik, rader }) => Buffer.from(JSON.stringify([rubrik, ...rader])),
        },
      ),
    );
    expect(med("underkand", utfall)).toEqual([]);
    expect(med("ej_tillampligt", utfall)).toEqual([
      "radslut",
      "avgransare",
      "citerade-celler",
      "utf-8-bom",
      "windows-1252",
      "utf-16",
      "dubbel-rubrik",
      "tom-rubrik",
      "oavslutat-citat",
      "citerad-radbrytning",
      "tomma-rader",
      "fel-antal-celler",
      "bara-rubrik",
    ]);
  });
});

describe("registrera", () => {
  const ett = (status: Provsvar): Prov => ({
    id: "p",
    namn: { sv: "s", en: "e" },
    prova: async () => status,
  });
  const kor = async (prov: Prov, undantag: ReadonlyArray<string> = []) => {
    const korda: Array<Promise<void>> = [];
    const korare: Provkorare = {
      describe: (_, innehall) => innehall(),
      it: (_, prova) => korda.push(prova()),
    };
    registrera(korare, "a", [prov], undantag);
    await Promise.all(korda);
  };
  const text = { sv: "sv", en: "en" };

  it("godkänt går igenom; underkänt och det som inte gäller gör det inte", async () => {
    await kor(ett({ status: "godkand" }));
    await expect(kor(ett({ status: "underkand", fynd: [text] }))).rejects.toThrow("p: sv (en)");
    await expect(kor(ett({ status: "ej_tillampligt", skal: text }))).rejects.toThrow("gäller inte");
  });

  it("listan över det som inte gäller måste stämma", async () => {
    await kor(ett({ status: "ej_tillampligt", skal: text }), ["p"]);
    await expect(kor(ett({ status: "godkand" }), ["p"])).rejects.toThrow("gäller adaptern");
    await expect(kor(ett({ status: "godkand" }), ["q"])).rejects.toThrow("Inget prov heter q");
  });
});
