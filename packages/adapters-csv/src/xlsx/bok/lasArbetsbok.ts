/**
 * Läser arbetsbokens innehållsförteckning.
 */
import type { Forrad } from "../Budget.ts";
import { lasDel } from "../xml/lasDel.ts";
import { type Attribut, arSant, type Delfel } from "../xml/Xmlmottagare.ts";
import { xstrang } from "../xml/xstrang.ts";
import type { Zipkatalog } from "../zip/Zipdel.ts";
import type { Arbetsbok } from "./Arbetsbok.ts";
import { lasRelationer, type Relation } from "./relationer.ts";

const BOK = "xl/workbook.xml";
const FLEST_FLIKAR = 10_000;

/** Arbetsboken, `ingen` om arkivet inte är en, eller varför den inte kan läsas. */
export const lasArbetsbok = async (
  delar: Zipkatalog,
  forrad: Forrad,
): Promise<Arbetsbok | "ingen" | Delfel> => {
  const paketets = await lasRelationer(delar, "", forrad);
  if (typeof paketets === "string") return paketets;
  const namn = paketets.find(({ typ }) => typ === "officeDocument")?.del ?? BOK;
  const del = delar.get(namn);
  if (del === undefined || !namn.endsWith(".xml") || delar.has("word/document.xml")) return "ingen";
  const relationer = await lasRelationer(delar, namn, forrad);
  if (typeof relationer === "string") return relationer;
  const { mottagare, bok } = bokmottagare(relationer);
  return (await lasDel(del, mottagare, forrad)) ?? bok();
};

/** En flik som den står i arbetsboken. */
type Rad = { readonly namn: string; readonly dold: boolean; readonly id: string };

function bokmottagare(relationer: ReadonlyArray<Relation>) {
  const rader: Array<Rad> = [];
  let fran1904 = false;
  const oppnar = (namn: string, attribut: Attribut) => {
    if (namn === "workbookPr") fran1904 = arSant(attribut["date1904"]);
    if (namn !== "sheet") return;
    const { name = "", state = "visible" } = attribut;
    rader.push({ namn: xstrang(name), dold: state !== "visible", id: relationsid(attribut) });
  };
  const delen = (typ: string) => relationer.find((relation) => relation.typ === typ)?.del;
  const bladet = (id: string) =>
    relationer.find((relation) => relation.id === id && relation.typ === "worksheet")?.del;
  return {
    mottagare: {
      oppnar,
      fel: () => (rader.length > FLEST_FLIKAR ? ("trasig" as const) : undefined),
    },
    bok: (): Arbetsbok => ({
      flikar: rader.map(({ namn, dold, id }, i) => ({ namn, dold, plats: i + 1, del: bladet(id) })),
      fran1904,
      strangar: delen("sharedStrings"),
      stilar: delen("styles"),
    }),
  };
}

/** `r:id`, vilket prefix verktyget än har valt; `sheetId` är något annat. */
const relationsid = (attribut: Attribut): string =>
  Object.entries(attribut).find(([namn]) => namn.endsWith(":id"))?.[1] ?? "";
