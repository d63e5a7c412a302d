/**
 * Läser slaget av plan ur kategorierna: Ineras kod, eller exakt kodens namn.
 */
import type { Plantyp } from "../../samordningsarende/index.ts";
import { PLANTYPER } from "../koder.ts";
import { noderI, textI } from "./element.ts";
import { type Nod, okandKod, type Postprov, tillOtolkat } from "./Postprov.ts";

const VAG = "CarePlan.category";
type Kant = Exclude<Plantyp, "okand">;

const TYP: ReadonlyMap<string, Kant> = new Map(typernasNamn());

function* typernasNamn(): Generator<readonly [string, Kant]> {
  let typ: Kant;
  for (typ in PLANTYPER) {
    yield [typ.toLowerCase(), typ];
    yield [PLANTYPER[typ].toLowerCase(), typ];
  }
}

const kant = (text: string | undefined): Kant | undefined =>
  text === undefined ? undefined : TYP.get(text.trim().toLowerCase());

/** Den första kategorin som känns igen. Andra kända slag, och kategorier som ingen är känd, står kvar i otolkat. */
export const plantypI = (prov: Postprov, nod: Nod): Plantyp => {
  const kategorier = noderI(prov, nod, "category", "CarePlan");
  let typ: Kant | undefined;
  for (const kategori of kategorier) {
    const funnen = kategorin(prov, kategori);
    if (funnen === undefined || (typ !== undefined && funnen !== typ))
      tillOtolkat(prov, VAG, kategori);
    typ ??= funnen;
  }
  if (typ === undefined && kategorier.length > 0) okandKod(prov, VAG, undefined);
  return typ ?? "okand";
};

function kategorin(prov: Postprov, kategori: Nod): Kant | undefined {
  for (const kod of noderI(prov, kategori, "coding", VAG)) {
    const funnen = kant(textI(prov, kod, "code", `${VAG}.coding`));
    if (funnen !== undefined) return funnen;
  }
  return kant(textI(prov, kategori, "text", VAG));
}
