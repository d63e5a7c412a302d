/**
 * Vad ett kommando leder till: en händelse med anmärkningar, eller ett avslag. Bara regler av slaget `grind` på nivån
 * `krav` stoppar; allt annat sägs bredvid.
 */
import * as Result from "effect/Result";
import { arFor, type Beslut, type Dag, laggTillManader, vakta } from "../kernel/index.ts";
import {
  aktorenArPart,
  kommunenArPart,
  type Overenskommelse,
  skaletFinns,
} from "../overenskommelse/index.ts";
import { samtyckeGaller } from "../samtycke/index.ts";
import type { AvslutatArende, KantArende } from "./Arende.ts";
import type { Arendesammanhang } from "./Arendesammanhang.ts";
import type { Arendekommando } from "./command.ts";
import type { Arendehandelse } from "./event.ts";
import { gallandeRegler } from "./regler.ts";
import { type Arendeavslag, avslag } from "./rejection.ts";

/** Det som händer, och vad som är att säga om det. */
export type Arendebeslut = Beslut<Arendehandelse>;

/** Prövar kommandot mot läget och reglerna. Ändrar inget. */
export const decide = (
  fore: Arendesammanhang,
  kommando: Arendekommando,
): Result.Result<Arendebeslut, Arendeavslag> =>
  Result.flatMap(handelseAv(fore, kommando), (handelse) =>
    vakta(gallandeRegler(fore), fore, handelse),
  );

type Svar = Result.Result<Arendehandelse, Arendeavslag>;
const ja = (handelse: Arendehandelse): Svar => Result.succeed(handelse);
const nej = (slag: Parameters<typeof avslag>[0]): Svar => Result.fail(avslag(slag));

function handelseAv(fore: Arendesammanhang, kommando: Arendekommando): Svar {
  const { arende, individ, idag, overenskommelse } = fore;
  const { dag } = kommando;
  if (dag > idag) return nej("DagenIFramtiden");
  if (individ !== "okand" && individ.fodelsear !== undefined && arFor(dag) < individ.fodelsear) {
    return nej("ForeFodelsen");
  }
  if (!namndaArParter(overenskommelse, kommando)) return nej("OkandPart");
  if (kommando._tag === "AktualiseraArende") return aktualisera(fore, kommando);
  if (arende._tag === "OkantArende") {
    if (kommando._tag !== "StamAvArende") return nej("ArendetFinnsInte");
    const { _tag: _, dag: galler, ...vad } = kommando;
    return ja({ _tag: "ArendeAvstamt", galler, ...vad });
  }
  if (kommando._tag === "StamAvArende") return nej("ArendetFinnsRedan");
  if (dag < arende.aktualiserat) return nej("ForeAktualiseringen");
  switch (kommando._tag) {
    case "InledEfterstod":
    case "AvslutaEfterstod":
      return arende._tag === "AvslutatArende"
        ? efterstod(arende, kommando, overenskommelse)
        : nej("InteAvslutat");
    default:
      return arende._tag === "AvslutatArende" || arende._tag === "AvskrivetArende"
        ? nej("RedanAvslutat")
        : iOppet(fore, arende, kommando);
  }
}

type Oppetkommando = Exclude<
  Arendekommando,
  { _tag: "StamAvArende" | "AktualiseraArende" | "InledEfterstod" | "AvslutaEfterstod" }
>;

function iOppet(
  { samtycken, overenskommelse }: Arendesammanhang,
  arende: KantArende,
  kommando: Oppetkommando,
): Svar {
  const { _tag, dag: galler, ...vad } = kommando;
  const vem = { galler, arende: arende.id, individ: arende.individ };
  const vantar = arende._tag === "AktualiseratArende" || arende._tag === "KoandeArende";
  const foreKon = arende._tag === "KoandeArende" && galler < arende.kosatt;
  const narVantar = (handelse: Arendehandelse) =>
    foreKon ? nej("ForeKolistan") : vantar ? ja(handelse) : nej("BeslutetFattat");
  const mottaget = arende._tag === "MottagetArende" && galler >= arende.mottaget;
  const narMottaget = (handelse: Arendehandelse) => (mottaget ? ja(handelse) : nej("InteMottaget"));
  switch (kommando._tag) {
    case "TaInAktualisering":
      return ja({ _tag: "AktualiseringInkommen", ...vem, till: kommando.till });
    case "TaEmotArende":
      return narVantar({ _tag: "ArendeMottaget", ...vem, ...vad });
    case "AvvisaArende":
      return narVantar({ _tag: "ArendeEjMottaget", ...vem });
    case "BehandlaSomKonsultation":
      return narVantar({ _tag: "ArendeBlevKonsultation", ...vem });
    case "SattPaKolista":
      return arende._tag === "AktualiseratArende"
        ? ja({ _tag: "ArendeSattPaKolista", ...vem, ...vad })
        : nej("BeslutetFattat");
    case "StodUnderVantan":
      return arende._tag === "KoandeArende" && galler >= arende.kosatt
        ? ja({ _tag: "StodUnderVantan", ...vem, aktor: kommando.aktor })
        : nej("InteIKo");
    case "UtseArendebarare":
      return narMottaget({
        _tag: "ArendebarareUtsedd",
        ...vem,
        aktor: kommando.aktor,
        dagKand: true,
      });
    case "BegarFormote":
      return narMottaget({ _tag: "FormoteBehovs", ...vem });
    case "HallIndividmote": {
      const { _tag: _, dag: __, ...mote } = kommando;
      // Uppstartsmötet hålls när ärendet tas upp, och kan komma före teamets beslut.
      const handelse = { _tag: "IndividmoteHallet", ...vem, ...mote } as const;
      return kommando.slag === "uppstartsmote" && vantar ? ja(handelse) : narMottaget(handelse);
    }
    case "BokaPlaneringsmote": {
      const { _tag: _, dag: __, ...mote } = kommando;
      return kommando.motesdag < galler
        ? nej("MotesdagenPasserad")
        : narMottaget({ _tag: "PlaneringsmoteBokat", ...vem, ...mote });
    }
    case "HallPlaneringsmote": {
      const { _tag: _, dag: __, ...mote } = kommando;
      return narMottaget({ _tag: "PlaneringsmoteHallet", ...vem, ...mote });
    }
    case "BokaUppfoljning": {
      if (kommando.motesdag < galler) return nej("MotesdagenPasserad");
      const { _tag: _, dag: __, ...mote } = kommando;
      return narMottaget({ _tag: "UppfoljningBokad", ...vem, ...mote });
    }
    case "HallUppfoljning":
      return mottaget && !arende.uppgifter.planeringsmoten.some((mote) => mote.dag <= galler)
        ? nej("IngenPlan")
        : narMottaget({ _tag: "UppfoljningHallen", ...vem, beslut: kommando.beslut });
    case "SamordnaMellanUppfoljningar":
      return narMottaget({ _tag: "SamordningGjord", ...vem, aktor: kommando.aktor });
    case "SattProcessniva":
      return narMottaget({ _tag: "ProcessnivaSatt", ...vem, processniva: kommando.processniva });
    case "FortsattUtanDelning": {
      if (!mottaget) return nej("InteMottaget");
      // Ett samtycke till SIP är ett annat samtycke.
      const tillStar = samtycken.filter(
        ({ samtyckesslag, fran }) => samtyckesslag !== "sip" && fran <= galler,
      );
      if (tillStar.length === 0) return nej("SamtyckeAldrigGivet");
      return tillStar.some((samtycke) => samtyckeGaller(samtycke, galler))
        ? nej("SamtycketGaller")
        : ja({ _tag: "FortsattUtanDelning", ...vem });
    }
    case "AntecknaAvslutsskal":
      if (!skaletFinns(overenskommelse, kommando.orsak)) return nej("OkantSkal");
      return narMottaget({ _tag: "AvslutsskalUppkommet", ...vem, orsak: kommando.orsak });
    case "AvslutaArende": {
      if (galler < senasteSteg(arende)) return nej("ForeSenasteSteg");
      const handelse = { _tag: "ArendeAvslutat", ...vem, orsak: kommando.orsak } as const;
      return vantar ? narVantar(handelse) : narMottaget(handelse);
    }
  }
}

/** Den senaste dag som något redan hänt i ärendet. */
const senasteSteg = ({ aktualiserat, uppgifter }: KantArende): Dag =>
  [
    aktualiserat,
    ...uppgifter.planeringsmoten.map(({ dag }) => dag),
    ...uppgifter.steg.map(({ dag }) => dag),
  ].reduce((a, b) => (a > b ? a : b));

function aktualisera(
  { arende, tidigare, overenskommelse }: Arendesammanhang,
  kommando: Extract<Arendekommando, { _tag: "AktualiseraArende" }>,
): Svar {
  if (arende._tag !== "OkantArende") return nej("ArendetFinnsRedan");
  if (kommando.aktorer.length === 0) return nej("IngenAktor");
  if (!kommunenArPart(overenskommelse, kommando.kommun)) return nej("OkandKommun");
  if (kommando.tidigare !== undefined) {
    if (tidigare === "inget" || tidigare._tag === "OkantArende") return nej("TidigareOkant");
    if (tidigare.id !== kommando.tidigare || tidigare.individ !== kommando.individ) {
      return nej("TidigareOkant");
    }
    if (pagarEllerVantar(tidigare, kommando.dag)) return nej("TidigarePagar");
  }
  const { _tag: _, dag: galler, ...vad } = kommando;
  return ja({ _tag: "ArendeAktualiserat", galler, ...vad });
}

const pagarEllerVantar = (arende: KantArende, dag: Dag): boolean => {
  switch (arende._tag) {
    case "AktualiseratArende":
    case "KoandeArende":
    case "MottagetArende":
      return true;
    case "AvslutatArende":
    case "AvskrivetArende":
      return dag < arende.avslutat;
    case "EjMottagetArende":
    case "Konsultationsarende":
      return dag < arende.beslutat;
  }
};

function efterstod(
  arende: AvslutatArende,
  {
    _tag,
    dag: galler,
  }: { readonly _tag: "InledEfterstod" | "AvslutaEfterstod"; readonly dag: Dag },
  { efterstodManader }: Overenskommelse,
): Svar {
  const vem = { galler, arende: arende.id, individ: arende.individ };
  if (galler < arende.avslutat) return nej("ForeAvslutet");
  if (_tag === "InledEfterstod") {
    if (arende.efterstod !== "inget") return nej("EfterstodFinns");
    return efterstodManader === "okand"
      ? ja({ _tag: "EfterstodInlett", ...vem })
      : ja({
          _tag: "EfterstodInlett",
          ...vem,
          till: laggTillManader(galler, efterstodManader),
        });
  }
  const pagar = arende.efterstod !== "inget" && arende.efterstod.avslutat === "nej";
  return !pagar || arende.efterstod.fran > galler
    ? nej("IngetEfterstod")
    : ja({ _tag: "EfterstodAvslutat", ...vem });
}

/** Varje aktör som kommandot nämner hör till någon part. */
const namndaArParter = (overenskommelse: Overenskommelse, kommando: Arendekommando): boolean =>
  [
    ...("aktor" in kommando ? [kommando.aktor] : []),
    ...("aktorer" in kommando ? kommando.aktorer : []),
    ...("av" in kommando ? [kommando.av] : []),
    ...("deltog" in kommando ? kommando.deltog : []),
    ...("skaDelta" in kommando ? (kommando.skaDelta ?? []) : []),
    ...("roller" in kommando && kommando.roller !== undefined
      ? Object.values(kommando.roller)
      : []),
  ].every((aktor) => aktor === "ingen" || aktorenArPart(overenskommelse, aktor));
