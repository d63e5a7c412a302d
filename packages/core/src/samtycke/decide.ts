/**
 * Vad ett kommando om samtycke leder till: en händelse med anmärkningar, eller ett avslag.
 */
import * as Result from "effect/Result";
import { type Beslut, gallande, vakta } from "../kernel/index.ts";
import { aktorenArPart } from "../overenskommelse/index.ts";
import type { Samtyckeskommando } from "./command.ts";
import type { Samtyckeshandelse } from "./event.ts";
import { type Samtyckessammanhang, samtyckesregler } from "./regler.ts";
import { type Samtyckesavslag, samtyckesavslag } from "./rejection.ts";
import { samtyckeGaller } from "./Samtycke.ts";

/** Prövar kommandot mot läget och reglerna. Ändrar inget. */
export const decideSamtycke = (
  fore: Samtyckessammanhang,
  kommando: Samtyckeskommando,
): Result.Result<Beslut<Samtyckeshandelse>, Samtyckesavslag> =>
  Result.flatMap(handelseAv(fore, kommando), (handelse) =>
    vakta(gallande(samtyckesregler, fore.overenskommelse.regler), fore, handelse),
  );

function handelseAv(
  { samtycken, overenskommelse, idag }: Samtyckessammanhang,
  kommando: Samtyckeskommando,
): Result.Result<Samtyckeshandelse, Samtyckesavslag> {
  const nej = (slag: Parameters<typeof samtyckesavslag>[0]) => Result.fail(samtyckesavslag(slag));
  const { dag } = kommando;
  if (dag > idag) return nej("DagenIFramtiden");
  if ("individ" in kommando && samtycken.some((s) => s.individ !== kommando.individ)) {
    return nej("AnnanIndivid");
  }
  const parter =
    "fran" in kommando ? [kommando.fran, ...("till" in kommando ? [kommando.till] : [])] : [];
  if (!parter.every((aktor) => aktorenArPart(overenskommelse, aktor))) return nej("OkandPart");
  switch (kommando._tag) {
    case "InhamtaSamtycke": {
      const { _tag: _, dag: galler, ...innehall } = kommando;
      if (new Set(innehall.omfattar).size < 2) return nej("OmfattarIngen");
      if (innehall.uppgiftsslag === "okant" || innehall.uppgiftsslag.length === 0) {
        return nej("OmfattarInget");
      }
      if (innehall.gallerTill !== undefined && innehall.gallerTill < dag) {
        return nej("SlutForeBorjan");
      }
      const senare = samtycken.some(
        (s) =>
          s.samtyckesslag === innehall.samtyckesslag &&
          (s.fran > dag || (s._tag === "UpphortSamtycke" && s.upphort > dag)),
      );
      if (senare) return nej("SenareFinns");
      return innehall.omfattar.every((aktor) => aktorenArPart(overenskommelse, aktor))
        ? Result.succeed({ _tag: "SamtyckeInhamtat", galler, ...innehall })
        : nej("OkandPart");
    }
    case "AterkallaSamtycke": {
      const { _tag: _, dag: galler, ...vad } = kommando;
      const finns = samtycken.some(
        (s) =>
          samtyckeGaller(s, dag) &&
          (vad.samtyckesslag === undefined || vad.samtyckesslag === s.samtyckesslag),
      );
      return finns
        ? Result.succeed({ _tag: "SamtyckeAterkallat", galler, ...vad })
        : nej("IngetSamtycke");
    }
    case "LamnaUppgift": {
      const { _tag: _, dag: galler, ...vad } = kommando;
      return vad.uppgiftsslag.length === 0
        ? nej("IngaUppgifter")
        : Result.succeed({ _tag: "UppgiftLamnad", galler, ...vad });
    }
    case "StallFragaTillFk": {
      const { _tag: _, dag: galler, ...vad } = kommando;
      return Result.succeed({ _tag: "FragaTillFkStalld", galler, ...vad });
    }
  }
}
