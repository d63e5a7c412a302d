import { createHash } from "node:crypto";
import { sakerDag, text } from "@star-finsam/core/kernel";
import { katalog } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { internBruk } from "../disclosure/skydda.ts";
import { avled } from "../disclosure/Utgava.ts";
import { slutJamtland } from "../mallar/index.ts";
import { byggRapport } from "../rapport/index.ts";
import type { Block, Rapport } from "../rapport/Rapport.ts";
import { forvaltTema, type Tema } from "../tema/index.ts";
import { renderFragment, renderHtml, renderMarkdown } from "./index.ts";

const period = { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") };
const rapport = byggRapport(slutJamtland, internBruk([]), {
  forbund: { id: "f", namn: "Förbundet" },
  period,
  fonster: "enskild",
  nyckeltal: katalog,
});
const med = (innehall: ReadonlyArray<Block>, mer: Partial<Rapport> = {}) =>
  avled(rapport, (r) => ({
    ...r,
    avsnitt: [{ id: "a b", rubrik: { sv: "Avsnittet" }, innehall }],
    ...mer,
  }));
const val = { sprak: "sv", rubrikniva: 2, idPrefix: "star" } as const;
const tema = (farger: Partial<Tema["farger"]>): Tema => ({
  ...forvaltTema,
  farger: { ...forvaltTema.farger, ...farger },
});

describe("fragmentet", () => {
  const { html, css, ids } = renderFragment(rapport, val);

  it("har varken skript, inskriven stil, yttre adress eller @page", () => {
    expect(html).not.toMatch(/<script|<style|<link|<img|\sstyle=|\son\w+=|javascript:/u);
    expect(css).not.toMatch(/url\(|@import|@page|<|\\/u);
  });

  it("har bara id med prefixet, vart och ett en gång, och varje hänvisning når fram", () => {
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith("star-"))).toEqual([]);
    const mal = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/gu)];
    for (const [, lista = ""] of mal) for (const id of lista.split(" ")) expect(ids).toContain(id);
  });

  it.each([2, 3, 4] as const)(
    "rubriknivå %i: titeln har den, avsnitten nästa, inget annat",
    (rubrikniva) => {
      const nivaer = [...renderFragment(rapport, { ...val, rubrikniva }).html.matchAll(/<h(\d)/gu)];
      expect(nivaer.map(([, niva]) => Number(niva))).toEqual([
        rubrikniva,
        ...Array(nivaer.length - 1).fill(rubrikniva + 1),
      ]);
    },
  );

  it("varje element har en klass, och stilen gäller klasser, aldrig taggar", () => {
    const taggar = html.replace(/<svg.*?<\/svg>/gsu, "").matchAll(/<([a-z]\w*)([^>]*)>/gu);
    const utan = [...taggar].filter(
      ([, , attribut]) => !/class=|aria-hidden|lang=/u.test(attribut ?? ""),
    );
    expect(utan.map(([hela]) => hela)).toEqual([]);
    const valjare = [...css.matchAll(/^([^@{}\n]+)\{/gmu)].flatMap(([, v]) => (v ?? "").split(","));
    expect(valjare.filter((v) => /[\s>](?!svg\b)[a-z]/u.test(v))).toEqual([]);
  });

  it("innehållsförteckningen går att välja bort", () => {
    expect(html).toContain("<nav");
    expect(renderFragment(rapport, { ...val, innehall: false }).html).not.toContain("<nav");
  });

  it("dåliga val är fel som säger vad som gäller", () => {
    expect(() => renderFragment(rapport, { ...val, idPrefix: 'x" onload="' })).toThrow(/idPrefix/u);
    const niva = { ...val, rubrikniva: JSON.parse("1") };
    expect(() => renderFragment(rapport, niva)).toThrow(/rubrikniva/u);
  });

  it("temat färgar; ett som inte går att läsa eller inte är ett tema vägras", () => {
    expect(renderFragment(rapport, { ...val, tema: tema({ accent: "#004d40" }) }).css).toContain(
      "--star-accent:#004d40",
    );
    expect(() => renderFragment(rapport, { ...val, tema: tema({ ink: "#cccccc" }) })).toThrow(
      /farger\.ink: kontrasten mot vitt är 1,6:1/u,
    );
    expect(() => renderHtml(rapport, "sv", tema({ ink: "red}body{display:none" }))).toThrow(
      /Temat/u,
    );
  });
});

describe("språket", () => {
  const delvis = med(
    [
      { _tag: "Stycke", text: { sv: "Bara svenska" } },
      { _tag: "Stycke", text: text("Båda", "Both") },
      { _tag: "Textlucka", id: "l", ledtext: text("Skriv", "Write"), text: "Ett.\nTvå.\n\nTre." },
    ],
    { titel: { sv: "Titeln" } },
  );
  it.each([
    ["fragmentet", (sprak: "sv" | "en") => renderFragment(delvis, { ...val, sprak }).html],
    ["sidan", (sprak: "sv" | "en") => renderHtml(delvis, sprak)],
  ])("%s märker svenska i en engelsk rapport, och bara där", (_, rendera) => {
    const engelsk = rendera("en");
    for (const svenska of ["Titeln", "Avsnittet", "Bara svenska", "Ett.", "Förbundet"]) {
      expect(engelsk).toContain(`<span lang="sv">${svenska}</span>`);
    }
    expect(engelsk).toContain(">Both<");
    expect(rendera("sv")).not.toContain("<span lang");
  });

  it("varje rad som en människa skrivit är ett stycke, i HTML och Markdown", () => {
    const html = renderFragment(delvis, val).html;
    for (const rad of ["Ett.", "Två.", "Tre."]) {
      expect(html).toContain(`<p class="star-stycke">${rad}</p>`);
    }
    expect(renderMarkdown(delvis)).toContain("\n\nEtt.\n\nTvå.\n\nTre.\n");
  });
});

describe("att fylla i", () => {
  const lucka = { _tag: "Textlucka", id: "l", ledtext: text("Skriv", "Write") } as const;

  it("räknas upp med länk till var och en, också när samma lucka står två gånger", () => {
    const { html } = renderFragment(med([lucka, { ...lucka, id: "k", text: "Klart" }, lucka]), val);
    expect(html).toContain("Kvar att fylla i (2)");
    expect([...html.matchAll(/href="#(star-l-[^"]+)"/gu)].map(([, id]) => id)).toEqual([
      "star-l-l",
      "star-l-l-2",
    ]);
  });

  it("sägs inte när allt är skrivet", () =>
    expect(renderFragment(med([{ ...lucka, text: "Klart" }]), val).html).not.toContain("Kvar att"));
});

describe("sidan", () => {
  it("har en CSP som bara släpper fram dess egen stilmall", () => {
    for (const utseende of [forvaltTema, tema({ accent: "#004d40" })]) {
      const html = renderHtml(rapport, "sv", utseende);
      const stil = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? "";
      const summa = createHash("sha256").update(stil).digest("base64");
      expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${summa}'; base-uri`);
    }
  });

  it("visar temats logotyp med dess text, och bara då släpps bilder fram", () => {
    const logotyp = { png: "iVBORw0KGgoAAAA=", alt: text("Förbundets märke", "Logo") };
    const html = renderHtml(rapport, "en", { ...forvaltTema, logotyp });
    expect(html).toContain('src="data:image/png;base64,iVBORw0KGgoAAAA=" alt="Logo"');
    expect(html).toContain("img-src data:");
    expect(renderHtml(rapport)).not.toContain("img-src");
  });

  it("en ej undertecknad rad säger det", () => {
    const rader = [{ roll: text("Ordförande", "Chair") }];
    expect(renderHtml(med([{ _tag: "Underskrifter", id: "u", rader }]))).toContain(
      "ej undertecknad",
    );
  });
});
