/**
 * Prövar ett faktum i läget just innan det, med de regler som rör dess slag.
 */
import { arenderegler, okantArende } from "../arende/index.ts";
import { avvikelseregler, okandAvvikelse } from "../avvikelse/index.ts";
import { aktFor, aktiva, type Faktum, type Lage } from "../faktum/index.ts";
import { insatsregler } from "../insats/index.ts";
import {
  gallande,
  type Kanda,
  provaRegel,
  type Regel,
  type Regelgrund,
  type Utslag,
} from "../kernel/index.ts";
import { motesregler } from "../mote/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import type { Kommunkod } from "../part/index.ts";
import { ingenPlan } from "../plan/index.ts";
import { ingaSamtycken, samtyckesregler } from "../samtycke/index.ts";
import { type Datasammanhang, dataregler } from "./dataregler.ts";
import {
  arArendefaktum,
  arAvvikelsefaktum,
  arInsatsfaktum,
  arMotesfaktum,
  arSamtyckesfaktum,
} from "./faktumgrupper.ts";

/** En regel och vad den sade. */
export type Provad = { readonly regel: Regelgrund; readonly utslag: Utslag };

/** Det som prövningen behöver utöver läget. */
export type Provningsval = {
  readonly overenskommelse: Overenskommelse;
  readonly teamKommun: Kommunkod | "okand";
  readonly kanda: Kanda;
};

/** Vad överenskommelsens regler säger om faktumet. */
export const provaFaktum = (
  lage: Lage,
  faktum: Faktum,
  { overenskommelse, teamKommun, kanda }: Provningsval,
): ReadonlyArray<Provad> => {
  const idag = faktum.registrerad;
  const prova = <S, H>(regler: ReadonlyArray<Regel<S, H>>, fore: S, handelse: H) =>
    gallande(regler, overenskommelse.regler).map((regel) => ({
      regel,
      utslag: provaRegel(regel, fore, handelse, kanda),
    }));
  if (arArendefaktum(faktum)) {
    const akt = aktFor(lage, faktum.arende);
    const tidigare =
      faktum._tag === "ArendeAktualiserat" && faktum.tidigare !== undefined
        ? (lage.arenden.get(faktum.tidigare) ?? okantArende)
        : "inget";
    const { arende, samtycken } = akt;
    const individ = lage.individer.get(faktum.individ) ?? "okand";
    const fore = {
      arende,
      tidigare,
      samtycken,
      individ,
      aktiva: faktum._tag === "UppfoljningBokad" ? aktiva(akt, faktum.galler) : [],
      teamKommun,
      overenskommelse,
      idag,
    } as const;
    return prova(arenderegler, fore, faktum);
  }
  if (arSamtyckesfaktum(faktum)) {
    const samtycken =
      "arende" in faktum ? (lage.samtycken.get(faktum.arende) ?? ingaSamtycken) : ingaSamtycken;
    return prova(samtyckesregler, { samtycken, overenskommelse, idag }, faktum);
  }
  if (arInsatsfaktum(faktum)) {
    const { arende, insatser } = aktFor(lage, faktum.arende);
    return prova(insatsregler, { arende, insatser, overenskommelse, idag }, faktum);
  }
  if (arMotesfaktum(faktum)) {
    return prova(motesregler, { moten: lage.teammoten, overenskommelse, idag }, faktum);
  }
  if (arAvvikelsefaktum(faktum)) {
    const avvikelse = lage.avvikelser.get(faktum.avvikelse) ?? okandAvvikelse;
    return prova(avvikelseregler, { avvikelse, overenskommelse, idag }, faktum);
  }
  return [];
};

/** Vad bibliotekets egna regler om orimliga uppgifter säger om faktumet. */
export const provaRimlighet = (
  lage: Lage,
  faktum: Faktum,
  overenskommelse: Overenskommelse | undefined,
): ReadonlyArray<Provad> => {
  const akt = "arende" in faktum ? aktFor(lage, faktum.arende) : undefined;
  const fore: Datasammanhang = {
    arende: akt?.arende ?? okantArende,
    insatser: akt?.insatser ?? [],
    coachperioder: ("coach" in faktum ? lage.coachperioder.get(faktum.arende) : undefined) ?? [],
    anstallningar:
      ("anstallning" in faktum ? lage.anstallningar.get(faktum.arende) : undefined) ?? [],
    plan: akt?.plan ?? ingenPlan,
    moten: lage.teammoten,
    avvikelse:
      ("avvikelse" in faktum ? lage.avvikelser.get(faktum.avvikelse) : undefined) ?? okandAvvikelse,
    individ: ("individ" in faktum ? lage.individer.get(faktum.individ) : akt?.individ) ?? "okand",
    overenskommelse,
  };
  return dataregler.map((regel) => ({ regel, utslag: regel.prova(fore, faktum) }));
};
