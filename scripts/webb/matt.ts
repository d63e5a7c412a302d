/// <reference lib="dom" />
/**
 * Det som proven mäter på en sida i webbläsaren: axe, bredd, rubriker, tangentbord och språk.
 */
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const NIVA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** Brotten mot WCAG 2.1 A och AA, och mot axe:s god sed, en rad per brott och ställe. */
export const axebrott = async (
  sida: Page,
): Promise<{ readonly wcag: ReadonlyArray<string>; readonly godSed: ReadonlyArray<string> }> => {
  await sida.evaluate(axe.source);
  const { violations, passes } = await sida.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify([...NIVA, "best-practice"])} })`,
  );
  if (passes.length < 10) throw new Error("axe prövade nästan inget: visas sidan?");
  const rader = violations.map(({ id, tags, nodes }) => ({
    wcag: tags.some((tagg) => NIVA.includes(tagg)),
    rad: `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  }));
  return {
    wcag: rader.filter(({ wcag }) => wcag).map(({ rad }) => rad),
    godSed: rader.filter(({ wcag }) => !wcag).map(({ rad }) => rad),
  };
};

/** Hur många pixlar sidan är bredare än fönstret (WCAG 1.4.10); axe prövar inte det. */
export const overskott = (sida: Page): Promise<number> =>
  sida.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Rubriknivåerna i ordning, även i skuggor. */
export const rubriknivaer = async (sida: Page): Promise<ReadonlyArray<number>> =>
  (
    await sida
      .locator("h1,h2,h3,h4,h5,h6")
      .evaluateAll((rubriker) => rubriker.map((r) => r.localName))
  ).map((namn) => Number(namn.slice(1)));

/** Ställen där en nivå hoppas över. */
export const rubrikhopp = (nivaer: ReadonlyArray<number>): ReadonlyArray<string> =>
  nivaer.flatMap((niva, i) => {
    const forra = nivaer[i - 1] ?? 0;
    return niva > forra + 1 ? [`h${forra} → h${niva}`] : [];
  });

/** Ett stopp för tabbtangenten: vad, var i dokumentets ordning, och om ramen syns. */
export type Stopp = { readonly vad: string; readonly plats: number; readonly syns: boolean };

/** Tabbar genom hela sidan från början. */
export const tabbstopp = async (sida: Page): Promise<ReadonlyArray<Stopp>> => {
  const stopp: Array<Stopp> = [];
  for (let steg = 0; steg < 500; steg += 1) {
    await sida.keyboard.press("Tab");
    const har = await sida.evaluate(() => {
      const platta = (rot: ParentNode): ReadonlyArray<Element> =>
        [...rot.querySelectorAll("*")].flatMap((e) =>
          e.shadowRoot === null ? [e] : [e, ...platta(e.shadowRoot)],
        );
      let aktiv = document.activeElement;
      while (aktiv?.shadowRoot?.activeElement) aktiv = aktiv.shadowRoot.activeElement;
      if (aktiv === null || aktiv === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(aktiv);
      const ram = outlineStyle === "auto" || Number.parseFloat(outlineWidth) >= 2;
      return {
        vad: aktiv.getAttribute("role") ?? aktiv.localName,
        plats: platta(document).indexOf(aktiv),
        syns: outlineStyle !== "none" && ram,
      };
    });
    if (har === undefined || har.plats === stopp[0]?.plats) return stopp;
    stopp.push(har);
  }
  throw new Error("tabbtangenten kommer aldrig runt");
};
