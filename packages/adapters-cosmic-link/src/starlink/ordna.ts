/**
 * Lägger nycklarna i schemats ordning och lyfter ut dem som schemat inte har. Ordningen gör att samma ärende alltid blir samma
 * text; det utlyfta är innehåll som ingen här förstår och som ska följa med.
 */
import type * as SchemaAST from "effect/SchemaAST";
import type { Otolkat } from "../samordningsarende/index.ts";
import { arObjekt } from "./json.ts";

/** Värdet i schemats ordning. Det utlyfta läggs till `over`. Annat än objekt och listor lämnas som det är. */
export const ordna = (
  ast: SchemaAST.AST,
  varde: unknown,
  over: Array<Otolkat>,
  plats = "",
): unknown => {
  const under = (nyckel: number | string) => (plats === "" ? `${nyckel}` : `${plats}.${nyckel}`);
  if (ast._tag === "Arrays" && Array.isArray(varde)) {
    const [element] = ast.rest;
    return element === undefined
      ? varde
      : varde.map((en: unknown, i) => ordna(element, en, over, under(i)));
  }
  if (ast._tag !== "Objects" || !arObjekt(varde)) return varde;
  const kanda = new Map(ast.propertySignatures.map(({ name, type }) => [String(name), type]));
  for (const [nyckel, okant] of Object.entries(varde)) {
    if (!kanda.has(nyckel)) over.push({ plats: under(nyckel), varde: somText(okant) });
  }
  return Object.fromEntries(
    [...kanda].flatMap(([namn, typ]) =>
      Object.hasOwn(varde, namn) ? [[namn, ordna(typ, varde[namn], over, under(namn))]] : [],
    ),
  );
};

const somText = (varde: unknown): string =>
  typeof varde === "string" ? varde : JSON.stringify(varde);
