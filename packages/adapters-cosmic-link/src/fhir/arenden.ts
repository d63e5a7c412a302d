/**
 * Sätter ihop posterna till samordningsärenden. En plan är ett ärende, utom planer, lag och meddelanden med samma individ och samma
 * `urn:star-finsam:samordningsarende`: de är ett.
 */
import type { LastArende } from "../Lasdel.ts";
import type { Linkindivid } from "../samordningsarende/index.ts";
import { starkast } from "../skydd.ts";
import { arendet } from "./arendet.ts";
import type { Grupp } from "./Grupp.ts";
import { individen, sammanlagd } from "./individ.ts";
import type { Fhirpost, Lagpost, Meddelandepost, Planpost } from "./post/Fhirpost.ts";
import type { Sammanhang } from "./sammanhang.ts";

/** Posterna som bär ett samordningsärende. */
export type Barare = Planpost | Lagpost | Meddelandepost;

/** Sätter ihop, och märker vad det blev av varje bärare. */
export const arendena = (sammanhang: Sammanhang): ReadonlyArray<LastArende> => {
  const grupper = new Map<string, Grupp>();
  const ensamma: Array<Grupp> = [];
  for (const post of sammanhang.register.poster) {
    if (!arBarare(post)) continue;
    const individ = gallande(post, sammanhang);
    post.lage = individ === undefined ? "utan" : "buren";
    if (individ === undefined) continue;
    if (post.slag === "CarePlan" && post.arendeId === undefined) {
      ensamma.push(tillagd(nyGrupp(post.plan.id, individ), post));
      continue;
    }
    const id = post.arendeId ?? "";
    const { slag, nummer } = individ.identitet;
    const nyckel = JSON.stringify([slag, nummer, id]);
    const grupp = grupper.get(nyckel);
    if (grupp === undefined) grupper.set(nyckel, tillagd(nyGrupp(id, individ), post));
    else {
      grupp.individ = sammanlagd(grupp.individ, individ);
      tillagd(grupp, post);
    }
  }
  return [...ensamma, ...grupper.values()].map((grupp) => arendet(grupp, sammanhang));
};

const arBarare = (post: Fhirpost): post is Barare =>
  post.slag === "CarePlan" ||
  ((post.slag === "CareTeam" || post.slag === "Communication") && post.arendeId !== undefined);

/** Individen, med det skydd som posten själv är märkt med. */
function gallande(post: Barare, { register, referensdag, anmal }: Sammanhang) {
  const svar = individen(post.subjekt, post, register, referensdag);
  const pekare = post.subjekt;
  if (pekare?.till !== undefined && register.folj(pekare, post) === undefined)
    anmal("REFERENS_SAKNAS", post.rad, `${post.slag}.subject`);
  if (typeof svar === "string") return void anmal(svar, post.rad, `${post.slag}.subject`);
  const eget = post.slag === "Communication" ? "okant" : post.skydd;
  return eget === "okant" ? svar : { ...svar, skydd: starkast(svar.skydd, eget) };
}

const nyGrupp = (id: string, individ: Linkindivid): Grupp => ({
  ...{ id, individ },
  planer: [],
  lag: [],
  meddelanden: [],
});

function tillagd(grupp: Grupp, post: Barare): Grupp {
  if (post.slag === "CarePlan") grupp.planer.push(post);
  else if (post.slag === "CareTeam") grupp.lag.push(post);
  else grupp.meddelanden.push(post);
  return grupp;
}
