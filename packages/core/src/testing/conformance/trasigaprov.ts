/**
 * En liten adapter att pröva proven på: hel, eller trasig på ett sätt i taget. Varje sätt är ett fel som en riktig
 * importör har gjort.
 */
import * as Option from "effect/Option";
import * as Result from "effect/Result";
import type { Adapter, Brist, Importdel, Lasval, Radutfall } from "../../adapter/index.ts";
import type { Faktum } from "../../faktum/index.ts";
import { type ArendeId, arArendeId, faktumId, sakerDag, tolkaDag } from "../../kernel/index.ts";
import { innehallerPersonnummer, tolkaPersonidentitet } from "../../personidentitet/index.ts";
import type { Exempel, Kallformat } from "./Konformitet.ts";

export const exempel: Exempel = {
  rubrik: ["Nr", "Pnr", "Kön", "Inkom"],
  rader: [
    ["A1", "19830310-9980", "kvinna", "2024-01-10"],
    ["A2", "19630911-9946", "man", "2024-02-05"],
    ["A3", "19830114-9970", "kvinna", "2024-03-01"],
    ["A4", "19830421-9937", "man", "2024-03-02"],
  ],
  identitet: "Pnr",
  dag: { kolumn: "Inkom", omojlig: "2024-02-31" },
};

export const format: Kallformat = {
  _tag: "Csv",
  kodningar: ["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "windows-1252"],
  avgransare: [";", "\t"],
};

const KANDA = ["Nr", "Pnr", "Kön", "Inkom"];
let lasningar = 0;

/** Adaptern; `fel` är id på det prov som den ska bryta. */
export const provadapter = (fel = ""): Adapter => ({
  id: "prov",
  las: async function* (indata, val) {
    lasningar += 1;
    if (fel === "slapper-kallan") {
      const bitar: Array<Uint8Array> = [];
      const iterator = indata[Symbol.asyncIterator]();
      for (let steg = await iterator.next(); steg.done !== true; steg = await iterator.next()) {
        if (bitar.length === 0)
          yield { fakta: [], brister: [], rader: [], klart: 0, lamnar: LAMNAR };
        bitar.push(steg.value);
      }
      yield utanForsta(las(avkoda(bitar, fel), val, fel));
      return;
    }
    yield las(avkoda(await samla(indata, fel), fel), val, fel);
  },
});

const LAMNAR = ["IndividRegistrerad", "ArendeAktualiserat"] as const;

const utanForsta = ({ lamnar: _, noteringar: __, ...del }: Importdel): Importdel => del;

async function samla(indata: AsyncIterable<Uint8Array>, fel: string) {
  const bitar: Array<Uint8Array> = [];
  try {
    for await (const bit of indata) bitar.push(bit);
  } catch (orsak) {
    if (fel !== "avbrott") throw orsak;
  }
  return bitar;
}

function avkoda(bitar: ReadonlyArray<Uint8Array>, fel: string): string | undefined {
  const bytes = Uint8Array.from(bitar.flatMap((bit) => [...bit]));
  const [a, b] = bytes;
  if (fel === "fel-ar-varden" && a === 0x1f && b === 0x8b) throw new Error("packad");
  const utf16 = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "";
  try {
    if (utf16 !== "" && fel !== "utf-16") {
      return new TextDecoder(utf16, { fatal: true }).decode(bytes);
    }
    if (fel === "bitarnas-granser" && bitar.length > 1)
      return bitar.map((bit) => new TextDecoder().decode(bit)).join("");
    const ignoreBOM = fel === "utf-8-bom";
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    if (utf16 !== "") return undefined;
    return fel === "windows-1252" ? new TextDecoder().decode(bytes) : latin1(bytes);
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

type Rad = { readonly rad: number; readonly celler: ReadonlyArray<string> };

function dela(text: string, skilje: string, fel: string): ReadonlyArray<Rad> | "citat" {
  const ut: Array<Rad> = [];
  let celler: Array<string> = [];
  let [rad, start, plats] = [1, 1, 0];
  while (plats < text.length) {
    let cell = "";
    if (text[plats] === '"') {
      let slut = plats + 1;
      while (slut < text.length && (text[slut] !== '"' || text[slut + 1] === '"')) {
        slut += text[slut] === '"' ? 2 : 1;
      }
      if (fel !== "oavslutat-citat") {
        const efter = text[slut + 1] ?? "\n";
        if (slut >= text.length || ![skilje, "\r", "\n"].includes(efter)) return "citat";
      }
      cell = text.slice(plats + 1, slut).replaceAll('""', '"');
      if (fel !== "citerad-radbrytning") rad += cell.split(/\r\n|\r|\n/u).length - 1;
      plats = slut + 1;
    }
    const slut = new RegExp(`[${skilje}\\n${fel === "radslut" ? "" : "\\r"}]`, "u");
    const steg = text.slice(plats).search(slut);
    const till = steg === -1 ? text.length : plats + steg;
    celler.push(cell + text.slice(plats, till).replace(/\r$/u, ""));
    plats = till;
    if (text[plats] === skilje) {
      plats += 1;
      if (plats < text.length) continue;
      celler.push("");
    }
    ut.push({ rad: start, celler });
    celler = [];
    plats += text[plats] === "\r" && text[plats + 1] === "\n" ? 2 : 1;
    rad += 1;
    start = rad;
  }
  return ut;
}

function las(text: string | undefined, val: Lasval, fel: string): Importdel {
  if (text === undefined || text.trim() === "") {
    if (fel === "tom-fil") return { fakta: [], brister: [], rader: [], klart: 1, lamnar: [] };
    return avvisad(val, fel);
  }
  if (fel === "citerade-celler" && text.startsWith('"')) return avvisad(val, fel);
  const forsta = text.split(/\r|\n/u)[0] ?? "";
  const skilje = forsta.includes("\t") && fel !== "avgransare" ? "\t" : ";";
  const poster = dela(text, skilje, fel);
  if (poster === "citat") return avvisad(val, fel);
  const [huvud, ...resten] = poster;
  const rubrik = (huvud?.celler ?? []).filter((cell) => fel !== "tom-rubrik" || cell !== "");
  const platser = KANDA.map((namn) => rubrik.lastIndexOf(namn));
  const dubbel = KANDA.some((namn) => rubrik.indexOf(namn) !== rubrik.lastIndexOf(namn));
  if (platser.includes(-1) || (dubbel && fel !== "dubbel-rubrik")) return avvisad(val, fel);
  if (fel === "bara-rubrik" && resten.length === 0) return avvisad(val, fel);
  const okanda = rubrik.filter((namn) => !KANDA.includes(namn)).join(", ");
  const svar = lasRader(resten, { val, fel, platser, bredd: huvud?.celler.length ?? 0 });
  return {
    ...svar,
    rader: [{ rad: 1, atgard: "rubrik" }, ...svar.rader],
    klart: fel === "klart-stiger" ? 0.5 : 1,
    lamnar: fel === "lamnar" ? ["IndividRegistrerad"] : LAMNAR,
    noteringar:
      fel === "farg-i-rubriker" ? [{ sv: `Okänd: ${okanda}`, en: `Unknown: ${okanda}` }] : [],
  };
}

const avvisad = (val: Lasval, fel: string): Importdel => ({
  fakta: [],
  rader: [],
  klart: fel === "klart-stiger" ? 0.5 : 1,
  brister: [brist(val, fel, "FIL_OLASBAR")],
});

const brist = (val: Lasval, fel: string, kod: string, mer: Partial<Brist> = {}): Brist => {
  const om = fel === "farg-i-filnamn" ? ` ${val.fil}` : "";
  return { kod, allvar: "stopp", fil: val.fil, text: { sv: `Fel.${om}`, en: "Wrong." }, ...mer };
};

type Om = {
  readonly val: Lasval;
  readonly fel: string;
  readonly platser: ReadonlyArray<number>;
  readonly bredd: number;
};

function lasRader(poster: ReadonlyArray<Rad>, om: Om) {
  const fakta: Array<Faktum> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  const sedda = new Map<string, string>();
  const blandade = om.platser.some((plats, i) => plats < (om.platser[i - 1] ?? -1));
  let fore = "";
  for (const { rad, celler } of om.fel === "hundratusen-rader" ? poster.slice(0, 65_536) : poster) {
    const stoppa = (mer: Partial<Brist> = {}) => {
      brister.push(
        brist(om.val, om.fel, om.fel === "brister-enligt-schema" ? "" : "FEL", { rad, ...mer }),
      );
      rader.push({ rad, atgard: "karantan" });
    };
    if (celler.every((cell) => cell.trim() === "")) {
      if (celler.length > 1 && om.fel === "raderna-gar-ihop") continue;
      if (celler.length > 1 && om.fel === "en-atgard-per-rad") rader.push({ rad, atgard: "tom" });
      if (celler.length === 1 && om.fel === "tomma-rader") stoppa();
      else rader.push({ rad, atgard: "tom" });
      continue;
    }
    if (celler.length !== om.bredd && om.fel !== "fel-antal-celler") {
      stoppa();
      continue;
    }
    const [nr = "", pnr = "", kon = "", inkom = ""] = om.platser.map((i) => celler[i] ?? "");
    if (om.fel === "exempel-lases" && nr === "A3") {
      rader.push({ rad, atgard: "oforandrad" });
      continue;
    }
    const identitet = lasIdentitet(pnr, om);
    const dag = lasDag(inkom, om.fel);
    if (om.fel === "karantan-har-skal" && kon !== "kvinna" && kon !== "man") {
      stoppa({ allvar: "varning" });
      continue;
    }
    if (
      identitet === undefined ||
      dag === undefined ||
      !arNyckel(nr) ||
      !/^(kvinna|man)$/u.test(kon)
    ) {
      stoppa(
        om.fel === "farg-i-celler" ? { text: { sv: [nr, pnr, kon, inkom].join(), en: "x" } } : {},
      );
      continue;
    }
    const hel = [nr, identitet.nummer, kon, inkom].join(";");
    const lika = sedda.get(nr) === hel;
    if (sedda.has(nr) && om.fel !== "egna-id") {
      if (lika) rader.push({ rad, atgard: "dubblett" });
      else stoppa();
      continue;
    }
    sedda.set(nr, hel);
    const oordnad = om.fel === "radernas-ordning" && nr < fore;
    const okant =
      oordnad ||
      (om.fel === "kolumnernas-ordning" && blandade) ||
      (om.fel === "delad-fil" && poster.length === 2);
    fore = nr;
    rader.push({ rad, atgard: "importerad" });
    const huvud = (slag: string) => ({
      v: om.fel === "fakta-enligt-schema" ? JSON.parse("2") : 1,
      id: faktumId(om.val.kalla, nr, slag, 1),
      galler: dag,
      registrerad: om.val.registrerad,
      kalla: {
        kalla: om.val.kalla,
        fil: om.val.fil,
        rad: om.fel === "proveniens" ? rad + 1 : rad,
        post: rad,
        profil: "prov@1",
        avtryck: avtryck(celler, om.fel),
      },
    });
    const individ = om.val.pseudonym(identitet.nummer);
    fakta.push(
      {
        ...huvud("IndividRegistrerad"),
        _tag: "IndividRegistrerad",
        individ,
        kon: okant ? "okant" : kon === "man" ? "man" : "kvinna",
        identitet: om.fel === "samordningsnummer" ? "personnummer" : identitet.slag,
        skyddad: false,
      },
      {
        ...huvud("ArendeAktualiserat"),
        _tag: "ArendeAktualiserat",
        arende: nr,
        individ,
        arendetyp: "samplanering",
        aktorer: ["ifo"],
      },
    );
  }
  return { fakta, brister, rader };
}

const arNyckel = (nr: string): nr is ArendeId => arArendeId(nr) && !innehallerPersonnummer(nr);

const avtryck = (celler: ReadonlyArray<string>, fel: string): string =>
  fel === "inga-personnummer-i-fakta"
    ? celler.join()
    : fel === "forutsagbar"
      ? `${lasningar}`
      : "0";

function lasIdentitet(pnr: string, { fel, val }: Om) {
  const svar = tolkaPersonidentitet(pnr, { referensdag: val.registrerad, gissaSekel: false });
  if (Result.isSuccess(svar)) {
    const kort = fel === "personnumrets-skrivsatt" && /^\d{6}-/u.test(pnr);
    return kort ? { ...svar.success, nummer: `18${svar.success.nummer.slice(2)}` } : svar.success;
  }
  const slarv = fel === "fel-kontrollsiffra" && svar.failure.orsak === "fel_kontrollsiffra";
  return slarv ? { nummer: pnr.replace("-", ""), slag: "personnummer" as const } : undefined;
}

function lasDag(text: string, fel: string) {
  if (fel === "31-februari" && /^\d{4}-\d\d-\d\d$/u.test(text)) {
    return sakerDag(
      new Date(`${text}T00:00:00Z`.replace("02-31", "03-02")).toISOString().slice(0, 10),
    );
  }
  return Option.getOrUndefined(tolkaDag(text));
}
