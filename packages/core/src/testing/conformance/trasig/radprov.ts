/**
 * Raderna under rubriken: vilka som blir fakta, vilka som stoppas, och de sätt att göra det fel som proven ska finna.
 */
import type { Brist, Radutfall } from "../../../adapter/index.ts";
import type { Faktum } from "../../../faktum/index.ts";
import { type ArendeId, arArendeId } from "../../../kernel/index.ts";
import { innehallerPersonnummer } from "../../../personidentitet/index.ts";
import type { Rad } from "./delaprov.ts";
import { brist, faktaAv, lasDag, lasIdentitet, type Trasig, type Uppgifter } from "./faktaprov.ts";

/** Läsningen av en tabell. `platser`: var de kända kolumnerna står. */
type Om = Trasig & { readonly platser: ReadonlyArray<number>; readonly bredd: number };

/** Raderna lästa. */
export function lasRader(poster: ReadonlyArray<Rad>, om: Om) {
  const fakta: Array<Faktum> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  const sedda = new Map<string, string>();
  let fore = "";
  for (const post of om.fel === "hundratusen-rader" ? poster.slice(0, 65_536) : poster) {
    const { rad, celler } = post;
    const utfall = bedom(post, om);
    if (typeof utfall !== "string" && "stopp" in utfall) {
      const kod = om.fel === "brister-enligt-schema" ? "" : "FEL";
      brister.push(brist(om, kod, { rad, ...utfall.stopp }));
      rader.push({ rad, atgard: "karantan" });
    } else if (typeof utfall === "string") {
      if (celler.length > 1 && om.fel === "raderna-gar-ihop" && utfall === "tom") continue;
      if (celler.length > 1 && om.fel === "en-atgard-per-rad") rader.push({ rad, atgard: "tom" });
      rader.push({ rad, atgard: utfall });
    } else {
      const { nr } = utfall;
      const hel = om.platser.map((plats) => celler[plats] ?? "").join(";");
      if (sedda.has(nr) && om.fel !== "egna-id") {
        if (sedda.get(nr) === hel) rader.push({ rad, atgard: "dubblett" });
        else {
          brister.push(brist(om, "FEL", { rad }));
          rader.push({ rad, atgard: "karantan" });
        }
        continue;
      }
      sedda.set(nr, hel);
      const okant = tappatKonet(poster, nr < fore, om);
      fore = nr;
      rader.push({ rad, atgard: "importerad" });
      fakta.push(...faktaAv(post, { ...utfall, okant }, om));
    }
  }
  return { fakta, brister, rader };
}

type Utfall = "tom" | "oforandrad" | { readonly stopp: Partial<Brist> } | Omit<Uppgifter, "okant">;

/** Raden för sig: tom, stoppad eller läst. */
function bedom({ celler }: Rad, om: Om): Utfall {
  const { fel } = om;
  if (celler.every((cell) => cell.trim() === ""))
    return celler.length === 1 && fel === "tomma-rader" ? { stopp: {} } : "tom";
  if (celler.length !== om.bredd && fel !== "fel-antal-celler") return { stopp: {} };
  const [nr = "", pnr = "", kon = "", inkom = ""] = om.platser.map((i) => celler[i] ?? "");
  if (fel === "exempel-lases" && nr === "A3") return "oforandrad";
  const kant = kon === "kvinna" || kon === "man";
  if (fel === "karantan-har-skal" && !kant) return { stopp: { allvar: "varning" } };
  const identitet = lasIdentitet(pnr, om);
  const dag = lasDag(inkom, om);
  if (identitet === undefined || dag === undefined || !arNyckel(nr) || !kant) {
    const text = { sv: [nr, pnr, kon, inkom].join(), en: "x" };
    return { stopp: fel === "farg-i-celler" ? { text } : {} };
  }
  return { nr, identitet, dag, man: kon === "man" };
}

const tappatKonet = (poster: ReadonlyArray<Rad>, fore: boolean, { fel, platser }: Om): boolean =>
  (fel === "radernas-ordning" && fore) ||
  (fel === "kolumnernas-ordning" && platser.some((plats, i) => plats < (platser[i - 1] ?? -1))) ||
  (fel === "delad-fil" && poster.length === 2);

const arNyckel = (nr: string): nr is ArendeId => arArendeId(nr) && !innehallerPersonnummer(nr);
