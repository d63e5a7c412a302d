/**
 * Vad ett kommando om en insats leder till: en händelse med anmärkningar, eller ett avslag.
 */
import * as Result from "effect/Result";
import {
  type Avslag,
  avslagAv,
  type Beslut,
  gallande,
  type RegelBruten,
  text,
  vakta,
} from "../kernel/index.ts";
import { aktorenArPart } from "../overenskommelse/index.ts";
import type { Insatskommando } from "./command.ts";
import type { Insatshandelse } from "./event.ts";
import { type Insatssammanhang, insatsregler } from "./regler.ts";

const meningar = {
  DagenIFramtiden: text(
    "Dagen har inte kommit än; planera insatsen i stället.",
    "The day has not come yet; plan the service instead.",
  ),
  ArendetFinnsInte: text("Ärendet är inte aktualiserat.", "The case has not been raised."),
  ForeAktualiseringen: text(
    "Dagen ligger före ärendets aktualisering.",
    "The day lies before the case was raised.",
  ),
  ArendetAvslutat: text("Ärendet är avslutat.", "The case is closed."),
  OkandPart: text(
    "Verksamheten hör inte till överenskommelsens parter.",
    "The organisation does not belong to the parties of the agreement.",
  ),
  InsatsenFinnsInte: text(
    "Det finns ingen sådan insats att avsluta.",
    "There is no such service to end.",
  ),
  InsatsenFinns: text(
    "En insats med den benämningen började redan den dagen.",
    "A service of that name already began on that day.",
  ),
  StartenPasserad: text(
    "Insatsen kan inte planeras till en dag som redan varit.",
    "The service cannot be planned for a day that has passed.",
  ),
  SlutForeBorjan: text("Insatsen slutar före den börjar.", "The service ends before it begins."),
};

/** Varför ett kommando om en insats vägras. */
export type Insatsavslag = Avslag<keyof typeof meningar> | RegelBruten;
const avslag = avslagAv(meningar);

/** Prövar kommandot mot läget och reglerna. Ändrar inget. */
export const decideInsats = (
  fore: Insatssammanhang,
  kommando: Insatskommando,
): Result.Result<Beslut<Insatshandelse>, Insatsavslag> =>
  Result.flatMap(handelseAv(fore, kommando), (handelse) =>
    vakta(gallande(insatsregler, fore.overenskommelse.regler), fore, handelse),
  );

function handelseAv(
  { arende, insatser, overenskommelse, idag }: Insatssammanhang,
  kommando: Insatskommando,
): Result.Result<Insatshandelse, Insatsavslag> {
  const nej = (slag: keyof typeof meningar) => Result.fail(avslag(slag));
  const { dag: galler, benamning } = kommando;
  if (galler > idag) return nej("DagenIFramtiden");
  if (arende._tag === "OkantArende") return nej("ArendetFinnsInte");
  if (galler < arende.aktualiserat) return nej("ForeAktualiseringen");
  if (kommando._tag === "PlaneraInsats" || kommando._tag === "PaborjaInsats") {
    if (arende._tag === "AvslutatArende" || arende._tag === "AvskrivetArende") {
      return nej("ArendetAvslutat");
    }
    if (!aktorenArPart(overenskommelse, kommando.aktor)) return nej("OkandPart");
  }
  const pagar = (fran: string) =>
    insatser.some(
      (insats) =>
        insats._tag === "PagaendeInsats" && insats.benamning === benamning && insats.fran === fran,
    );
  const vem = { galler, arende: arende.id };
  switch (kommando._tag) {
    case "PlaneraInsats": {
      if (kommando.start < galler) return nej("StartenPasserad");
      const { _tag: _, dag: __, ...vad } = kommando;
      return Result.succeed({ _tag: "InsatsPlanerad", ...vem, ...vad });
    }
    case "PaborjaInsats": {
      if (pagar(galler)) return nej("InsatsenFinns");
      const { _tag: _, dag: __, ...vad } = kommando;
      return Result.succeed({ _tag: "InsatsPaborjad", ...vem, ...vad });
    }
    case "AvslutaInsats": {
      if (!pagar(kommando.paborjad)) return nej("InsatsenFinnsInte");
      if (galler < kommando.paborjad) return nej("SlutForeBorjan");
      const { paborjad } = kommando;
      return Result.succeed({ _tag: "InsatsAvslutad", ...vem, benamning, paborjad });
    }
    case "AvbrytInsats": {
      const { paborjad, orsak } = kommando;
      const vad = { ...vem, benamning, orsak };
      if (paborjad === undefined) {
        return insatser.some((i) => i._tag === "PlaneradInsats" && i.benamning === benamning)
          ? Result.succeed({ _tag: "InsatsAvbruten", ...vad })
          : nej("InsatsenFinnsInte");
      }
      if (!pagar(paborjad)) return nej("InsatsenFinnsInte");
      return galler < paborjad
        ? nej("SlutForeBorjan")
        : Result.succeed({ _tag: "InsatsAvbruten", ...vad, paborjad });
    }
  }
}
