/**
 * Kommunens sida, så som en besökare får den: servern startas på de byggda paketen, provas i en webbläsare och stängs.
 */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { svagaTexter } from "../../scripts/webb/kontraster.ts";
import {
  axebrott,
  overskott,
  rubrikhopp,
  rubriknivaer,
  tabbstopp,
} from "../../scripts/webb/matt.ts";
import { finnsWebblasare, oppnaWebblasare } from "../../scripts/webb/webblasare.ts";
import { starta } from "./startad.ts";

let adress: string;
let stang: () => Promise<ReadonlyArray<unknown>>;

beforeAll(async () => {
  ({ adress, stang } = await starta());
});

afterAll(async () => expect(await stang()).toEqual([0, null]));

describe("servern", () => {
  it("svarar bara den egna maskinen, och med sträng CSP", async () => {
    expect(adress).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    const csp = async (vag: string) =>
      (await fetch(new URL(vag, adress))).headers.get("content-security-policy");
    expect(await csp("/")).toBe("default-src 'none'; style-src 'self'; img-src 'self'");
    expect(await csp("/element")).not.toContain("unsafe");
    expect((await fetch(new URL("/finns-inte", adress))).status).toBe(404);
    expect((await fetch(adress, { method: "POST" })).status).toBe(405);
  });

  it("docs/gor/badda-in.md visar svar.ts och start.js bokstav för bokstav", () => {
    const sidan = readFileSync(new URL("../../docs/gor/badda-in.md", import.meta.url), "utf8");
    for (const [slag, fil] of [
      ["ts", "svar.ts"],
      ["js", "sida/start.js"],
    ]) {
      const visat = new RegExp(`\`\`\`${slag}\\n([\\s\\S]*?)\`\`\``, "u").exec(sidan)?.[1];
      expect(visat).toBe(readFileSync(new URL(fil ?? "", import.meta.url), "utf8"));
    }
  });
});

describe.skipIf(!finnsWebblasare)("kommunens sida", () => {
  let webb: Browser;
  beforeAll(async () => {
    webb = await oppnaWebblasare();
  });
  afterAll(() => webb.close());

  const visa = async (vag: string, bredd: number, prova: (sida: Page) => Promise<void>) => {
    const sida = await webb.newPage({ viewport: { width: bredd, height: 900 } });
    const klagomal: Array<string> = [];
    sida.on("console", (rad) => {
      if (!rad.location().url.endsWith("/favicon.ico")) klagomal.push(rad.text());
    });
    await sida.goto(new URL(vag, adress).href);
    await sida.locator(".star-titel").waitFor();
    try {
      await prova(sida);
      expect(klagomal).toEqual([]);
    } finally {
      await sida.close();
    }
  };

  const nabara = (sida: Page) => sida.locator("a[href], [tabindex='0']").filter({ visible: true });

  describe.each(["/", "/en", "/element", "/rapport.html"])("%s", (vag) => {
    it.each([320, 768, 1280])("axe finner inget, och allt ryms på %i px", (bredd) =>
      visa(vag, bredd, async (sida) => {
        expect(await axebrott(sida)).toEqual({ wcag: [], godSed: [] });
        expect(await overskott(sida)).toBe(0);
      }),
    );

    it("rubrikerna går i ordning, och all text har kontrast 4,5:1", () =>
      visa(vag, 1280, async (sida) => {
        expect(rubrikhopp(await rubriknivaer(sida))).toEqual([]);
        expect((await svagaTexter(sida)).svaga).toEqual([]);
      }));

    it("tangenterna når allt i ordning, och det syns var man är", () =>
      visa(vag, 1280, async (sida) => {
        const stopp = await tabbstopp(sida);
        const platser = stopp.map(({ plats }) => plats);
        expect(platser).toEqual([...platser].sort((a, b) => a - b));
        expect(stopp.filter(({ syns }) => !syns)).toEqual([]);
        expect(stopp).toHaveLength(await nabara(sida).count());
      }));
  });

  /** Hur varje del av rapporten ser ut, räknat av webbläsaren. */
  const utseende = (sida: Page) =>
    sida.locator(".star *").evaluateAll((delar) =>
      delar.map((del) => {
        const stil = getComputedStyle(del);
        const matt = ["color", "background-color", "font-family", "font-size", "text-transform"];
        const ovriga = ["letter-spacing", "border-top", "padding", "margin", "float", "fill"];
        return [
          del.localName,
          ...[...matt, ...ovriga].map((namn) => stil.getPropertyValue(namn)),
        ].join(" ");
      }),
    );

  it("kommunens stil når inte in: fragmentet ser ut som elementet i sin skugga", async () => {
    const sedda: Array<ReadonlyArray<string>> = [];
    for (const vag of ["/", "/element"]) {
      await visa(vag, 1280, async (sida) => void sedda.push(await utseende(sida)));
    }
    const [fragment = [], element = []] = sedda;
    expect(fragment.length).toBeGreaterThan(300);
    expect(fragment).toEqual(element);
  });
});
