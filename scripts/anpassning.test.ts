/**
 * Sidan anpassad av läsaren: på papper, med större avstånd i texten, och förstorad.
 */
import { renderHtml } from "@star-finsam/reporting";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bergsRapport } from "../examples/inbaddad-rapport/rapport.ts";
import { overskott } from "./webb/matt.ts";
import { provrapport } from "./webb/provrapport.ts";
import { BRED, SMAL, visaSida } from "./webb/sidvisare.ts";
import { finnsWebblasare, oppnaWebblasare } from "./webb/webblasare.ts";

const html = renderHtml(provrapport(await bergsRapport()));

/** Avstånden som WCAG 1.4.12 nämner. */
const AVSTAND =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

describe.skipIf(!finnsWebblasare)("sidan anpassad", () => {
  let webb: Browser;
  beforeAll(async () => {
    webb = await oppnaWebblasare();
  });
  afterAll(() => webb.close());

  const stilar = (sida: Page, valjare: string, egenskap: string) =>
    sida
      .locator(valjare)
      .evaluateAll(
        (delar, namn) => [
          ...new Set(delar.map((del) => getComputedStyle(del).getPropertyValue(namn))),
        ],
        egenskap,
      );

  it("på papper: tabellhuvudet på varje sida, summan en gång, inget itu, inget att klicka på", () =>
    visaSida(webb, html, BRED, async (sida) => {
      await sida.emulateMedia({ media: "print" });
      expect(await stilar(sida, ".star-huvud", "display")).toEqual(["table-header-group"]);
      expect(await stilar(sida, ".star-fot", "display")).toEqual(["table-row-group"]);
      expect(await stilar(sida, ".star-figur, .star-rad", "break-inside")).toEqual(["avoid"]);
      expect(await stilar(sida, ".star-lang", "break-inside")).toEqual(["auto"]);
      expect(await stilar(sida, ".star-tabellruta", "overflow-x")).toEqual(["visible"]);
      expect(await stilar(sida, ".star-nav, .star-hoppa, .star-smal", "display")).toEqual(["none"]);
      expect(await stilar(sida, ".star-bred", "display")).toEqual(["block"]);
    }));

  it.each([
    ["med större avstånd i texten", SMAL, AVSTAND],
    [
      "med texten dubbelt så stor",
      { viewport: { width: 640, height: 640 } },
      "html,.star{--star-storlek:32px!important}",
    ],
  ])("%s ryms allt, och inget klipps", (_, fonster, css) =>
    visaSida(webb, html, { ...fonster, bypassCSP: true }, async (sida) => {
      await sida.addStyleTag({ content: css });
      expect(await overskott(sida)).toBe(0);
      const klippta = await sida
        .locator(".star :not(svg, svg *, .star-dold, .star-tabellruta)")
        .evaluateAll((delar) =>
          delar.flatMap((del) =>
            getComputedStyle(del).overflow !== "visible" ? [del.className] : [],
          ),
        );
      expect(klippta).toEqual([]);
    }),
  );
});
