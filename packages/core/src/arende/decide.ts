/**
 * Vad ett kommando leder till: händelser och anmärkningar, eller ett avslag. Bara regler av slaget `grind` och nivån
 * `krav` stoppar; allt annat sägs bredvid.
 */
import * as Result from "effect/Result";
import type { Utslag } from "../kernel/index.ts";
import type { Arendesammanhang } from "./Arendesammanhang.ts";
import type { Arendekommando } from "./command.ts";
import type { Arendehandelse } from "./event.ts";
import { type Arenderegel, gallandeRegler } from "./regler.ts";
import { type Avslag, avslag, regelBruten } from "./rejection.ts";

/** En regel som inte höll, eller inte gick att bedöma, utan att stoppa. */
export type Anmarkning = { readonly regel: Arenderegel; readonly utslag: Utslag };

/** Det som händer, och vad som är att säga om det. */
export type Arendebeslut = {
  readonly handelse: Arendehandelse;
  readonly anmarkningar: ReadonlyArray<Anmarkning>;
};

/** Prövar kommandot mot läget och reglerna. Ändrar inget. */
export const decide = (
  fore: Arendesammanhang,
  kommando: Arendekommando,
): Result.Result<Arendebeslut, Avslag> =>
  Result.flatMap(handelseAv(fore, kommando), (handelse) => prova(fore, handelse));

/** Sant om regeln stoppar kommandon. */
export const stoppar = ({ niva, slag }: Arenderegel): boolean =>
  niva === "krav" && slag === "grind";

function prova(
  fore: Arendesammanhang,
  handelse: Arendehandelse,
): Result.Result<Arendebeslut, Avslag> {
  const svar = gallandeRegler(fore).map((regel) => ({
    regel,
    utslag: regel.prova(fore, handelse),
  }));
  const stopp = svar.find(({ regel, utslag }) => utslag === "brott" && stoppar(regel));
  return stopp === undefined
    ? Result.succeed({
        handelse,
        anmarkningar: svar.filter(
          ({ utslag }) => utslag === "brott" || utslag === "kan_ej_bedomas",
        ),
      })
    : Result.fail(regelBruten(stopp.regel));
}

function handelseAv(
  { arende }: Arendesammanhang,
  kommando: Arendekommando,
): Result.Result<Arendehandelse, Avslag> {
  if (kommando._tag === "AktualiseraArende") {
    const { _tag: _, dag, ...vad } = kommando;
    return arende._tag === "OkantArende"
      ? Result.succeed({ _tag: "ArendeAktualiserat", galler: dag, ...vad })
      : Result.fail(avslag("ArendetFinnsRedan"));
  }
  if (arende._tag === "OkantArende") return Result.fail(avslag("ArendetFinnsInte"));
  if (kommando.dag < arende.aktualiserat) return Result.fail(avslag("ForeAktualiseringen"));
  if (arende._tag === "AvslutatArende" || arende._tag === "AvskrivetArende") {
    return Result.fail(avslag("RedanAvslutat"));
  }
  const vem = { galler: kommando.dag, arende: arende.id, individ: arende.individ };
  const vantar = arende._tag === "AktualiseratArende" || arende._tag === "KoandeArende";
  const narVantar = (handelse: Arendehandelse) =>
    vantar ? Result.succeed(handelse) : Result.fail(avslag("BeslutetFattat"));
  const narMottaget = (handelse: Arendehandelse) =>
    arende._tag === "MottagetArende" && kommando.dag >= arende.mottaget
      ? Result.succeed(handelse)
      : Result.fail(avslag("InteMottaget"));
  switch (kommando._tag) {
    case "TaEmotArende":
      return narVantar({ _tag: "ArendeMottaget", ...vem });
    case "AvvisaArende":
      return narVantar({ _tag: "ArendeEjMottaget", ...vem });
    case "BehandlaSomKonsultation":
      return narVantar({ _tag: "ArendeBlevKonsultation", ...vem });
    case "SattPaKolista":
      return arende._tag === "AktualiseratArende"
        ? Result.succeed({ _tag: "ArendeSattPaKolista", ...vem })
        : Result.fail(avslag("BeslutetFattat"));
    case "UtseArendebarare":
      return narMottaget({
        _tag: "ArendebarareUtsedd",
        ...vem,
        aktor: kommando.aktor,
        dagKand: true,
      });
    case "BokaPlaneringsmote":
      return kommando.motesdag < kommando.dag
        ? Result.fail(avslag("MotesdagenPasserad"))
        : narMottaget({
            _tag: "PlaneringsmoteBokat",
            ...vem,
            form: kommando.form,
            motesdag: kommando.motesdag,
          });
    case "HallPlaneringsmote":
      return narMottaget({ _tag: "PlaneringsmoteHallet", ...vem, form: kommando.form });
    case "AvslutaArende":
      return vantar
        ? Result.succeed({ _tag: "ArendeAvslutat", ...vem, orsak: kommando.orsak })
        : narMottaget({ _tag: "ArendeAvslutat", ...vem, orsak: kommando.orsak });
  }
}
