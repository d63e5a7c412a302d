/**
 * Avgör ett kommando mot läget: samlar det som varje livscykel behöver veta och ger dess svar. Den som för ärenden behöver
 * inte själv hålla reda på vilket sammanhang som hör till vilket kommando.
 */
import type * as Result from "effect/Result";
import { type Arendekommando, decide, okantArende } from "../arende/index.ts";
import { Avvikelsekommando, decideAvvikelse, okandAvvikelse } from "../avvikelse/index.ts";
import { aktFor, aktiva, type Faktum, type Lage, tomAkt } from "../faktum/index.ts";
import type { Individ } from "../individ/index.ts";
import { decideInsats, Insatskommando } from "../insats/index.ts";
import type { ArendeId, Beslut, Dag, Text, UtanHuvud } from "../kernel/index.ts";
import { decideMote, Moteskommando } from "../mote/index.ts";
import type { Overenskommelse } from "../overenskommelse/index.ts";
import type { Kommunkod } from "../part/index.ts";
import { decidePlan, Plankommando } from "../plan/index.ts";
import { decideSamtycke, Samtyckeskommando } from "../samtycke/index.ts";
import type { Kommando } from "./Kommando.ts";

/**
 * Det som gäller i teamet. `idag`: värdens kalender. Är `teamKommun` okänd prövas inte AKT-1.
 */
export type Avgorande = {
  readonly overenskommelse: Overenskommelse;
  readonly idag: Dag;
  readonly teamKommun: Kommunkod | "okand";
};

/** Ett avslag av något slag: namnet, meningen, och regeln när en sådan stoppade. */
export type Avslaget = { readonly _tag: string; readonly text: Text; readonly regel?: string };

/** Svaret: händelsen med anmärkningar, eller avslaget. */
export type Svar = Result.Result<Beslut<UtanHuvud<Faktum>>, Avslaget>;

/** Vad kommandot gäller, när det inte själv säger det: ett ärende, eller en avvikelse. Möten gäller inget. */
export type Om = { readonly arende?: ArendeId; readonly avvikelse?: string };

/** Avgör kommandot. Ändrar inget: den som godtar svaret sparar händelsen som ett faktum. */
export const avgor = (
  lage: Lage,
  om: Om,
  kommando: Kommando,
  { overenskommelse, idag, teamKommun }: Avgorande,
): Svar => {
  const arende = "arende" in kommando ? kommando.arende : om.arende;
  const akt = arende === undefined ? tomAkt : aktFor(lage, arende);
  const gemensamt = { overenskommelse, idag };
  if (arAvSlag(Samtyckeskommando, kommando)) {
    return decideSamtycke({ samtycken: akt.samtycken, ...gemensamt }, kommando);
  }
  if (arAvSlag(Plankommando, kommando)) {
    return decidePlan({ arende: akt.arende, plan: akt.plan, ...gemensamt }, kommando);
  }
  if (arAvSlag(Insatskommando, kommando)) {
    return decideInsats({ arende: akt.arende, insatser: akt.insatser, ...gemensamt }, kommando);
  }
  if (arAvSlag(Moteskommando, kommando)) {
    return decideMote({ moten: lage.teammoten, ...gemensamt }, kommando);
  }
  if (arAvSlag(Avvikelsekommando, kommando)) {
    const id = "avvikelse" in kommando ? kommando.avvikelse : om.avvikelse;
    const avvikelse = (id === undefined ? undefined : lage.avvikelser.get(id)) ?? okandAvvikelse;
    return decideAvvikelse({ avvikelse, ...gemensamt }, kommando);
  }
  const tidigare =
    kommando._tag === "AktualiseraArende" && kommando.tidigare !== undefined
      ? (lage.arenden.get(kommando.tidigare) ?? okantArende)
      : "inget";
  return decide(
    {
      arende: akt.arende,
      tidigare,
      samtycken: akt.samtycken,
      individ: individFor(lage, akt.individ, kommando),
      aktiva: aktiva(akt, kommando.dag),
      teamKommun,
      ...gemensamt,
    },
    kommando,
  );
};

type Unionen = {
  readonly members: ReadonlyArray<{
    readonly fields: { readonly _tag: { readonly schema: { readonly literal: string } } };
    readonly Type: Kommando;
  }>;
};

const slagen = new Map<Unionen, ReadonlySet<string>>();

/** Sant om kommandot hör till livscykeln; slagen skiljs bara på namnet, schemat är redan läst. */
function arAvSlag<U extends Unionen>(
  union: U,
  kommando: Kommando,
): kommando is U["members"][number]["Type"] {
  const slag =
    slagen.get(union) ?? new Set(union.members.map(({ fields }) => fields._tag.schema.literal));
  slagen.set(union, slag);
  return slag.has(kommando._tag);
}

/** Individen bakom ärendet, eller den som ärendet är på väg att aktualiseras för. */
const individFor = (
  lage: Lage,
  kand: Individ | "okand",
  kommando: Arendekommando,
): Individ | "okand" =>
  kand === "okand" && "individ" in kommando
    ? (lage.individer.get(kommando.individ) ?? "okand")
    : kand;
