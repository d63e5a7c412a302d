/**
 * Skyddet för delmålens utfall: samma som för raderna som talet är gjort av.
 *
 * Är något av dem litet döljs både talet och domen. "Uppnått" är också en uppgift: är målet minst tre röjer domen om två
 * eller tre nått det, och den som ser att domen visas ibland och ibland inte kan räkna baklänges. Därför ser regeln aldrig på
 * målet. Hela delmålets dom är dold om den hänger på en dold del, men inte när en del som visas redan avgör den.
 */
import {
  bakomTalet,
  type Delmal,
  type Maldelsutfall,
  type Maldom,
  malord,
  type Provval,
  provaDelmal,
  samladDom,
} from "@star-finsam/core/delmal";
import type { Resultatrad } from "@star-finsam/core/nyckeltal";
import type { Delmalsdel, Delmalsdom, Delmalsrad } from "./Delmalsrad.ts";
import { forLiten } from "./rader/forLiten.ts";
import { type Radskydd, type Radskyddsval, skyddadeRader } from "./rader/skyddadeRader.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "./Skyddsregler.ts";
import { type Disclosed, type Intern, internt, skyddad } from "./Utgava.ts";

/** Delmål som får renderas. */
export type Skyddademal = ReadonlyArray<Delmalsrad>;

type Rader = ReadonlyArray<Resultatrad>;

/**
 * Prövar delmålen mot raderna, och döljer de utfall som raderna bakom är dolda i. `rader` är allt som målen räknas på, för alla
 * deras perioder: de skyddas tillsammans.
 */
export async function skyddaDelmal(
  delmal: ReadonlyArray<Delmal>,
  rader: Rader,
  val: Provval,
  skyddsval: Radskyddsval = {},
): Promise<Disclosed<Skyddademal>> {
  return delmalenUr(delmal, rader, val, await skyddadeRader(rader, skyddsval), skyddsval.regler);
}

/** Delmålen ur ett färdigt skydd av raderna, tillsammans med allt annat som ges ut med dem. */
export function delmalenUr(
  delmal: ReadonlyArray<Delmal>,
  rader: Rader,
  val: Provval,
  { dold }: Pick<Radskydd, "dold">,
  regler: Skyddsregler = forvaldaSkyddsregler,
): Disclosed<Skyddademal> {
  const doldaRader = new Set<unknown>(rader.filter(dold));
  const arDold: Dolt = (bakom) => doldaRader.has(bakom) || forLiten(bakom, regler);
  return skyddad(delmal.map((ett) => rad(ett, rader, val, arDold)));
}

/** Prövar delmålen och visar alla utfall, för internt bruk. */
export const internaDelmal = (
  delmal: ReadonlyArray<Delmal>,
  rader: Rader,
  val: Provval,
): Intern<Skyddademal> =>
  internt(
    delmal.map((ett) => ({ ...rad(ett, rader, val, () => false), spridning: "intern" as const })),
  );

type Dolt = (bakom: ReturnType<typeof bakomTalet>[number]) => boolean;

function rad(delmal: Delmal, rader: Rader, val: Provval, arDold: Dolt): Delmalsrad {
  const { delmal: id, titel, period, delar } = provaDelmal(delmal, rader, val);
  const dolda = new Set(delar.filter((del) => bakomTalet(del, period, rader).some(arDold)));
  const synligas = samladDom(delar.filter((del) => !dolda.has(del)));
  return {
    delmal: id,
    titel,
    period,
    ...(delmal.anmarkning === undefined ? {} : { anmarkning: delmal.anmarkning }),
    ...(dolda.size === 0 ? synligas : avgjord(synligas)),
    delar: delar.map((del) => (dolda.has(del) ? doldDel(del) : synligDel(del))),
  };
}

/** Delmålets dom när någon del är dold: bara en del som visas och inte är nådd avgör den. */
const avgjord = (synligas: Maldom): Delmalsdom =>
  synligas.status === "ej_uppnatt" || (synligas.status === "uppskattad" && !synligas.uppnatt)
    ? synligas
    : { status: "dold" };

const DOLT = { _tag: "Dold", orsak: "sekretess" } as const;

const doldDel = ({ del, forra }: Maldelsutfall): Delmalsdel => ({
  status: "dold",
  ...malet(del),
  utfall: DOLT,
  ...(forra === undefined ? {} : { forra: DOLT }),
});

const synligDel = (utfall: Maldelsutfall): Delmalsdel => ({
  ...domI(utfall),
  ...malet(utfall.del),
  utfall: utfall.utfall,
  ...(utfall.forra === undefined ? {} : { forra: utfall.forra }),
  ...(utfall.sakert === undefined ? {} : { sakert: utfall.sakert }),
});

/** Bara domen, ur något som bär mer. */
const domI = (dom: Maldom): Maldom =>
  dom.status === "uppskattad"
    ? { status: dom.status, uppnatt: dom.uppnatt }
    : { status: dom.status };

/** Det som sägs om målet. */
const malet = (del: Maldelsutfall["del"]) => ({
  ...(del.titel === undefined ? {} : { titel: del.titel }),
  mal: malord(del),
  ...(del._tag === "Matning" || del._tag === "Forra"
    ? { nyckeltal: del.nyckeltal, grupp: del.grupp, vad: del.vad }
    : {}),
  ...(del._tag === "Uppgift" ? { enhet: del.enhet } : {}),
});
