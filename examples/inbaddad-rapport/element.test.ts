/**
 * Elementet i webbläsaren: det hämtar, visar, följer sina länkar, och visar inget som inte är vårt fragment.
 */
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axebrott } from "../../scripts/webb/matt.ts";
import { finnsWebblasare, oppnaWebblasare } from "../../scripts/webb/webblasare.ts";
import { starta } from "./startad.ts";

let adress: string;
let stang: () => Promise<unknown>;

beforeAll(async () => {
  ({ adress, stang } = await starta());
});
afterAll(() => stang());

it("elementet är en fil utan beroenden, under 10 kB", async () => {
  const kod = await (await fetch(new URL("/star/element.js", adress))).text();
  expect(kod).not.toMatch(/^\s*import\s/mu);
  expect(kod.length).toBeLessThan(10_000);
});

describe.skipIf(!finnsWebblasare)("elementet", () => {
  let webb: Browser;
  beforeAll(async () => {
    webb = await oppnaWebblasare();
  });
  afterAll(() => webb.close());

  const rot = (html: string) => `<section class="star" lang="sv">${html}</section>`;
  const json = (html: string, css = "") => ({ json: { html, css } });

  /** Elementets sida, där svaret på `/rapport.json` är det givna. */
  const visa = async (
    svara: ((vag: Route) => Promise<void>) | undefined,
    prova: (sida: Page) => Promise<void>,
  ): Promise<void> => {
    const sida = await webb.newPage();
    if (svara !== undefined) await sida.route("**/rapport.json*", svara);
    await sida.goto(new URL("/element", adress).href);
    try {
      await prova(sida);
    } finally {
      await sida.close();
    }
  };

  it("innehållsförteckningen leder till avsnittet, och dit går tangentbordet", () =>
    visa(undefined, async (sida) => {
      await sida.getByRole("link", { name: "Projektekonomi", exact: true }).click();
      const rubrik = sida.getByRole("heading", { name: "Projektekonomi" });
      await expect.poll(() => rubrik.evaluate((r) => r.matches(":focus"))).toBe(true);
      const topp = await rubrik.evaluate((r) => r.getBoundingClientRect().top);
      expect(topp).toBeGreaterThan(-1);
      expect(topp).toBeLessThan(800);
    }));

  it("säger att det hämtar, på sidans språk", async () => {
    let slapp = () => {};
    const vanta = new Promise<void>((klar) => {
      slapp = klar;
    });
    await visa(
      async (vag) => {
        await vanta;
        await vag.continue();
      },
      async (sida) => {
        expect(await sida.getByRole("status").textContent()).toBe("Hämtar rapporten …");
        expect(await sida.locator("star-rapport").getAttribute("aria-busy")).toBe("true");
        expect((await axebrott(sida)).wcag).toEqual([]);
        slapp();
        await sida.locator(".star-titel").waitFor();
        expect(await sida.locator("star-rapport").getAttribute("aria-busy")).toBeNull();
      },
    );
  });

  it.each([
    ["fel från servern", { status: 500, body: "" }],
    ["inte JSON", { contentType: "text/html", body: rot("hej") }],
    ["annan form", { json: { innehall: rot("hej") } }],
    ["ingen rot", json("<p>hej</p>")],
    ["två rötter", json(rot("a") + rot("b"))],
    ["skript", json(rot("<script>alert(1)</script>"))],
    ["händelse", json(rot('<p onclick="alert(1)">hej</p>'))],
    ["inskriven stil", json(rot('<p style="color:red">hej</p>'))],
    ["länk ut", json(rot('<a href="javascript:alert(1)">hej</a>'))],
    ["ram", json(rot('<iframe src="/"></iframe>'))],
    ["bild", json(rot('<img src="/x">'))],
    ["formulär", json(rot("<form><input></form>"))],
    ["svg som hämtar", json(rot('<svg><use href="#x"></use></svg>'))],
    ["stil som hämtar", json(rot("hej"), ".star{background:url(/x)}")],
    ["stil som hämtar, gömd", json(rot("hej"), ".star{background:u\\72l(/x)}")],
  ])("visar inget men säger att det inte gick: %s", (_, svar) =>
    visa(
      (vag) => vag.fulfill(svar),
      async (sida) => {
        await sida.getByRole("alert").waitFor();
        expect(await sida.locator(".star").count()).toBe(0);
        expect(await sida.getByRole("link", { name: "Läs rapporten" }).isVisible()).toBe(true);
        expect((await axebrott(sida)).wcag).toEqual([]);
      },
    ),
  );

  it("hämtar inte från en annan server", () =>
    visa(undefined, async (sida) => {
      await sida.locator(".star-titel").waitFor();
      const fragor: Array<string> = [];
      sida.on("request", (fraga) => fragor.push(fraga.url()));
      await sida
        .locator("star-rapport")
        .evaluate((element) => element.setAttribute("src", "http://127.0.0.1:1/rapport.json"));
      await sida.getByRole("alert").waitFor();
      expect(fragor).toEqual([]);
    }));

  it("tar ett fragment som sidan redan har, och det nya gäller", () =>
    visa(undefined, async (sida) => {
      await sida.locator(".star-titel").waitFor();
      await sida.locator("star-rapport").evaluate((element) =>
        Object.assign(element, {
          fragment: { html: '<section class="star"><p>Nytt</p></section>', css: "" },
        }),
      );
      expect(await sida.locator(".star").textContent()).toBe("Nytt");
    }));

  it("på en engelsk sida talar det engelska", () =>
    visa(
      (vag) => vag.fulfill({ status: 500, body: "" }),
      async (sida) => {
        await sida.getByRole("alert").waitFor();
        await sida.evaluate(() => {
          document.documentElement.lang = "en-GB";
          document.querySelector("star-rapport")?.setAttribute("src", "/rapport.json?igen");
        });
        await expect
          .poll(() => sida.getByRole("alert").textContent())
          .toMatch(/^The report could not be shown/u);
      },
    ));
});
