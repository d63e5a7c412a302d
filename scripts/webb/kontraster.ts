/// <reference lib="dom" />
/**
 * Egen mätning av kontrasten i all text som syns, också den i bilderna: axe bedömer inte text i SVG.
 */
import type { Page } from "playwright-core";
import { kontrast } from "../../packages/reporting/src/tema/farg.ts";

type Par = { readonly text: string; readonly bak: string; readonly vad: string };

/** Texter vars kontrast mot sin bakgrund är under 4,5:1. */
export const svagaTexter = async (
  sida: Page,
): Promise<{ readonly matta: number; readonly svaga: ReadonlyArray<string> }> => {
  const par = await sida.evaluate(lasPar);
  const svaga = par.flatMap(({ text, bak, vad }) => {
    const kvot = kontrast(hex(text), hex(bak));
    return kvot < 4.5 ? [`${vad}: ${text} mot ${bak}, ${kvot.toFixed(2)}`] : [];
  });
  return { matta: par.length, svaga: [...new Set(svaga)] };
};

const hex = (rgb: string): string =>
  `#${(rgb.match(/[\d.]+/gu) ?? [])
    .slice(0, 3)
    .map((kanal) => Math.round(Number(kanal)).toString(16).padStart(2, "0"))
    .join("")}`;

/** Körs i webbläsaren: textens färg och färgen närmast under den. */
function lasPar(): ReadonlyArray<Par> {
  const platta = (rot: ParentNode): ReadonlyArray<Element> =>
    [...rot.querySelectorAll("*")].flatMap((e) =>
      e.shadowRoot === null ? [e] : [e, ...platta(e.shadowRoot)],
    );
  const egenText = (e: Element) =>
    [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim() !== "");
  const ovanfor = (e: Element): Element | null => {
    const rot = e.getRootNode();
    return e.parentElement ?? (rot instanceof ShadowRoot ? rot.host : null);
  };
  const prov = document.body.appendChild(document.createElement("i"));
  prov.style.cssText = "color:Canvas;forced-color-adjust:none";
  const duk = getComputedStyle(prov).color;
  prov.remove();
  const tvingad = matchMedia("(forced-colors: active)").matches;
  const bakom = (e: Element | null): string => {
    if (e === null || (tvingad && e.closest(".star-bild") === null)) return duk;
    const { backgroundColor } = getComputedStyle(e);
    return /, 0\)$|transparent/u.test(backgroundColor) ? bakom(ovanfor(e)) : backgroundColor;
  };
  const iBilden = (text: SVGGraphicsElement): string => {
    const yta = text.getBoundingClientRect();
    const [x, y] = [yta.x + yta.width / 2, yta.y + yta.height / 2];
    const under = [...(text.ownerSVGElement?.querySelectorAll("rect") ?? [])].filter((rect) => {
      const r = rect.getBoundingClientRect();
      const fore = rect.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
      const { fill } = getComputedStyle(rect);
      return fore && fill !== "none" && r.left <= x && x <= r.right && r.top <= y && y <= r.bottom;
    });
    const rect = under.at(-1);
    return rect === undefined ? "rgb(0, 0, 0)" : getComputedStyle(rect).fill;
  };
  return platta(document)
    .filter(
      (e) =>
        egenText(e) &&
        e.getClientRects().length > 0 &&
        e.closest("[aria-hidden=true] .star-vattentext,.star-dold,title,desc") === null,
    )
    .map((e) => ({
      vad: e.getAttribute("class") ?? e.localName,
      text: e instanceof SVGElement ? getComputedStyle(e).fill : getComputedStyle(e).color,
      bak: e instanceof SVGGraphicsElement ? iBilden(e) : bakom(e),
    }));
}
