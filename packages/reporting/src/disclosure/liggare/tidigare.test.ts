import { createHmac } from "node:crypto";
import { katalog, type Resultatrad } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { verify } from "../intyg/verify.ts";
import { kohorterI } from "../rader/kohorter.ts";
import { AR, delad, T1, T2, T3 } from "../rader/radprov.ts";
import { type Radskyddsval, skyddadeRader } from "../rader/skyddadeRader.ts";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import { skydda } from "../skydda.ts";
import { oppna } from "../Utgava.ts";

const signera = (text: string) => createHmac("sha256", "nyckel").update(text).digest("hex");
const avtryck = (...rader: ReadonlyArray<Resultatrad>) => kohorterI(rader, katalog, signera);
const i = (period: typeof T1, kvinna: number, man: number) =>
  delad("kon", { kvinna, man }, { period });
/** T1 gavs ut med en strängare gräns än den som gäller nu; annars finns inget litet. */
const t1 = i(T1, 30, 11);
const resten = [...i(T2, 20, 15), ...i(T3, 25, 12)];
const aret = i(AR, 75, 38);
const regler = { ...forvaldaSkyddsregler, minstaCell: 12 };
const forsta = await skyddadeRader(t1, { id: "t1", kohorter: avtryck(...t1), regler });
const slagen = async (rader: ReadonlyArray<Resultatrad>, val: Radskyddsval) =>
  oppna(await skydda(rader, val)).map(({ cell }) => cell._tag);

describe("året efter tertialen", () => {
  it("utan T1 i liggaren skulle de två tillsammans röja T1: år minus T2 minus T3", async () => {
    expect(await slagen(t1, { regler })).toEqual(["Visad", "Dold", "Dold"]);
    const rader = [...resten, ...aret];
    const val = { id: "ar", kohorter: avtryck(...t1, ...rader) };
    expect(new Set(await slagen(rader, val))).toEqual(new Set(["Visad"]));
    const { publicering, skydd } = await skyddadeRader(rader, val);
    const utgivna = [forsta.skydd.utgiven, skydd.utgiven];
    expect(verify(publicering, [skydd.utgiven], skydd.intyg)).toEqual([]);
    expect(verify(publicering, utgivna, skydd.intyg)).not.toEqual([]);
  });

  it("med T1 i liggaren döljs det som behövs för att T1 ska förbli dolt", async () => {
    const rader = [...resten, ...aret];
    const val = {
      id: "ar",
      tidigare: [forsta.skydd.utgiven],
      kohorter: avtryck(...t1, ...rader),
    };
    expect(await slagen(rader, val)).toContain("Dold");
    const { publicering, skydd } = await skyddadeRader(rader, val);
    const utgivna = [forsta.skydd.utgiven, skydd.utgiven];
    expect(verify(publicering, utgivna, skydd.intyg)).toEqual([]);
    expect([skydd.rojda, skydd.brutna]).toEqual([[], []]);
  });

  it("har fakta ändrats gäller inte sambandet: det bryts, och sägs", async () => {
    const rader = [...resten, ...i(AR, 76, 38)];
    const val = {
      id: "ar",
      tidigare: [forsta.skydd.utgiven],
      kohorter: avtryck(...i(T1, 31, 11), ...rader),
    };
    expect(new Set(await slagen(rader, val))).toEqual(new Set(["Visad"]));
    const { skydd, publicering } = await skyddadeRader(rader, val);
    expect(skydd.brutna).toEqual([
      { matt: "aktualiseringar", period: "2025-01-01..2025-04-30", tidigare: "t1" },
    ]);
    const utgivna = [forsta.skydd.utgiven, skydd.utgiven];
    expect(verify(publicering, utgivna, skydd.intyg)).toEqual([]);
  });

  it("är allt redan utgivet röjs T1, och cellen sägs", async () => {
    const alla = [...t1, ...resten, ...aret];
    const aretForst = await skyddadeRader([...resten, ...aret], {
      id: "ar",
      kohorter: avtryck(...alla),
    });
    const { skydd } = await skyddadeRader(t1, {
      id: "t1",
      tidigare: [aretForst.skydd.utgiven],
      kohorter: avtryck(...alla),
      regler,
    });
    expect(skydd.rojda).toContainEqual({
      matt: "aktualiseringar",
      grupp: { kon: "man", period: "2025-01-01..2025-04-30" },
    });
  });
});
