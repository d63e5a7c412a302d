import { readFileSync } from "node:fs";
import { sakerDag } from "@star-finsam/core/kernel";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { delad, T1 } from "../rader/radprov.ts";
import { skyddadeRader } from "../rader/skyddadeRader.ts";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import type { Skyddadpublicering } from "../suppress.ts";
import { forIn, somRad, type Undantagsbeslut } from "./forIn.ts";
import { type Liggare, type Liggarpost, utgivnaI } from "./Liggare.ts";
import { lasLiggare } from "./lasLiggare.ts";

const dag = sakerDag("2026-01-15");
const rojd = { matt: "avslutade", grupp: { kon: "man" } };
const publicering = (
  id: string,
  rojda: Skyddadpublicering["rojda"] = [],
): Pick<Skyddadpublicering, "utgiven" | "rojda"> => ({
  utgiven: {
    id,
    dimensioner: [{ id: "kon", alla: "alla", koder: ["kvinna", "man"], summor: [] }],
    tabeller: [
      {
        ...{ id: "avslutade", matt: "avslutade", dimensioner: ["kon"] },
        celler: [{ grupp: {}, antal: 20 }, { grupp: { kon: "man" } }],
      },
    ],
    kohorter: [{ matt: "avslutade", period: "alla", avtryck: "a" }],
  },
  rojda,
});
const inford = async (
  liggare: Liggare,
  id: string,
  rojda?: Skyddadpublicering["rojda"],
  undantag?: Undantagsbeslut,
): Promise<Liggarpost> =>
  Result.getOrThrow(
    await forIn(liggare, publicering(id, rojda), {
      dag,
      ...(undantag === undefined ? {} : { undantag }),
    }),
  );
const tre = async (): Promise<Liggare> => {
  const forsta = await inford([], "t1");
  const andra = await inford([forsta], "t2");
  return [forsta, andra, await inford([forsta, andra], "t3")];
};
const raden = async (innehall: string) => {
  const svar = await lasLiggare(innehall);
  return Result.isFailure(svar) ? [svar.failure._tag, svar.failure.rad] : "hel";
};

describe("liggarens kedja", () => {
  it("läses tillbaka som den skrevs, och det utgivna är i ordning", async () => {
    const liggare = await tre();
    const last = Result.getOrThrow(await lasLiggare(liggare.map(somRad).join("")));
    expect(last).toEqual(liggare);
    expect(utgivnaI(last).map(({ id }) => id)).toEqual(["t1", "t2", "t3"]);
    expect(last.map(({ nummer, forra }) => [nummer, forra])).toEqual([
      [1, ""],
      [2, last[0]?.avtryck],
      [3, last[1]?.avtryck],
    ]);
  });

  it("en tom text är en tom liggare", async () => {
    expect(Result.getOrThrow(await lasLiggare(""))).toEqual([]);
    expect(Result.getOrThrow(await lasLiggare("\n"))).toEqual([]);
  });

  it("avtrycket beror inte på i vilken ordning nycklarna står", async () => {
    const liggare = await tre();
    const omvant = liggare.map((post) =>
      JSON.stringify(Object.fromEntries(Object.entries(post).toReversed())),
    );
    expect(await raden(omvant.join("\n"))).toBe("hel");
  });

  it("en ändrad, borttagen, omkastad eller upprepad post sägs med sin rad", async () => {
    const [a = "", b = "", c = ""] = (await tre()).map(somRad);
    const andrad = b.replace('"antal":20', '"antal":21');
    expect(andrad).not.toBe(b);
    for (const [rader, rad] of [
      [[a, andrad, c], 2],
      [[a, b.replace(/"avtryck":"[0-9a-f]{4}/u, '"avtryck":"0000'), c], 2],
      [[b, c], 1],
      [[a, c], 2],
      [[a, c, b], 2],
      [[a, b, b, c], 3],
    ] as const)
      expect(await raden(rader.join(""))).toEqual(["LiggareOgiltig", rad]);
  });

  it("en rad som inte är en post sägs med sin rad, utan sitt innehåll", async () => {
    const [a = "", b = ""] = (await tre()).map(somRad);
    for (const trasig of ["{", "null\n", "[]\n", b.replace('"version":1', '"version":2')])
      expect(await raden(a + trasig)).toEqual(["LiggareOgiltig", 2]);
    const svar = await lasLiggare(a + b.replace('"version":1', '"hemligt":1'));
    expect(JSON.stringify(svar)).not.toContain("hemligt");
  });

  it("raderna räknas som filen har dem, också de tomma", async () => {
    const [a = "", b = ""] = (await tre()).map(somRad);
    expect(await raden(`${a}\n${b.replace('"antal":20', '"antal":21')}`)).toEqual([
      "LiggareOgiltig",
      3,
    ]);
  });
});

describe("att föra in", () => {
  it("vägrar det som röjer något, och säger vilka celler", async () => {
    const svar = await forIn([], publicering("t1", [rojd]), { dag });
    expect(svar).toEqual(Result.fail({ _tag: "Rojer", celler: [rojd] }));
  });

  it("med ett undantag förs det in, och undantaget står i posten", async () => {
    const undantag = { av: "Förbundschefen", skal: "redan känt" };
    const post = await inford([], "t1", [rojd], undantag);
    expect(post.undantag).toEqual({ ...undantag, celler: [rojd] });
    expect(await raden(somRad(post))).toBe("hel");
    expect(await raden(somRad(post).replace("redan känt", "annat"))).toEqual(["LiggareOgiltig", 1]);
  });

  it("ett undantag som inte behövs skrivs inte", async () => {
    const post = await inford([], "t1", [], { av: "Förbundschefen", skal: "för säkerhets skull" });
    expect(post).not.toHaveProperty("undantag");
  });

  it("samma publicering förs inte in två gånger", async () => {
    const liggare = await tre();
    expect(await forIn(liggare, publicering("t2"), { dag })).toEqual(
      Result.fail({ _tag: "FinnsRedan", nummer: 2 }),
    );
  });
});

describe("scheman i paketet, prövade av ajv", () => {
  const prov = (namn: string) =>
    new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(new URL(`../../../schema/${namn}-1.json`, import.meta.url), "utf8")),
    );
  const somJson = (varde: unknown): unknown => JSON.parse(JSON.stringify(varde));

  it("godtar publiceringen och posten, och ingen okänd nyckel", async () => {
    const { publicering, skydd } = await skyddadeRader(
      delad("kon", { kvinna: 30, man: 3, okant: 6 }, { period: T1 }),
    );
    const undantag = { av: "Förbundschefen", skal: "redan känt" };
    const post = Result.getOrThrow(await forIn([], { ...skydd, rojda: [rojd] }, { dag, undantag }));
    expect(prov("publicering")(somJson(publicering))).toBe(true);
    expect(prov("liggarpost")(somJson(post))).toBe(true);
    expect(prov("liggarpost")({ ...post, namn: "x" })).toBe(false);
  });

  it("godtar skyddsreglerna, men inte en gräns under ett", () => {
    const godtar = prov("skyddsregler");
    expect(godtar(somJson(forvaldaSkyddsregler))).toBe(true);
    expect(godtar({ ...forvaldaSkyddsregler, minstaCell: 0 })).toBe(false);
  });
});
