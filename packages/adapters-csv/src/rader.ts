/**
 * En post till fakta eller brister. Alla brister i en rad samlas, så att den som rättar slipper försöka igen
 * för varje cell.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import { type Dag, faktumId, type Text } from "@star-finsam/core/kernel";
import { avtryckAv } from "./avtryck.ts";
import type { CsvVal } from "./CsvVal.ts";
import {
  type Cellasare,
  type Cellsammanhang,
  type Cellvarde,
  cellasare,
  rubrikFor,
} from "./celler/index.ts";
import type { Post } from "./poster/Post.ts";
import type { Kolumn, Radregel } from "./profil/index.ts";
import { type Radvarden, radtyper } from "./radtyper/index.ts";
import type { Rubrik } from "./rubrik/Rubrik.ts";
import * as texter from "./texter.ts";

/** En läst datarad. */
export type LastRad = {
  readonly brister: ReadonlyArray<Brist>;
  /** Avtryck av raden med identiteten utbytt. */
  readonly avtryck: string;
  /** Postens nyckel; saknas bara när någon nyckelcell är fel, och då har raden en stoppande brist. */
  readonly nyckel: string | undefined;
  /** Radens fakta. Anropas bara när raden inte stoppas. */
  readonly fakta: (nyckel: string) => ReadonlyArray<Faktum>;
};

type Lasplan = {
  readonly falt: ReadonlyArray<{
    readonly plats: number;
    readonly kolumn: Kolumn;
    readonly las: Cellasare;
  }>;
  readonly monster: ReadonlyArray<{
    readonly plats: number;
    readonly falt: string;
    readonly kod: string;
    readonly las: Cellasare;
  }>;
};

/** Läsaren för filens datarader, kompilerad en gång per fil. */
export const radlasare = (
  val: CsvVal,
  rubrik: Rubrik,
  sammanhang: Cellsammanhang,
): ((post: Post, nummer: number) => LastRad) => {
  const plan = lasplan(rubrik, sammanhang);
  return (post, nummer) => lasRad(val, rubrik, plan, post, nummer);
};

function lasplan(rubrik: Rubrik, sammanhang: Cellsammanhang): Lasplan {
  return {
    falt: rubrik.falt.map(({ plats, kolumn }) => ({
      plats,
      kolumn,
      las: cellasare(kolumn, sammanhang),
    })),
    monster: rubrik.monster.map(({ plats, kolumn: { falt, ja, saknas }, kod }) => ({
      plats,
      falt,
      kod,
      las: cellasare(
        {
          falt,
          alias: [kod],
          typ: "markering",
          ja,
          obligatorisk: "nej",
          ...(saknas === undefined ? {} : { saknas }),
        },
        sammanhang,
      ),
    })),
  };
}

function lasRad(val: CsvVal, rubrik: Rubrik, plan: Lasplan, post: Post, nummer: number): LastRad {
  const brist = bristare(val.fil, post.rad);
  if (post.celler.length !== rubrik.bredd) {
    const text = texter.felAntalCeller(post.celler.length, rubrik.bredd);
    return stoppad([brist("FEL_ANTAL_CELLER", "stopp", text)]);
  }
  const varden = new Map<string, Cellvarde>();
  const brister: Array<Brist> = [];
  const celler = [...post.celler];
  for (const { plats, kolumn, las } of plan.falt) {
    const varde = las(post.celler[plats] ?? "");
    varden.set(kolumn.falt, varde);
    if (varde._tag === "Fel") brister.push(brist(varde.kod, "stopp", varde.text, kolumn.falt));
    if (varde._tag === "Koder" && varde.varning !== undefined) {
      celler[plats] = "***";
      brister.push(brist(varde.varning.kod, "varning", varde.varning.text, kolumn.falt));
    }
    if (kolumn.typ !== "personidentitet") continue;
    celler[plats] = varde._tag === "Identitet" ? val.pseudonym(varde.identitet.nummer) : "***";
    if (varde._tag === "Identitet" && varde.identitet.sekelAntaget) {
      brister.push(brist("SEKEL_GISSAT", "varning", texter.sekelGissat, kolumn.falt));
    }
  }
  const markeringar = lasMarkeringar(plan, post, brister, brist);
  if (!brister.some(({ allvar }) => allvar === "stopp")) {
    for (const regel of val.profil.radregler) {
      const fel = provaRegel(regel, varden, val);
      if (fel !== undefined) brister.push(brist(fel.kod, regel.allvar, fel.text, regel.falt));
    }
  }
  const avtryck = avtryckAv(celler.join("\u001f"));
  const nyckel = nyckelFor(val.profil.nycklar, varden);
  return {
    brister,
    avtryck,
    nyckel,
    fakta: (hel) => faktaAv(val, post, nummer, avtryck, hel, radvarden(varden, markeringar)),
  };
}

const stoppad = (brister: ReadonlyArray<Brist>): LastRad => ({
  brister,
  avtryck: "",
  nyckel: undefined,
  fakta: () => [],
});

type Bristare = (kod: string, allvar: Brist["allvar"], text: Text, kolumn?: string) => Brist;

const bristare =
  (fil: string, rad: number): Bristare =>
  (kod, allvar, text, kolumn) => ({
    kod,
    allvar,
    fil,
    rad,
    text,
    ...(kolumn === undefined ? {} : { kolumn }),
  });

type Alternativ = Map<string, { ja: Array<string>; nej: Array<string> }>;

function lasMarkeringar(
  plan: Lasplan,
  post: Post,
  brister: Array<Brist>,
  brist: Bristare,
): Alternativ {
  const ut: Alternativ = new Map();
  for (const { plats, falt, kod, las } of plan.monster) {
    const varde = las(post.celler[plats] ?? "");
    if (varde._tag === "Fel") brister.push(brist(varde.kod, "stopp", varde.text, falt));
    const alternativ = ut.get(falt) ?? { ja: [], nej: [] };
    (varde._tag === "Markering" ? alternativ.ja : alternativ.nej).push(kod);
    ut.set(falt, alternativ);
  }
  return ut;
}

function provaRegel(
  regel: Radregel,
  varden: ReadonlyMap<string, Cellvarde>,
  val: CsvVal,
): { readonly kod: string; readonly text: Text } | undefined {
  const namn = (falt: string) => {
    const kolumn = val.profil.kolumner.find((k) => k.falt === falt);
    return kolumn === undefined ? falt : rubrikFor(kolumn);
  };
  const dag = dagI(varden, regel.falt);
  switch (regel._tag) {
    case "InteFore": {
      const tidigare = dagI(varden, regel.tidigare);
      return dag !== undefined && tidigare !== undefined && dag < tidigare
        ? { kod: "FEL_ORDNING", text: texter.felOrdning(namn(regel.falt), namn(regel.tidigare)) }
        : undefined;
    }
    case "InteEfterUttag":
      return dag !== undefined && dag > val.registrerad
        ? { kod: "EFTER_UTTAG", text: texter.efterUttag(namn(regel.falt)) }
        : undefined;
    case "Kraver":
      return ifylld(varden, regel.falt) && !ifylld(varden, regel.kraver)
        ? {
            kod: "KRAVER_UPPGIFT",
            text: texter.kraverUppgift(namn(regel.falt), namn(regel.kraver)),
          }
        : undefined;
  }
}

const dagI = (varden: ReadonlyMap<string, Cellvarde>, falt: string): Dag | undefined => {
  const varde = varden.get(falt);
  return varde?._tag === "Dag" ? varde.dag : undefined;
};

const ifylld = (varden: ReadonlyMap<string, Cellvarde>, falt: string): boolean =>
  (varden.get(falt)?._tag ?? "Saknas") !== "Saknas";

function nyckelFor(
  nycklar: ReadonlyArray<string>,
  varden: ReadonlyMap<string, Cellvarde>,
): string | undefined {
  const delar = nycklar.map((falt) => nyckeltext(varden.get(falt)));
  return delar.includes(undefined)
    ? undefined
    : delar.map((del) => (del ?? "").replaceAll("/", "//")).join("/");
}

function nyckeltext(varde: Cellvarde | undefined): string | undefined {
  switch (varde?._tag) {
    case "Text":
      return varde.text;
    case "Tal":
      return String(varde.tal);
    case "Belopp":
      return String(varde.ore);
    case "Dag":
      return varde.dag;
    case "Period":
      return `${varde.period.fran}..${varde.period.till}`;
    case "Koder":
      return varde.koder.map(({ kod }) => kod).join("+");
    default:
      return undefined;
  }
}

function faktaAv(
  val: CsvVal,
  post: Post,
  nummer: number,
  avtryck: string,
  nyckel: string,
  rad: Radvarden,
): ReadonlyArray<Faktum> {
  const { profil } = val;
  const lopnummer = new Map<string, number>();
  const kalla = {
    kalla: val.kalla,
    fil: val.fil,
    rad: post.rad,
    post: nummer,
    profil: `${profil.id}@${profil.version}`,
    avtryck,
  };
  return radtyper[profil.radtyp].fakta(rad, {
    pseudonym: val.pseudonym,
    kalla: val.kalla,
    registrerad: val.registrerad,
    huvud: (slag, galler) => {
      const nr = (lopnummer.get(slag) ?? 0) + 1;
      lopnummer.set(slag, nr);
      const id = faktumId(val.kalla, nyckel, slag, nr);
      return { v: 1, id, galler, registrerad: val.registrerad, kalla };
    },
  });
}

function radvarden(varden: ReadonlyMap<string, Cellvarde>, markeringar: Alternativ): Radvarden {
  return {
    finns: (falt) => varden.has(falt),
    text: (falt) => {
      const varde = varden.get(falt);
      return varde?._tag === "Text" ? varde.text : undefined;
    },
    tal: (falt) => {
      const varde = varden.get(falt);
      return varde?._tag === "Tal" ? varde.tal : undefined;
    },
    belopp: (falt) => {
      const varde = varden.get(falt);
      return varde?._tag === "Belopp" ? varde.ore : undefined;
    },
    dag: (falt) => dagI(varden, falt),
    period: (falt) => {
      const varde = varden.get(falt);
      return varde?._tag === "Period" ? varde.period : undefined;
    },
    kod: (falt, prov) => {
      const varde = varden.get(falt);
      const kod = varde?._tag === "Koder" ? varde.koder[0]?.kod : undefined;
      return kod === undefined ? undefined : provad(kod, prov);
    },
    koder: (falt, prov) => {
      const varde = varden.get(falt);
      return varde?._tag === "Koder"
        ? varde.koder.map((kodvarde) => ({ ...kodvarde, kod: provad(kodvarde.kod, prov) }))
        : [];
    },
    markerad: (falt) => {
      const varde = varden.get(falt);
      return varde?._tag === "Markering" && varde.ja;
    },
    identitet: (falt) => {
      const varde = varden.get(falt);
      return varde?._tag === "Identitet" ? varde.identitet : undefined;
    },
    markeringar: (falt, prov) => {
      const alternativ = markeringar.get(falt) ?? { ja: [], nej: [] };
      return {
        ja: alternativ.ja.map((kod) => provad(kod, prov)),
        nej: alternativ.nej.map((kod) => provad(kod, prov)),
      };
    },
  };
}

/**
 * Koden, som profilprovet redan har funnit giltig.
 * @throws Error om den inte är det (en defekt).
 */
const provad = <K extends string>(kod: string, prov: (kod: string) => kod is K): K => {
  if (prov(kod)) return kod;
  throw new Error("En kodlista ger en kod som fältet inte har.");
};
