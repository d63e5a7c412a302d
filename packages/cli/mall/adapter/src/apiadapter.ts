/**
 * En adapter för hand: JSON från ett API, en post per ärende. Visar allt som gränssnittet kräver: varje post får en
 * åtgärd, det som är fel blir brister utan cellvärden, och inget i källan kan få läsningen att kasta.
 */
import type { Adapter, Brist, Importdel, Lasval, Radutfall } from "@star-finsam/core/adapter";
import type { Faktum, Faktumslag } from "@star-finsam/core/faktum";
import {
  type ArendeId,
  arArendeId,
  type Dag,
  faktumId,
  type Text,
  tolkaDag,
} from "@star-finsam/core/kernel";
import {
  innehallerPersonnummer,
  type Personidentitet,
  tolkaPersonidentitet,
} from "@star-finsam/core/personidentitet";
import * as Option from "effect/Option";
import * as Result from "effect/Result";
import { avtryckAv, tolkaPoster } from "./poster.ts";
import * as texter from "./texter.ts";

const LAMNAR: ReadonlyArray<Faktumslag> = ["IndividRegistrerad", "ArendeAktualiserat"];

/** Adaptern för API:et. */
export const apiadapter: Adapter = {
  id: "min-adapter-api",
  las: async function* (indata, val) {
    // `for await` släpper källan också när värden slutar läsa, och låter källans egna fel gå vidare.
    const bitar: Array<Uint8Array> = [];
    for await (const bit of indata) bitar.push(bit);
    const poster = tolkaPoster(bitar);
    yield poster === undefined ? avvisad(val) : lasPoster(poster, val);
  },
};

/** En post: fältens texter. Ett fält som saknas är en tom text. */
type Post = Readonly<Record<string, string>>;

/** En post som håller. */
type Arende = {
  readonly nr: ArendeId;
  readonly identitet: Personidentitet;
  readonly kon: "kvinna" | "man" | "okant";
  readonly inkom: Dag;
};

const avvisad = (val: Lasval): Importdel => ({
  fakta: [],
  rader: [],
  klart: 1,
  brister: [{ kod: "FIL_INTE_JSON", allvar: "stopp", fil: val.fil, text: texter.inteJson }],
});

/** Posternas utfall. `rad` är postens nummer i svaret, från 1. */
function lasPoster(poster: ReadonlyArray<Post>, val: Lasval): Importdel {
  const fakta: Array<Faktum> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  const sedda = new Map<string, string>();
  for (const [index, post] of poster.entries()) {
    const rad = index + 1;
    if (Object.values(post).every((cell) => cell.trim() === "")) {
      rader.push({ rad, atgard: "tom" });
      continue;
    }
    const last = lasArende(post, val);
    const fel = "nr" in last ? upptagen(sedda, last, val) : last;
    if ("nr" in last && fel === undefined) {
      fakta.push(...faktaAv(last, rad, val));
      rader.push({ rad, atgard: "importerad" });
    } else if (fel === "dubblett") rader.push({ rad, atgard: "dubblett" });
    else {
      for (const [falt, text] of fel ?? []) {
        brister.push({ kod: "FEL_FORM", allvar: "stopp", fil: val.fil, rad, kolumn: falt, text });
      }
      rader.push({ rad, atgard: "karantan" });
    }
  }
  return { fakta, brister, rader, klart: 1, lamnar: LAMNAR };
}

type Fel = ReadonlyArray<readonly [string, Text]>;

/** Ärendet, eller alla fel i posten på en gång. */
function lasArende(post: Post, val: Lasval): Arende | Fel {
  const falt = (namn: string) => (Object.hasOwn(post, namn) ? (post[namn] ?? "").trim() : "");
  const nr = falt("Löpnr");
  const kon = KON.get(falt("Kön").toLowerCase());
  const inkom = Option.getOrUndefined(tolkaDag(falt("Inkom")));
  const sekelval = { referensdag: val.registrerad, gissaSekel: false };
  const identitet = Result.getOrUndefined(tolkaPersonidentitet(falt("Pnr"), sekelval));
  const giltigtNr = arArendeId(nr) && !innehallerPersonnummer(nr);
  return giltigtNr && kon !== undefined && inkom !== undefined && identitet !== undefined
    ? { nr, kon, inkom, identitet }
    : [
        ...(giltigtNr ? [] : [["Löpnr", texter.felNummer] as const]),
        ...(identitet === undefined ? [["Pnr", texter.felPersonnummer] as const] : []),
        ...(kon === undefined ? [["Kön", texter.felKon] as const] : []),
        ...(inkom === undefined ? [["Inkom", texter.felDag] as const] : []),
      ];
}

const KON: ReadonlyMap<string, Arende["kon"]> = new Map([
  ["kvinna", "kvinna"],
  ["man", "man"],
  ["", "okant"],
]);

/** Samma ärende igen: en dubblett om allt är lika, annars ett fel. */
function upptagen(
  sedda: Map<string, string>,
  arende: Arende,
  val: Lasval,
): "dubblett" | Fel | undefined {
  const avtryck = avtryckFor(arende, val);
  const fore = sedda.get(arende.nr);
  sedda.set(arende.nr, fore ?? avtryck);
  if (fore === undefined) return undefined;
  return fore === avtryck ? "dubblett" : [["Löpnr", texter.nummerUpptaget]];
}

/** Avtrycket räknas på pseudonymen, aldrig på personnumret. */
const avtryckFor = ({ nr, identitet, kon, inkom }: Arende, val: Lasval): string =>
  avtryckAv([nr, val.pseudonym(identitet.nummer), kon, inkom].join("\u001f"));

/** Avbildningen för hand: det som en post betyder. */
function faktaAv(arende: Arende, rad: number, val: Lasval): ReadonlyArray<Faktum> {
  const { nr, identitet, kon, inkom } = arende;
  const individ = val.pseudonym(identitet.nummer);
  const huvud = (slag: Faktumslag) => ({
    v: 1 as const,
    id: faktumId(val.kalla, nr, slag, 1),
    galler: inkom,
    registrerad: val.registrerad,
    kalla: {
      kalla: val.kalla,
      fil: val.fil,
      rad,
      post: rad,
      profil: "min-adapter-api@1",
      avtryck: avtryckFor(arende, val),
    },
  });
  return [
    {
      ...huvud("IndividRegistrerad"),
      _tag: "IndividRegistrerad",
      individ,
      kon,
      identitet: identitet.slag,
      skyddad: false,
    },
    {
      ...huvud("ArendeAktualiserat"),
      _tag: "ArendeAktualiserat",
      arende: nr,
      individ,
      arendetyp: "samplanering",
      aktorer: [],
    },
  ];
}
