/** Vilket ärende i STAR ett samordningsärende hör till. Är det minsta tvekan väljer en människa, i inkorgen. */
import type { KantArende } from "@star-finsam/core/arende";
import type { Pseudonym } from "@star-finsam/core/individ";
import type { Grund } from "../Grund.ts";
import type { Aktorsuppslag } from "../kartor/index.ts";
import type { Linkkod } from "../kontroller/index.ts";
import type { Kannedom } from "./kannedom.ts";

/** Varför inget ärende valts. */
export type Arendekod = Extract<
  Linkkod,
  "ARENDE_UTAN_MATCH" | "FLERA_ARENDEN" | "ARENDE_ANNAN_KOMMUN" | "SAMTYCKE_ANNAT_ARENDE"
>;

/** Ärendet, eller varför inget valts. Utan fakta har ingen letat, och då sägs inget. */
export type Arendesvar = {
  readonly star: KantArende | undefined;
  readonly utanArende: Arendekod | undefined;
};

/** Det som avgör. `vem`: aktörerna i samordningsärendet. */
export type Arendefragan = {
  readonly individ: Pseudonym;
  readonly grund: Grund;
  readonly vem: ReadonlyMap<string, Aktorsuppslag | undefined>;
};

/** Letar bland individens öppna ärenden. */
export const arendetIStar = (
  kannedom: Kannedom | undefined,
  { individ, grund, vem }: Arendefragan,
): Arendesvar => {
  if (kannedom === undefined) return { star: undefined, utanArende: undefined };
  const svar = detEnda(kannedom.oppna(individ), vem);
  if (typeof svar === "string") return { star: undefined, utanArende: svar };
  return galler(kannedom, grund, svar)
    ? { star: svar, utanArende: undefined }
    : { star: undefined, utanArende: "SAMTYCKE_ANNAT_ARENDE" };
};

/** Det enda öppna, eller det enda i aktörernas kommuner; aldrig ett i en annan kommun än deras. */
function detEnda(
  oppna: ReadonlyArray<KantArende>,
  vem: Arendefragan["vem"],
): KantArende | Arendekod {
  const [forsta, ...fler] = oppna;
  if (forsta === undefined) return "ARENDE_UTAN_MATCH";
  const kommuner = new Set<string>();
  for (const svar of vem.values()) if (svar?.kommun !== undefined) kommuner.add(svar.kommun);
  if (fler.length === 0) {
    const annan = kommuner.size > 0 && forsta.kommun !== "okand" && !kommuner.has(forsta.kommun);
    return annan ? "ARENDE_ANNAN_KOMMUN" : forsta;
  }
  const [enda, ...andra] = oppna.filter(({ kommun }) => kommuner.has(kommun));
  return enda === undefined || andra.length > 0 ? "FLERA_ARENDEN" : enda;
}

/** Ett samtycke hör till ett ärende. I ett annat ärende behövs ett som gäller där. */
const galler = (kannedom: Kannedom, grund: Grund, { id, individ }: KantArende): boolean =>
  grund.grund === "lagrum" ||
  kannedom.samtyckesarende(grund.samtyckeId, individ) === id ||
  kannedom.harSamtyckeI(id, individ);
