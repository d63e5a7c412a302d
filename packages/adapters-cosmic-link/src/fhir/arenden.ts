/**
 * Sätter ihop posterna till samordningsärenden. En plan är ett ärende, utom planer, lag och meddelanden med samma individ och samma
 * `urn:star-finsam:samordningsarende`: de är ett.
 */
import type { LastArende } from "../Lasdel.ts";
import type { Linkindivid } from "../samordningsarende/index.ts";
import { arendet } from "./arendet.ts";
import { individen, sammanlagd, starkast } from "./individ.ts";
import type { Fhirpost, Lagpost, Meddelandepost, Planpost } from "./post/Fhirpost.ts";
import type { Sammanhang } from "./sammanhang.ts";

/** Posterna som bär ett samordningsärende. */
export type Barare = Planpost | Lagpost | Meddelandepost;

/** Posterna i ett samordningsärende. */
export type Grupp = {
  readonly id: string;
  individ: Linkindivid;
  readonly planer: Array<Planpost>;
  readonly lag: Array<Lagpost>;
  readonly meddelanden: Array<Meddelandepost>;
};

/** `burna`: poster som är en del av ett ärende. `utan`: bärare som inte säger vilken individ de gäller. */
export type Sammansatta = {
  readonly arenden: ReadonlyArray<LastArende>;
  readonly burna: ReadonlySet<Fhirpost>;
  readonly utan: ReadonlySet<Fhirpost>;
};

/** Sätter ihop. */
export const arendena = (sammanhang: Sammanhang): Sammansatta => {
  const grupper = new Map<string, Grupp>();
  const ensamma: Array<Grupp> = [];
  const burna = new Set<Fhirpost>();
  const utan = new Set<Fhirpost>();
  for (const post of sammanhang.register.poster) {
    if (!arBarare(post)) continue;
    const individ = gallande(post, sammanhang);
    if (individ === undefined) {
      utan.add(post);
      continue;
    }
    burna.add(post);
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
  const alla = [...ensamma, ...grupper.values()];
  return { arenden: alla.map((grupp) => arendet(grupp, sammanhang)), burna, utan };
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
