import { beforeAll, describe, expect, it } from "vitest";
import { verify } from "../intyg/verify.ts";
import { forvaldaSkyddsregler } from "../Skyddsregler.ts";
import { forSmala } from "./angrepp.ts";
import type { Fall } from "./byggstenar.ts";
import { FALSKA_INTYG } from "./falskaIntyg.ts";
import { DOLJER_FOR_LITE } from "./trasiga.ts";
import { fall } from "./utgavor.ts";
import { geUt } from "./utgivning.ts";

const { bredd, minstaCell } = forvaldaSkyddsregler;

/** Fall där det riktiga skyddet döljer något och inte lämnar något röjt. */
const provbara: Array<Fall> = [];
beforeAll(async () => {
  for (let nummer = 0; nummer < 120; nummer++) {
    const ett = fall(nummer);
    if (ett.slag === "fyra dimensioner") continue;
    const { utgivna, sista } = await geUt(ett);
    if (sista.dolda.length === 0 || sista.rojda.length > 0) continue;
    expect(verify(ett.ny, utgivna, sista.intyg)).toEqual([]);
    expect(forSmala({ fall: ett, utgivna, bredd, minstaCell })).toEqual([]);
    provbara.push(ett);
  }
}, 60_000);

describe("ett skydd som döljer för lite", () => {
  it.each(Object.entries(DOLJER_FOR_LITE))("%s", async (namn, skydd) => {
    const sedd = { angriparen: false, provaren: namn === BARA_ANDELAR };
    for (const ett of provbara) {
      const { utgivna, intyg, andelar = [] } = await skydd(ett);
      sedd.angriparen ||= forSmala({ fall: ett, utgivna, andelar, bredd, minstaCell }).length > 0;
      sedd.provaren ||= verify(ett.ny, utgivna, intyg).length > 0;
      if (sedd.angriparen && sedd.provaren) break;
    }
    expect(sedd).toEqual({ angriparen: true, provaren: true });
  });
});

/** Prövaren läser tabeller, inte andelar: dem ser bara angriparen. */
const BARA_ANDELAR: keyof typeof DOLJER_FOR_LITE = "trycker procent av det dolda";

describe("ett intyg som inte bevisar något", () => {
  it.each(Object.entries(FALSKA_INTYG))("%s", async (_namn, [skydd, vad]) => {
    const [ett] = provbara.filter(({ slag }) => slag === "två dimensioner");
    expect.assert(ett !== undefined);
    const { utgivna, intyg } = await skydd(ett);
    expect(verify(ett.ny, utgivna, intyg).join("\n")).toMatch(vad);
  });
});
