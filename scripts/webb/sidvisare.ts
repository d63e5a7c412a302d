/**
 * Visar en rapports sida i webbläsaren, så som den vore hämtad från en server.
 */
import type { Browser, Page } from "playwright-core";

/** Fönstret och det som besökaren valt. */
export type Fonsterval = NonNullable<Parameters<Browser["newPage"]>[0]>;

export const BRED: Fonsterval = { viewport: { width: 1280, height: 900 } };
export const SMAL: Fonsterval = { viewport: { width: 320, height: 640 } };

/** Kör provet på sidan. Det som webbläsaren klagar på, till exempel brott mot sidans CSP, är fel. */
export const visaSida = async (
  webb: Browser,
  html: string,
  val: Fonsterval,
  prova: (sida: Page) => Promise<void>,
): Promise<void> => {
  const sida = await webb.newPage(val);
  const klagomal: Array<string> = [];
  sida.on("console", (rad) => klagomal.push(rad.text()));
  await sida.route("http://star.test/**", (vag) =>
    vag.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await sida.goto("http://star.test/");
  try {
    await prova(sida);
  } finally {
    await sida.close();
  }
  if (klagomal.length > 0) throw new Error(`Webbläsaren klagar: ${klagomal.join("; ")}`);
};
