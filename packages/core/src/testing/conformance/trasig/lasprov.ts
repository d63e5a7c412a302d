/**
 * En text till den enda del som provadaptern lämnar.
 */
import type { Importdel } from "../../../adapter/index.ts";
import { dela } from "./delaprov.ts";
import { brist, type Trasig } from "./faktaprov.ts";
import { lasRader } from "./radprov.ts";

/** Slagen som adaptern lämnar. */
export const LAMNAR = ["IndividRegistrerad", "ArendeAktualiserat"] as const;

const KANDA = ["Nr", "Pnr", "Kön", "Inkom"];

/** Läser texten; `undefined` är en fil vars kodning är trasig. */
export function las(text: string | undefined, trasig: Trasig): Importdel {
  const { fel } = trasig;
  if (text === undefined || text.trim() === "") {
    if (fel === "tom-fil") return { fakta: [], brister: [], rader: [], klart: 1, lamnar: [] };
    return avvisad(trasig);
  }
  if (fel === "citerade-celler" && text.startsWith('"')) return avvisad(trasig);
  const forsta = text.split(/\r|\n/u)[0] ?? "";
  const skilje = forsta.includes("\t") && fel !== "avgransare" ? "\t" : ";";
  const poster = dela(text, skilje, fel);
  if (poster === "citat") return avvisad(trasig);
  const [huvud, ...resten] = poster;
  const rubrik = (huvud?.celler ?? []).filter((cell) => fel !== "tom-rubrik" || cell !== "");
  const platser = KANDA.map((namn) => rubrik.lastIndexOf(namn));
  const dubbel = KANDA.some((namn) => rubrik.indexOf(namn) !== rubrik.lastIndexOf(namn));
  if (platser.includes(-1) || (dubbel && fel !== "dubbel-rubrik")) return avvisad(trasig);
  if (fel === "bara-rubrik" && resten.length === 0) return avvisad(trasig);
  const okanda = rubrik.filter((namn) => !KANDA.includes(namn)).join(", ");
  const svar = lasRader(resten, { ...trasig, platser, bredd: huvud?.celler.length ?? 0 });
  return {
    ...svar,
    rader: [{ rad: 1, atgard: "rubrik" }, ...svar.rader],
    klart: fel === "klart-stiger" ? 0.5 : 1,
    lamnar: fel === "lamnar" ? ["IndividRegistrerad"] : LAMNAR,
    noteringar:
      fel === "farg-i-rubriker" ? [{ sv: `Okänd: ${okanda}`, en: `Unknown: ${okanda}` }] : [],
  };
}

const avvisad = (trasig: Trasig): Importdel => ({
  fakta: [],
  rader: [],
  klart: trasig.fel === "klart-stiger" ? 0.5 : 1,
  brister: [brist(trasig, "FIL_OLASBAR")],
});
