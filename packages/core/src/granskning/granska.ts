/**
 * Granskar en historia, levande eller inläst, med samma regler som vaktar kommandon. Varje händelse prövas i läget just
 * innan den, mot överenskommelsen som gällde den dagen; sist prövas plikterna. Historien har hänt: inget vägras, brotten
 * sägs.
 */
import { akter, type Faktum, gallandeFakta, tomtLage, vik } from "../faktum/index.ts";
import type { ArendeId, Dag, Kalla, Kanda, Pliktregel, Regelgrund } from "../kernel/index.ts";
import { gallande, kanPasta } from "../kernel/index.ts";
import { attProva, type Giltig, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Kommunkod } from "../part/index.ts";
import { arendepliktregler } from "./arendeplikter/index.ts";
import type { Granskningsrad } from "./Granskningsrad.ts";
import { type Provad, provaFaktum, provaRimlighet } from "./handelseregler.ts";
import { type Plikt, plikter, teamplikter } from "./plikter.ts";
import { type Organisation, okandOrganisation, teampliktregler } from "./teamplikter/index.ts";

/**
 * Det som granskningen behöver veta. `teamKommun`: kommunen som teamet finns i. `kanda`: slagen av fakta som källan kan
 * lämna; utan dem är tystnad inget brott. `dag`: dagen plikterna prövas; utan den den senaste dag något registrerades.
 */
export type Granskningsval = {
  readonly overenskommelser: ReadonlyArray<Overenskommelse>;
  readonly teamKommun: Kommunkod | "okand";
  readonly kanda?: Kanda;
  readonly dag?: Dag;
  readonly organisation?: Organisation;
};

/** Fynden: brotten i tidsordning, en plikts den dag den förföll; sist det som inte kan bedömas, samlat per regel. */
export const granska = (
  fakta: ReadonlyArray<Faktum>,
  val: Granskningsval,
): ReadonlyArray<Granskningsrad> => {
  const ordnade = gallandeFakta(fakta);
  const [forsta] = ordnade;
  if (forsta === undefined) return [];
  const kanda = val.kanda ?? "alla";
  // En överenskommelse som inte säger vilka regler den har kan inget prövas mot; då gäller den närmast senare.
  const medRegler = val.overenskommelser.filter(({ regler }) => regler !== "okand");
  const samling = new Samling();
  const lage = tomtLage();
  const kallor = new Kallregister(forsta.kalla);
  const anvanda = new Map<string, { readonly giltig: Giltig; readonly forst: Faktum }>();
  let sistRegistrerad = forsta.registrerad;
  const dagens = perDag(val.overenskommelser);
  // Skydd och födelseår gäller hela historien, också det som hände innan någon antecknade dem.
  for (const faktum of ordnade) if (faktum._tag === "IndividRegistrerad") vik(lage, faktum);
  for (const faktum of ordnade) {
    const giltig = dagens(faktum.galler);
    samling.handelse(provaRimlighet(lage, faktum, giltig?.overenskommelse), faktum, undefined);
    if (giltig !== undefined) {
      const { overenskommelse, hur } = giltig;
      const nyckel = `${overenskommelse.id}|${hur}`;
      if (!anvanda.has(nyckel)) anvanda.set(nyckel, { giltig, forst: faktum });
      const provning = { overenskommelse, teamKommun: val.teamKommun, kanda };
      samling.handelse(provaFaktum(lage, faktum, provning), faktum, giltig);
    }
    vik(lage, faktum);
    kallor.minns(faktum);
    if (faktum.registrerad > sistRegistrerad) sistRegistrerad = faktum.registrerad;
  }
  const dag = val.dag ?? sistRegistrerad;
  const pliktval = { overenskommelser: medRegler, teamKommun: val.teamKommun, kanda };
  const alla = akter(lage);
  for (const akt of alla) {
    for (const plikt of plikter(akt, dag, pliktval)) {
      samling.plikt(plikt, kallor.for(akt.id, plikt.uppkom), akt.id);
    }
  }
  const organisation = val.organisation ?? okandOrganisation;
  const team = { lage, organisation, fran: forsta.galler };
  for (const plikt of teamplikter(team, dag, pliktval)) {
    samling.plikt(plikt, kallor.forsta, undefined);
  }
  const regler: ReadonlyArray<Pliktregel<never>> = [...arendepliktregler, ...teampliktregler];
  for (const { giltig, forst } of anvanda.values()) {
    for (const regel of gallande(regler, giltig.overenskommelse.regler)) {
      if (!kanPasta(regel, kanda)) samling.tyst(regel, forst, giltig);
    }
  }
  return samling.rader();
};

/** Överenskommelsen att pröva mot; fakta kommer i dagordning, så bara den senaste dagens svar behöver minnas. */
const perDag = (alla: ReadonlyArray<Overenskommelse>): ((dag: Dag) => Giltig | undefined) => {
  let senast: { readonly dag: Dag; readonly giltig: Giltig | undefined } | undefined;
  return (dag) => {
    if (senast?.dag !== dag) senast = { dag, giltig: attProva(alla, dag) };
    return senast.giltig;
  };
};

/** Fynden medan de samlas: brotten var för sig, det som inte kan bedömas en rad per regel och överenskommelse. */
class Samling {
  readonly #brott: Array<Granskningsrad> = [];
  readonly #oklara = new Map<string, Granskningsrad>();

  handelse(provade: ReadonlyArray<Provad>, faktum: Faktum, giltig: Giltig | undefined): void {
    for (const { regel, utslag } of provade) {
      if (utslag !== "brott" && utslag !== "kan_ej_bedomas") continue;
      const { galler: dag, kalla } = faktum;
      const arende = "arende" in faktum ? faktum.arende : undefined;
      this.#lagg(rad(regel, utslag, { dag, kalla, arende, giltig }));
    }
  }

  plikt(
    { regel, lage, forfaller, avser, provadMot: giltig }: Plikt,
    kalla: Kalla,
    arende: ArendeId | undefined,
  ): void {
    if (lage === "fullgjord" || lage === "vantar") return;
    const utfall = lage === "kan_ej_bedomas" ? lage : "brott";
    const fynd = rad(regel, utfall, { dag: forfaller, kalla, arende, giltig });
    this.#lagg(avser === undefined || utfall !== "brott" ? fynd : { ...fynd, avser });
  }

  tyst(regel: Regelgrund, { galler: dag, kalla }: Faktum, giltig: Giltig): void {
    this.#lagg(rad(regel, "kan_ej_bedomas", { dag, kalla, arende: undefined, giltig }));
  }

  rader(): ReadonlyArray<Granskningsrad> {
    const brott = this.#brott.sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
    return [...brott, ...this.#oklara.values()];
  }

  #lagg(ny: Granskningsrad): void {
    if (ny.utfall === "brott") {
      this.#brott.push(ny);
      return;
    }
    const nyckel = `${ny.regel}|${ny.provadMot?.overenskommelse}|${ny.provadMot?.hur}`;
    const fore = this.#oklara.get(nyckel);
    this.#oklara.set(nyckel, fore === undefined ? ny : { ...fore, antal: fore.antal + 1 });
  }
}

/** Raden i källan som gav upphov till något i ett ärende en viss dag; annars ärendets första rad. */
class Kallregister {
  readonly #perArende = new Map<ArendeId, Map<Dag, Kalla>>();
  readonly forsta: Kalla;

  constructor(forsta: Kalla) {
    this.forsta = forsta;
  }

  minns(faktum: Faktum): void {
    if (!("arende" in faktum)) return;
    const dagar = this.#perArende.get(faktum.arende) ?? new Map<Dag, Kalla>();
    if (!dagar.has(faktum.galler)) dagar.set(faktum.galler, faktum.kalla);
    this.#perArende.set(faktum.arende, dagar);
  }

  for(arende: ArendeId, dag: Dag): Kalla {
    const dagar = this.#perArende.get(arende);
    const [forst] = dagar?.values() ?? [];
    return dagar?.get(dag) ?? forst ?? this.forsta;
  }
}

const rad = (
  { id, niva, slag, ansvarig, atgard }: Regelgrund,
  utfall: Granskningsrad["utfall"],
  om: {
    readonly dag: Dag;
    readonly kalla: Kalla;
    readonly arende: ArendeId | undefined;
    readonly giltig: Giltig | undefined;
  },
): Granskningsrad => ({
  regel: id,
  niva: om.giltig?.hur === "senare" ? "upplysning" : niva,
  slag,
  utfall,
  ...(utfall === "brott" && om.arende !== undefined ? { arende: om.arende } : {}),
  antal: 1,
  dag: om.dag,
  kalla: om.kalla,
  ansvarig,
  atgard,
  ...(om.giltig === undefined
    ? {}
    : {
        provadMot: { overenskommelse: om.giltig.overenskommelse.id, hur: om.giltig.hur },
      }),
});
