/**
 * En profil ur en fils rubrik: det som går att veta är ifyllt, och beskrivningen säger vad som återstår att bestämma. Bara
 * rubriker följer med, aldrig celler; ser en rubrik ut som data görs ingen profil.
 */
import type { Text } from "@star-finsam/core/kernel";
import {
  JA,
  jamforelseform,
  type Kolumn,
  NEJ,
  type Profil,
  type RadtypId,
} from "../profil/index.ts";
import { radtyper } from "../radtyper/index.ts";
import { aliasregister } from "../rubrik/kolumnsok.ts";
import { arEnKolumn } from "../rubrik/Rubrik.ts";
import { arRubriktext } from "../rubrik/rubriktext.ts";
import { enKolumn, nyprofil as ord } from "../texter.ts";
import { kandaRubriker } from "./Filprov.ts";
import { dagformat, gissaForm } from "./form.ts";
import { datarader, lasTabell, TVARADIG } from "./Tabell.ts";

/** Profilen, eller varför ingen kan göras. */
export type NyProfil =
  | {
      readonly _tag: "Profil";
      readonly profil: Profil;
      readonly attBestamma: number;
      readonly beskrivning: Text;
    }
  | { readonly _tag: "Ingen"; readonly text: Text };

/** Det som behövs utöver filen. `forlagor`: profiler vars kolumner känns igen. */
export type Nyval = {
  readonly id: string;
  readonly radtyp: RadtypId;
  readonly forlagor: ReadonlyArray<Profil>;
};

/** Profilen för filens rubrik. */
export const nyProfil = (bytes: Uint8Array, { id, radtyp, forlagor }: Nyval): NyProfil => {
  const egna = forlagor.filter((profil) => profil.radtyp === radtyp);
  const tabell = lasTabell(bytes, kandaRubriker(egna));
  if (tabell === undefined) return ingen(ord.olasbar);
  if (arEnKolumn(tabell.poster)) return ingen(enKolumn);
  if (tabell.rubrik === undefined || !duger(tabell.namn)) return ingen(ord.ingenRubrik);
  const register = new Map(egna.flatMap((profil) => [...aliasregister(profil)]));
  const rader = datarader(tabell);
  const tagna = new Set<string>();
  const kolumner: Array<Kolumn> = [];
  const okanda: Array<string> = [];
  for (const [plats, cell] of tabell.namn.entries()) {
    const text = cell.trim();
    const celler = rader.map((post) => post.celler[plats] ?? "");
    if (text === "" && celler.every((en) => en.trim() === "")) continue;
    const kand = register.get(jamforelseform(text));
    if (kand !== undefined && !tagna.has(kand.falt)) {
      tagna.add(kand.falt);
      kolumner.push({ ...kand, alias: [text] });
      continue;
    }
    const falt = `kolumn_${plats + 1}`;
    okanda.push(falt);
    const kolumn = gissad(falt, celler);
    kolumner.push(text === "" ? { ...kolumn, plats: plats + 1 } : { ...kolumn, alias: [text] });
  }
  const saknade = Object.entries(radtyper[radtyp].falt)
    .filter(([falt, { maste }]) => maste && !tagna.has(falt))
    .map(([falt]) => falt);
  const beskrivning = ord.beskrivning(okanda, saknade);
  const profil: Profil = {
    id,
    version: 1,
    kalla: ord.kalla.sv,
    beskrivning: beskrivning.sv,
    bevis: "antagen",
    radtyp,
    ...(tabell.tvaradig ? { tvaradigRubrik: TVARADIG } : {}),
    kolumner,
    ...grunden(egna[0], tagna),
  };
  return { _tag: "Profil", profil, attBestamma: okanda.length + saknade.length, beskrivning };
};

const ingen = (text: Text): NyProfil => ({ _tag: "Ingen", text });

/** Sant om varje ifylld cell kan vara en rubrik, och ingen står två gånger. */
const duger = (celler: ReadonlyArray<string>): boolean => {
  const ord = celler.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return ord.every(arRubriktext) && new Set(ord.map(jamforelseform)).size === ord.length;
};

/** En kolumn som ingen förlaga känner: typen ur cellernas form, annars text. */
function gissad(falt: string, celler: ReadonlyArray<string>): Kolumn {
  const gemensamt = { falt, alias: [], obligatorisk: "kolumn" } as const;
  const form = gissaForm(celler);
  switch (form) {
    case "dag":
      return { ...gemensamt, typ: "dag", format: dagformat(celler) };
    case "personidentitet":
      return { ...gemensamt, typ: "personidentitet", gissaSekel: false };
    case "markering":
      return { ...gemensamt, typ: "markering", ja: JA, saknas: ["", ...NEJ] };
    case "ar":
    case "heltal":
    case "tal":
    case "belopp":
    case "manadsspann":
      return { ...gemensamt, typ: form };
    default:
      return { ...gemensamt, typ: "text" };
  }
}

/** Nycklar, regler, summaord och kodlistor ur förlagan, så långt kolumnerna räcker. */
function grunden(
  forlaga: Profil | undefined,
  tagna: ReadonlySet<string>,
): Pick<Profil, "nycklar" | "radregler" | "summaord" | "kodlistor" | "upprepning"> {
  const { nycklar = [], radregler = [], summaord = [], kodlistor, upprepning } = forlaga ?? {};
  return {
    nycklar: nycklar.filter((falt) => tagna.has(falt)),
    radregler: radregler.filter(
      (regel) =>
        tagna.has(regel.falt) &&
        (!("tidigare" in regel) || tagna.has(regel.tidigare)) &&
        (!("kraver" in regel) || tagna.has(regel.kraver)),
    ),
    summaord,
    ...(kodlistor === undefined ? {} : { kodlistor }),
    ...(upprepning === undefined ? {} : { upprepning }),
  };
}
