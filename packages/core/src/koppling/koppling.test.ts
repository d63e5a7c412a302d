import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { fold } from "../faktum/index.ts";
import { Kommunkod } from "../part/index.ts";
import { individ, liv } from "../testing/index.ts";
import { finnKopplingsfynd } from "./index.ts";

const kommun = Schema.decodeUnknownSync(Kommunkod);
const i = (fil: string, fakta: ReadonlyArray<Faktum>) =>
  fakta.map((f, n): Faktum => ({ ...f, kalla: { ...f.kalla, kalla: fil, fil, rad: n + 2 } }));
const fynden = (...fakta: ReadonlyArray<ReadonlyArray<Faktum>>) =>
  finnKopplingsfynd(fakta.flat()).map(
    ({ slag, forsta, annan }) => `${slag} ${forsta.fil}:${forsta.rad} ${annan.fil}:${annan.rad}`,
  );
const en = (nummer: number, mer: object) =>
  liv({ nummer, individ: 7, aktualiserat: "2024-01-10", ...mer });

describe("koppling", () => {
  it("en individ i två källor med samma uppgifter ger inget", () => {
    expect(
      fynden(
        i("a", en(1, { avslutat: "2024-03-01" })),
        i("b", en(2, { aktualiserat: "2024-03-01" })),
      ),
    ).toEqual([]);
  });
  it("olika kön, med båda platserna; okänt och osäkert kön säger inget", () => {
    const a = i("a", en(1, { avslutat: "2024-03-01" }));
    const b = i("b", en(2, { aktualiserat: "2024-04-01", kon: "man" }));
    expect(fynden(a, b)).toEqual(["kon a:2 b:2"]);
    const osaker = b.map((f) =>
      f._tag === "IndividRegistrerad" ? { ...f, konOsakert: true as const } : f,
    );
    expect(fynden(a, osaker)).toEqual([]);
    expect(fold([...a, ...osaker]).individer.get(individ(7))).toMatchObject({ kon: "kvinna" });
    expect(fold([...a, ...osaker]).individer.get(individ(7))).not.toHaveProperty("konOsakert");
    const bara = fold(osaker).individer.get(individ(7));
    expect(bara).toMatchObject({ kon: "man", konOsakert: true });
    const okant = b.map((f) =>
      f._tag === "IndividRegistrerad" ? { ...f, kon: "okant" as const } : f,
    );
    expect(fynden(a, okant)).toEqual([]);
  });
  it("två öppna ärenden, och ärenden som överlappar; konsultationer får", () => {
    expect(fynden(i("a", en(1, {})), i("b", en(2, { aktualiserat: "2024-05-01" })))).toEqual([
      "tva_oppna a:3 b:3",
    ]);
    expect(
      fynden(
        i("a", en(1, { avslutat: "2024-06-01" })),
        i("b", en(2, { aktualiserat: "2024-05-01" })),
      ),
    ).toEqual(["overlapp a:3 b:3"]);
    expect(
      fynden(i("a", en(1, {})), i("b", en(2, { ovrigt: { arendetyp: "konsultation" } }))),
    ).toEqual([]);
  });
  it("olika kommun i ärenden som pågår samtidigt, men inte efter en flytt", () => {
    const med = (fakta: ReadonlyArray<Faktum>, kod: string) =>
      fakta.map((f) => (f._tag === "ArendeAktualiserat" ? { ...f, kommun: kommun(kod) } : f));
    const a = i("a", med(en(1, { avslutat: "2024-06-01" }), "2326"));
    expect(fynden(a, i("b", med(en(2, { aktualiserat: "2024-05-01" }), "2309")))).toEqual([
      "overlapp a:3 b:3",
      "kommun a:3 b:3",
    ]);
    expect(fynden(a, i("b", med(en(2, { aktualiserat: "2024-06-01" }), "2309")))).toEqual([]);
  });
});
