import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { antal, delad, rad } from "./rader/radprov.ts";
import { internBruk, skydda } from "./skydda.ts";
import { type FyrRval, skyddaFyrR } from "./skyddaFyrR.ts";
import { oppna, type Renderbar } from "./Utgava.ts";

const dagar = (kon: string | undefined, namnare: number): Resultatrad =>
  rad(
    kon === undefined ? { definition: "minst_en" } : { kon, definition: "minst_en" },
    {
      _tag: "Andel",
      taljare: namnare / 2,
      namnare,
      dagar: true,
      individerTaljare: 20,
      individerResten: 20,
    },
    { nyckeltal: "parallella_insatser" },
  );
const UTFALL = rad({}, { _tag: "Belopp", ore: 1001 }, { nyckeltal: "utfall" });
const deltagare = (kvinna: number, man: number) =>
  delad("kon", { kvinna, man }, { nyckeltal: "deltagare" });
const fyrar = async (rader: ReadonlyArray<Resultatrad>, val?: FyrRval) =>
  skyddaFyrR(await skydda(rader), val);
const raden = (utgava: Awaited<ReturnType<typeof fyrar>>, vad: string) => {
  const { representation, resurser } = oppna(utgava);
  return [...representation, ...resurser].find((en) => en.vad === vad);
};
const visad = (n: number) => ({ _tag: "Visad", n });

describe("4R ur skyddade rader", () => {
  it("deltagarna är rapportens, och domen följer av dem", async () => {
    expect(raden(await fyrar(deltagare(12, 18)), "deltagare")).toEqual({
      vad: "deltagare",
      kvinna: visad(12),
      man: visad(18),
      okant: visad(0),
      alla: visad(30),
      andelKvinna: { _tag: "Visad", n: 12, av: 30 },
      jamn: "jamn",
    });
  });
  it("det som är dolt i rapporten är dolt här, också andelen och domen", async () => {
    const dolda = raden(await fyrar(deltagare(3, 27)), "deltagare");
    expect(dolda).toMatchObject({
      kvinna: { _tag: "Dold" },
      man: { _tag: "Dold" },
      andelKvinna: { _tag: "Dold" },
    });
    expect(dolda).not.toHaveProperty("jamn");
    const intern = skyddaFyrR(internBruk(deltagare(3, 27)));
    expect([intern.spridning, raden(intern, "deltagare")?.kvinna]).toEqual(["intern", visad(3)]);
  });
  it("kronorna fördelas på öret efter dagar som visas, annars inte alls", async () => {
    const alla = [dagar(undefined, 300), dagar("kvinna", 100), dagar("man", 200), UTFALL];
    expect(raden(await fyrar(alla), "kronor")).toMatchObject({
      kvinna: visad(334),
      man: visad(667),
      okant: visad(0),
      alla: visad(1001),
    });
    const fa = { ...dagar("man", 200) };
    const doldaDagar = [
      dagar(undefined, 300),
      dagar("kvinna", 100),
      { ...fa, utfall: { ...fa.utfall, individerTaljare: 2, individerResten: 2 } as never },
      UTFALL,
    ];
    expect(raden(await fyrar(doldaDagar), "kronor")).toMatchObject({
      kvinna: { _tag: "Dold" },
      man: { _tag: "Dold" },
    });
  });
  it("det som inte räknats saknas, och är inte noll", async () => {
    const utan = await fyrar([rad({}, antal(0), { nyckeltal: "deltagare" })]);
    expect(raden(utan, "timmar")?.alla).toEqual({ _tag: "Saknas" });
    expect(raden(utan, "deltagare")).toMatchObject({ kvinna: visad(0), alla: visad(0) });
  });
  it("tal från annat håll: en liten del döljer delningen, en liten helhet allt", async () => {
    const mer = {
      beslutande: { kvinna: 3, man: 6 },
      utforande: { kvinna: 1, man: 2 },
      timmar: { kvinna: 40, man: 60 },
    };
    const svar = await fyrar([], { mer });
    expect(raden(svar, "beslutande")).toMatchObject({
      kvinna: { _tag: "Dold" },
      man: { _tag: "Dold" },
      alla: visad(9),
    });
    expect(raden(svar, "utforande")).toMatchObject({ alla: { _tag: "Dold" } });
    expect(raden(svar, "timmar")).toMatchObject({ kvinna: visad(40), jamn: "jamn" });
    const intern: Renderbar<unknown> = skyddaFyrR(internBruk([]), { mer });
    expect(JSON.stringify(oppna(intern))).not.toContain("Dold");
  });
});
