/**
 * Vad ett kommando om teamets möten leder till: en händelse med anmärkningar, eller ett avslag.
 */
import * as Result from "effect/Result";
import { type Beslut, gallande, vakta } from "../kernel/index.ts";
import { aktorenArPart } from "../overenskommelse/index.ts";
import type { Moteskommando } from "./command.ts";
import type { Moteshandelse } from "./event.ts";
import { type Motessammanhang, motesregler } from "./regler.ts";
import { type Motesavslag, motesavslag } from "./rejection.ts";
import { motetDag } from "./Teammote.ts";

/** Prövar kommandot mot läget och reglerna. Ändrar inget. */
export const decideMote = (
  fore: Motessammanhang,
  kommando: Moteskommando,
): Result.Result<Beslut<Moteshandelse>, Motesavslag> =>
  Result.flatMap(handelseAv(fore, kommando), (handelse) =>
    vakta(gallande(motesregler, fore.overenskommelse.regler), fore, handelse),
  );

function handelseAv(
  { moten, overenskommelse, idag }: Motessammanhang,
  kommando: Moteskommando,
): Result.Result<Moteshandelse, Motesavslag> {
  const nej = (slag: Parameters<typeof motesavslag>[0]) => Result.fail(motesavslag(slag));
  const { dag: galler } = kommando;
  if (galler > idag) return nej("DagenIFramtiden");
  switch (kommando._tag) {
    case "KallaTeammote": {
      const fore = motetDag(moten, kommando.motesdag);
      if (kommando.motesdag < galler) return nej("MotesdagenPasserad");
      if (fore?._tag === "HalletTeammote") return nej("RedanHallet");
      const { _tag: _, dag: __, ...vad } = kommando;
      return Result.succeed({ _tag: "TeammoteKallat", galler, ...vad });
    }
    case "HallTeammote": {
      const fore = motetDag(moten, galler);
      if (fore?._tag === "HalletTeammote") return nej("RedanHallet");
      if (fore?._tag === "InstalltTeammote") return nej("RedanInstallt");
      const { narvarande, franvarande } = kommando;
      if (narvarande.some((aktor) => franvarande.includes(aktor))) return nej("BadeOch");
      if (!(kommando.ersattare ?? []).every((aktor) => narvarande.includes(aktor))) {
        return nej("ErsattareInteNarvarande");
      }
      if (![...narvarande, ...franvarande].every((a) => aktorenArPart(overenskommelse, a))) {
        return nej("OkandPart");
      }
      const { _tag: _, dag: __, ...vad } = kommando;
      return Result.succeed({ _tag: "TeammoteHallet", galler, ...vad });
    }
    case "StallInTeammote": {
      const fore = motetDag(moten, kommando.motesdag);
      if (fore === undefined) return nej("IngetMote");
      if (fore._tag === "HalletTeammote") return nej("RedanHallet");
      if (fore._tag === "InstalltTeammote") return nej("RedanInstallt");
      return Result.succeed({ _tag: "TeammoteInstallt", galler, motesdag: kommando.motesdag });
    }
    case "KonsulteraAvidentifierat":
      return aktorenArPart(overenskommelse, kommando.fran)
        ? Result.succeed({ _tag: "AvidentifieradKonsultation", galler, fran: kommando.fran })
        : nej("OkandPart");
  }
}
