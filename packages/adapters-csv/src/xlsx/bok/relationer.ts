/**
 * Hur delarna i en arbetsbok hänger ihop. Ett blad heter inte alltid `sheet1.xml`, och det första bladet är inte alltid
 * den första filen: bara relationerna vet.
 */
import type { Forrad } from "../Budget.ts";
import { lasDel } from "../xml/lasDel.ts";
import type { Delfel } from "../xml/Xmlmottagare.ts";
import type { Zipkatalog } from "../zip/Zipdel.ts";

/** `typ` är det sista ledet i relationens adress: `worksheet`, `styles` … `del` är delens vikta namn. */
export type Relation = { readonly id: string; readonly typ: string; readonly del: string };

const FLEST = 10_000;

/** Relationerna från en del; inga om den saknar sådana. Tomt namn: paketets egna. */
export const lasRelationer = async (
  delar: Zipkatalog,
  fran: string,
  forrad: Forrad,
): Promise<ReadonlyArray<Relation> | Delfel> => {
  const del = delar.get(relationsdel(fran));
  if (del === undefined) return [];
  const ut: Array<Relation> = [];
  const fel = await lasDel(
    del,
    {
      oppnar: (namn, { Id, Type, Target, TargetMode }) => {
        if (namn !== "Relationship" || TargetMode === "External") return;
        const mal = upplost(fran, Target ?? "");
        if (mal === undefined || Id === undefined || Type === undefined) return;
        ut.push({ id: Id, typ: Type.slice(Type.lastIndexOf("/") + 1), del: mal });
      },
      fel: () => (ut.length > FLEST ? "trasig" : undefined),
    },
    forrad,
  );
  return fel ?? ut;
};

const mappen = (del: string): string => del.slice(0, del.lastIndexOf("/") + 1);

const relationsdel = (del: string): string =>
  `${mappen(del)}_rels/${del.slice(mappen(del).length)}.rels`;

/** Målet som delnamn, eller `undefined` om det lämnar arkivet. */
function upplost(fran: string, mal: string): string | undefined {
  const framat = mal.replaceAll("\\", "/");
  const hel = framat.startsWith("/") ? framat.slice(1) : mappen(fran) + framat;
  const led: Array<string> = [];
  for (const ett of hel.toLowerCase().split("/")) {
    if (ett === ".." && led.pop() === undefined) return undefined;
    if (ett !== ".." && ett !== "." && ett !== "") led.push(ett);
  }
  return led.join("/");
}
