/**
 * Vad en ny inläsning av en källa ändrar: rader som är nya, ändrade, oförändrade eller borta, och det som loggen ska växa
 * med. Källan är ensam herre över sina egna fakta och rör aldrig någon annans.
 */
import type { Faktum } from "../faktum/index.ts";
import { type Dag, type FaktumId, faktumId, iPeriod, type Period } from "../kernel/index.ts";
import { delaId, nyckelI } from "./delaId.ts";
import {
  type Aterkallelseorsak,
  arFaktum,
  ersattaI,
  type FaktumAterkallat,
  type Loggrad,
} from "./Loggrad.ts";
import { type Parning, para } from "./para.ts";
import { type Volym, volymAv } from "./volymvakt.ts";

/**
 * Inläsningen. `period`: det som källan täcker, om inte allt; en post som ligger helt utanför är aldrig borta.
 * `behallBorta`: det som fattas får ligga kvar, eftersom det kan vara rader i karantän.
 */
export type Inlasning = {
  readonly kalla: string;
  readonly registrerad: Dag;
  readonly fakta: ReadonlyArray<Faktum>;
  readonly period?: Period;
  readonly behallBorta: boolean;
};

/** Skillnaden. Radnumren är den nya filens, utom `borta`, som är raderna där de sist stod. */
export type Importskillnad = {
  /** Källan har inte lästs in förut. */
  readonly forsta: boolean;
  readonly nya: ReadonlyArray<number>;
  readonly andrade: ReadonlyArray<number>;
  readonly oforandrade: ReadonlyArray<number>;
  readonly borta: ReadonlyArray<number>;
  readonly volym: { readonly fore: Volym; readonly efter: Volym };
  /** Det som loggen ska växa med, i ordning. */
  readonly loggrader: ReadonlyArray<Faktum | FaktumAterkallat>;
};

/** Jämför inläsningen med loggen. Ändrar inget. */
export const jamfor = (logg: ReadonlyArray<Loggrad>, inlasning: Inlasning): Importskillnad => {
  const egna = logg.filter((rad) => kallaFor(rad) === inlasning.kalla);
  const ersatta = ersattaI(logg);
  const fore = egna.filter(arFaktum).filter(({ id }) => !ersatta.has(id));
  const parning = para(fore, inlasning.fakta);
  const lasta = poster(inlasning.fakta);
  const gamla = poster(fore);
  const ensamma = new Set(parning.borta.map(({ id }) => delaId(id).post));
  const borta = new Map(
    [...gamla].filter(
      ([post, fakta]) => ensamma.has(post) && !lasta.has(post) && tacks(fakta, inlasning.period),
    ),
  );
  return {
    forsta: egna.length === 0,
    ...radslag(lasta, gamla, parning),
    borta: [...borta.values()].map(radFor),
    volym: {
      fore: volymAv([...gamla.values()].filter((f) => tacks(f, inlasning.period))),
      efter: volymAv([...lasta.values()]),
    },
    loggrader: loggrader(egna, inlasning, parning, new Set(borta.keys())),
  };
};

const kallaFor = (rad: Loggrad): string =>
  typeof rad.kalla === "string" ? rad.kalla : rad.kalla.kalla;

type Poster = ReadonlyMap<string, ReadonlyArray<Faktum>>;

function poster(fakta: ReadonlyArray<Faktum>): Poster {
  const ut = new Map<string, Array<Faktum>>();
  for (const faktum of fakta) {
    const { post } = delaId(faktum.id);
    const har = ut.get(post);
    if (har === undefined) ut.set(post, [faktum]);
    else har.push(faktum);
  }
  return ut;
}

const radFor = (fakta: ReadonlyArray<Faktum>): number => fakta[0]?.kalla.rad ?? 1;

const tacks = (fakta: ReadonlyArray<Faktum>, period: Period | undefined): boolean =>
  period === undefined || fakta.every(({ galler }) => iPeriod(period, galler));

function radslag(lasta: Poster, gamla: Poster, { lika, andrade, borta }: Parning) {
  const minskade = new Set(borta.map(({ id }) => delaId(id).post));
  const likadana = new Set(lika.map(({ nu }) => nu));
  const rattade = new Set(andrade.map(({ nu }) => nu));
  const ut: Record<"nya" | "andrade" | "oforandrade", Array<number>> = {
    nya: [],
    andrade: [],
    oforandrade: [],
  };
  for (const [post, fakta] of lasta) {
    const helt = fakta.every((faktum) => likadana.has(faktum)) && !minskade.has(post);
    const kand = gamla.has(post) || fakta.some((faktum) => rattade.has(faktum));
    ut[helt ? "oforandrade" : kand ? "andrade" : "nya"].push(radFor(fakta));
  }
  return ut;
}

function loggrader(
  egna: ReadonlyArray<Loggrad>,
  { kalla, registrerad, fakta, behallBorta }: Inlasning,
  parning: Parning,
  borta: ReadonlySet<string>,
): ReadonlyArray<Faktum | FaktumAterkallat> {
  const nasta = lopnummer(egna);
  const ersatter = new Map(parning.andrade.map(({ fore, nu }) => [nu, fore.id]));
  const nya = new Set(parning.nya);
  const lasta = new Set(fakta.map(({ id }) => delaId(id).post));
  const ut: Array<Faktum | FaktumAterkallat> = [];
  for (const faktum of fakta) {
    const gammalt = ersatter.get(faktum);
    if (gammalt === undefined && !nya.has(faktum)) continue;
    const { post } = delaId(faktum.id);
    const id = nasta(post, kalla, faktum._tag);
    ut.push({ ...faktum, id, ...(gammalt === undefined ? {} : { ersatter: gammalt }) });
  }
  for (const { id } of parning.borta) {
    const { post } = delaId(id);
    const orsak: Aterkallelseorsak = lasta.has(post) ? "uppgift_borta" : "rad_borta";
    if (orsak === "rad_borta" && (behallBorta || !borta.has(post))) continue;
    const eget = nasta(post, kalla, "FaktumAterkallat");
    ut.push({ _tag: "FaktumAterkallat", v: 1, id: eget, registrerad, ersatter: id, orsak, kalla });
  }
  return ut;
}

/** Nästa lediga id under en post och ett slag: löpnumren fortsätter där loggen slutar. */
function lopnummer(
  egna: ReadonlyArray<Loggrad>,
): (post: string, kalla: string, slag: string) => FaktumId {
  const hogst = new Map<string, number>();
  for (const rad of egna) {
    if (rad._tag === "KallaInlast") continue;
    const { stam, nummer } = delaId(rad.id);
    hogst.set(stam, Math.max(hogst.get(stam) ?? 0, nummer));
  }
  return (post, kalla, slag) => {
    const stam = `${post}:${slag}`;
    const nummer = (hogst.get(stam) ?? 0) + 1;
    hogst.set(stam, nummer);
    return faktumId(kalla, nyckelI(post, kalla), slag, nummer);
  };
}
