/**
 * Hela historier om ett ärende, förda genom vakterna: en lagenlig är sådan att ingen vakt vägrat något i den, en olaglig
 * är förd utan vakter, så att fakta kan stå i fel ordning eller sakna det som regeln kräver före dem.
 */
import * as Result from "effect/Result";
import { type Arendehandelse, type Arendekommando, decide } from "../arende/index.ts";
import { type Arendeakt, aktFor, type Faktum, fold } from "../faktum/index.ts";
import type { Individ } from "../individ/index.ts";
import {
  type ArendeId,
  type Dag,
  faktumId,
  laggTillDagar,
  sakerDag,
  type UtanHuvud,
} from "../kernel/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import { Aktor, arVerksamhet, type Kommunkod } from "../part/index.ts";
import { decidePlan, kvaliteter, type Plankommando } from "../plan/index.ts";
import {
  decideSamtycke,
  type Samtyckeskommando,
  samtyckeGaller,
  Uppgiftsslag,
} from "../samtycke/index.ts";
import { arende, individ } from "./fakta.ts";
import { slump } from "./slump.ts";

/** Vilken historia. `nummer` skiljer ärenden åt i samma prov. */
export type Historieval = {
  readonly fro: number;
  readonly nummer: number;
  readonly overenskommelse: Overenskommelse;
  readonly kommun: Kommunkod;
  readonly steg?: number;
  readonly fran?: Dag;
};

type Kommando =
  | { readonly om: "samtycke"; readonly kommando: Samtyckeskommando }
  | { readonly om: "arende"; readonly kommando: Arendekommando }
  | { readonly om: "plan"; readonly kommando: Plankommando };

/** En historia där varje händelse gått förbi vakterna. Dagarna är stigande och skilda åt. */
export const lagenligHistoria = (val: Historieval): ReadonlyArray<Faktum> =>
  forHistoria(val, val.overenskommelse);

/**
 * En historia förd utan vakter: samma slags kommandon, men ingen regel stoppar dem. Bara det som läget inte kan bära
 * (ta emot ett ärende som inte finns) faller bort.
 */
export const olagligHistoria = (val: Historieval): ReadonlyArray<Faktum> =>
  forHistoria(val, { ...val.overenskommelse, regler: [] });

function forHistoria(
  { fro, nummer, kommun, steg = 30, fran = sakerDag("2025-03-01") }: Historieval,
  overenskommelse: Overenskommelse,
): ReadonlyArray<Faktum> {
  const nasta = slump(fro);
  const vem = { arende: arende(nummer), individ: individ(nummer) };
  const person: Individ = {
    pseudonym: vem.individ,
    kon: "kvinna",
    identitet: "personnummer",
    skyddad: false,
    fodelsear: 1990,
  };
  const fakta: Array<Faktum> = [];
  let dag = fran;
  for (let i = 0; i < steg; i++) {
    dag = laggTillDagar(dag, 1 + nasta(20));
    const varld = { overenskommelse, arende: vem.arende, kommun, person, dag };
    const kommando =
      nasta(2) === 0
        ? naturligt(nasta, aktFor(fold(fakta), vem.arende), varld)
        : nagotKommando(nasta, varld);
    const handelse = prova(kommando, fakta, varld);
    if (handelse !== undefined) fakta.push(somFaktum(handelse, dag, `${nummer}-${i}`));
  }
  return fakta;
}

type Varld = {
  readonly arende: ArendeId;
  readonly overenskommelse: Overenskommelse;
  readonly kommun: Kommunkod;
  readonly person: Individ;
  readonly dag: Dag;
};

function prova(
  { om, kommando }: Kommando,
  fakta: ReadonlyArray<Faktum>,
  { arende: id, overenskommelse, kommun, person, dag: idag }: Varld,
): UtanHuvud<Faktum> | undefined {
  const akt = aktFor(fold(fakta), id);
  const { arende: laget, samtycken, plan } = akt;
  switch (om) {
    case "samtycke":
      return handelseI(decideSamtycke({ samtycken, overenskommelse, idag }, kommando));
    case "plan":
      return handelseI(decidePlan({ arende: laget, plan, overenskommelse, idag }, kommando));
    case "arende":
      return handelseI(
        decide(
          {
            arende: laget,
            tidigare: "inget",
            samtycken,
            individ: person,
            aktiva: [],
            teamKommun: kommun,
            overenskommelse,
            idag,
          },
          kommando,
        ),
      );
  }
}

const handelseI = <H>(svar: Result.Result<{ readonly handelse: H }, unknown>): H | undefined =>
  Result.isSuccess(svar) ? svar.success.handelse : undefined;

/** Händelsen som faktum, med ett huvud för prov. */
export const somFaktum = (
  handelse: UtanHuvud<Faktum> | Arendehandelse,
  registrerad: Dag,
  nyckel: string,
): Faktum => ({
  v: 1,
  id: faktumId("prov", nyckel, handelse._tag, 1),
  registrerad,
  kalla: { kalla: "prov", fil: "prov.csv", rad: 1, post: 1, profil: "prov@1", avtryck: "0" },
  ...handelse,
});

const verksamheter = Aktor.literals.filter(arVerksamhet);

/** Det steg som processen väntar på i läget. */
function naturligt(
  nasta: (under: number) => number,
  { arende: laget, samtycken, plan }: Arendeakt,
  { arende: id, person, kommun, dag }: Varld,
): Kommando {
  const vem = { arende: id, individ: person.pseudonym };
  const om = (kommando: Arendekommando): Kommando => ({ om: "arende", kommando });
  if (!samtycken.some((s) => s.samtyckesslag === "star" && samtyckeGaller(s, dag))) {
    return {
      om: "samtycke",
      kommando: {
        _tag: "InhamtaSamtycke",
        dag,
        ...vem,
        samtyckesslag: "star",
        omfattar: verksamheter,
        uppgiftsslag: Uppgiftsslag.literals,
        andamal: "samplanering",
        satt: "skriftligt",
        egnaOrd: "finns",
      },
    };
  }
  switch (laget._tag) {
    case "OkantArende":
      return om({
        _tag: "AktualiseraArende",
        dag,
        ...vem,
        arendetyp: "samplanering",
        aktorer: ["ifo"],
        kommun,
      });
    case "AktualiseratArende":
    case "KoandeArende":
      return om({ _tag: "TaEmotArende", dag });
    case "MottagetArende": {
      const { barare, planeringsmoten } = laget.uppgifter;
      if (barare === "ej_utsedd") return om({ _tag: "UtseArendebarare", dag, aktor: "ame" });
      if (planeringsmoten.length === 0) {
        return om({ _tag: "HallPlaneringsmote", dag, form: "flerpartsmote" });
      }
      if (plan._tag === "IngenPlan") return { om: "plan", kommando: { _tag: "UpprattaPlan", dag } };
      return nasta(3) === 0
        ? om({ _tag: "HallUppfoljning", dag, beslut: "fortsatt_uppfoljning" })
        : om({
            _tag: "BokaUppfoljning",
            dag,
            motesdag: laggTillDagar(dag, 30),
            av: "ame",
            extra: false,
          });
    }
    default:
      return om({ _tag: "InledEfterstod", dag });
  }
}

function nagotKommando(
  nasta: (under: number) => number,
  { arende: id, person, kommun, dag }: Varld,
): Kommando {
  const vem = { arende: id, individ: person.pseudonym };
  const en = <A>(lista: ReadonlyArray<A>, annars: A): A => lista[nasta(lista.length)] ?? annars;
  const aktor = en(verksamheter, "ifo");
  const annan = en(verksamheter, "ame");
  const form = en(["sip", "avstamningsmote", "flerpartsmote"] as const, "sip");
  const om = (kommando: Arendekommando): Kommando => ({ om: "arende", kommando });
  const val: ReadonlyArray<() => Kommando> = [
    () => ({
      om: "samtycke",
      kommando: {
        _tag: "InhamtaSamtycke",
        dag,
        ...vem,
        samtyckesslag: en(["star", "fk_eget", "sip"] as const, "star"),
        omfattar: [...new Set([aktor, annan, en(verksamheter, "psykiatri")])],
        uppgiftsslag: Uppgiftsslag.literals.filter(() => nasta(3) > 0),
        andamal: "samplanering",
        satt: "skriftligt",
        egnaOrd: en(["finns", "finns", "saknas"] as const, "finns"),
      },
    }),
    () => ({
      om: "samtycke",
      kommando: {
        _tag: "LamnaUppgift",
        dag,
        ...vem,
        fran: aktor,
        till: annan,
        tillKontaktperson: nasta(5) === 0,
        uppgiftsslag: [en(Uppgiftsslag.literals, "process")],
        grund: nasta(4) === 0 ? { _tag: "Lagrum", lagrum: "osl-10-27" } : { _tag: "Samtycke" },
      },
    }),
    () =>
      nasta(4) === 0
        ? { om: "samtycke", kommando: { _tag: "AterkallaSamtycke", dag, ...vem } }
        : om({ _tag: "SamordnaMellanUppfoljningar", dag, aktor }),
    () =>
      om({
        _tag: "AktualiseraArende",
        dag,
        ...vem,
        arendetyp: "samplanering",
        aktorer: [aktor],
        kommun,
      }),
    () => om({ _tag: "TaInAktualisering", dag, till: en(["samordnare", "chef"], "samordnare") }),
    () => om({ _tag: "TaEmotArende", dag }),
    () => om({ _tag: "SattPaKolista", dag }),
    () => om({ _tag: "UtseArendebarare", dag, aktor }),
    () => om({ _tag: "BokaPlaneringsmote", dag, form, motesdag: laggTillDagar(dag, nasta(30)) }),
    () => om({ _tag: "HallPlaneringsmote", dag, form, skaDelta: [aktor, annan] }),
    () => ({ om: "plan", kommando: { _tag: "UpprattaPlan", dag } }),
    () => ({
      om: "plan",
      kommando: { _tag: "AngePlansteg", dag, aktor, nuvarande: "Nu", nasta: "Nästa" },
    }),
    () => ({
      om: "plan",
      kommando: {
        _tag: "BedomPlankvalitet",
        dag,
        kvalitet: en(kvaliteter, "samverkad"),
        av: en(["arendebarare", "individ"] as const, "individ"),
        svar: en(["ja", "nej"] as const, "ja"),
      },
    }),
    () =>
      om({
        _tag: "BokaUppfoljning",
        dag,
        motesdag: laggTillDagar(dag, 30),
        av: aktor,
        extra: nasta(2) === 0,
      }),
    () => om({ _tag: "HallUppfoljning", dag, beslut: "fortsatt_uppfoljning" }),
    () =>
      nasta(6) === 0
        ? om({ _tag: "AvslutaArende", dag, orsak: "studier" })
        : om({ _tag: "AntecknaAvslutsskal", dag, orsak: "studier" }),
  ];
  return en(val, () => om({ _tag: "TaEmotArende", dag }))();
}
