/**
 * Varje mall som egen webbsida, i en riktig webbläsare: WCAG 2.1 AA så långt som verktyg når.
 */

import process from "node:process";
import { katalog } from "@star-finsam/core/nyckeltal";
import {
  byggRapport,
  internBruk,
  mallar,
  type Rapport,
  type Renderbar,
  renderHtml,
} from "@star-finsam/reporting";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bergsRader, bergsRapport } from "../examples/inbaddad-rapport/rapport.ts";
import { svagaTexter } from "./webb/kontraster.ts";
import { axebrott, overskott, rubrikhopp, rubriknivaer, tabbstopp } from "./webb/matt.ts";
import { provrapport } from "./webb/provrapport.ts";
import { BRED, type Fonsterval, SMAL, visaSida } from "./webb/sidvisare.ts";
import { finnsWebblasare, oppnaWebblasare } from "./webb/webblasare.ts";

const publik = await bergsRapport();
const { rader, period } = await bergsRader();
const interna = [...mallar.values()].map(
  (mall) =>
    [
      `${mall.id}, intern`,
      byggRapport(mall, internBruk(rader), {
        forbund: { id: "berg", namn: "Förbundet" },
        period,
        fonster: "enskild",
        nyckeltal: katalog,
      }),
    ] as const,
);
const publika = await Promise.all(
  [...mallar.values()].map(async (mall) => [mall.id, await bergsRapport(mall)] as const),
);
const ALLT = ["allt", provrapport(publik)] as const;
/** I CI varje mall, publik och intern. Annars rapporten som har varje slag av block och diagram, och två mallar. */
const RAPPORTER: ReadonlyArray<readonly [string, Renderbar<Rapport>]> =
  process.env["STAR_CI"] === "1"
    ? [...publika, ...interna, ALLT]
    : [ALLT, ...publika.slice(0, 1), ...interna.slice(0, 1)];
const provaKontrast = async (sida: Page): Promise<void> => {
  const { matta, svaga } = await svagaTexter(sida);
  expect(matta).toBeGreaterThan(15);
  expect(svaga).toEqual([]);
};

const SIDOR = RAPPORTER.flatMap(([namn, rapport]) =>
  (rapport.spridning === "intern" ? (["sv"] as const) : (["sv", "en"] as const)).map(
    (sprak) => [`${namn}, ${sprak}`, renderHtml(rapport, sprak)] as const,
  ),
);

describe.skipIf(!finnsWebblasare)("sidan", () => {
  let webb: Browser;
  beforeAll(async () => {
    webb = await oppnaWebblasare();
  });
  afterAll(() => webb.close());

  const visa = (html: string, val: Fonsterval, prova: (sida: Page) => Promise<void>) =>
    visaSida(webb, html, val, prova);

  it.each(SIDOR)("%s: på bred skärm", async (_, html) => {
    await visa(html, BRED, async (sida) => {
      expect(await axebrott(sida)).toEqual({ wcag: [], godSed: [] });
      const nivaer = await rubriknivaer(sida);
      expect(nivaer.filter((niva) => niva === 1)).toHaveLength(1);
      expect(rubrikhopp(nivaer)).toEqual([]);
      const stopp = await tabbstopp(sida);
      const platser = stopp.map(({ plats }) => plats);
      expect(platser).toEqual([...platser].sort((a, b) => a - b));
      expect(stopp.filter(({ syns }) => !syns)).toEqual([]);
      expect(stopp).toHaveLength(await sida.locator("a[href], [tabindex='0']").count());
      await provaKontrast(sida);
    });
  });

  it.each(SIDOR)("%s: på 320 px ryms allt", async (_, html) => {
    await visa(html, SMAL, async (sida) => {
      expect(await overskott(sida)).toBe(0);
      expect(await axebrott(sida)).toEqual({ wcag: [], godSed: [] });
      await provaKontrast(sida);
    });
  });

  it.each(SIDOR)("%s: med tvingade färger", async (_, html) => {
    await visa(html, { ...BRED, colorScheme: "dark", forcedColors: "active" }, provaKontrast);
  });

  it("genvägen leder förbi huvudet, och tabellen rullar med pilarna", async () => {
    await visa(renderHtml(provrapport(publik)), SMAL, async (sida) => {
      await sida.keyboard.press("Tab");
      await sida.keyboard.press("Enter");
      expect(await sida.evaluate(() => document.activeElement?.localName)).toBe("main");
      const ruta = sida.locator(".star-tabellruta").first();
      await ruta.focus();
      await sida.keyboard.press("ArrowRight");
      await expect.poll(() => ruta.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    });
  });
});
