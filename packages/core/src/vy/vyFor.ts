/**
 * Vyn för en mottagare en viss dag. Återkallas eller löper samtycket ut stänger vyn den dagen; det som redan lämnats står
 * kvar hos de två det gällde och hos individen. Källa: SAMTYCKE-3, FK-1, PLAN-2, DOK-1; OSL 10:1, 12:2.
 */
import { type Faktum, gallandeFakta } from "../faktum/index.ts";
import type { ArendeId, Dag, UtanHuvud } from "../kernel/index.ts";
import { text } from "../kernel/index.ts";
import { type Aktor, arVerksamhet } from "../part/index.ts";
import { evolvePlan, ingenPlan, type Plan, Planfaktum } from "../plan/index.ts";
import {
  evolveSamtycken,
  ingaSamtycken,
  type Samtycken,
  samtyckeGaller,
  tillatandeSamtycke,
  type UppgiftLamnad,
  type Uppgiftsslag,
} from "../samtycke/index.ts";
import { hemvist, type Ursprung, ursprung } from "./ursprung.ts";
import type { Mottagare, Vy, Vygrund, Vyuppgift } from "./Vy.ts";

/** Ärendet och historien; fakta om andra ärenden läses inte. */
export type Arendehistoria = {
  readonly arende: ArendeId;
  readonly fakta: ReadonlyArray<Faktum>;
};

/** Det som mottagaren får se av ärendet den dagen, och inget mer. */
export const vyFor = (mottagare: Mottagare, { arende, fakta }: Arendehistoria, dag: Dag): Vy => {
  if (mottagare._tag === "Verksamhet") {
    if (mottagare.kontaktperson) return { _tag: "StangdVy", dag, skal: skal.kontaktperson };
    if (!arVerksamhet(mottagare.aktor))
      return { _tag: "StangdVy", dag, skal: skal.ingenVerksamhet };
  }
  const historia = gallandeFakta(fakta).filter(
    (faktum) => "arende" in faktum && faktum.arende === arende && faktum.galler <= dag,
  );
  const blick = blickAv(mottagare, historia, skyddade(fakta), dag);
  const uppgifter = historia.flatMap((faktum) => blick(faktum));
  return uppgifter.length === 0
    ? { _tag: "StangdVy", dag, skal: skal.ingetSamtycke }
    : { _tag: "OppenVy", dag, uppgifter, plan: planAv(uppgifter) };
};

/**
 * Utlämnandena som det innebär att visa vyn för verksamheten: en händelse per verksamhet som uppgifter kommer från. Värden
 * sparar dem; då står varje utlämnande kvar med sin grund.
 */
export const utlamnandenAv = (
  vy: Vy,
  till: Aktor,
  vem: Pick<UppgiftLamnad, "arende" | "individ">,
): ReadonlyArray<UtanHuvud<UppgiftLamnad>> => {
  if (vy._tag === "StangdVy") return [];
  const perKalla = new Map<Aktor, Set<Uppgiftsslag>>();
  for (const { fran, uppgiftsslag, grund } of vy.uppgifter) {
    if (grund._tag !== "SamtyckeGaller") continue;
    for (const aktor of fran) {
      if (aktor === till || !arVerksamhet(aktor)) continue;
      perKalla.set(aktor, (perKalla.get(aktor) ?? new Set()).add(uppgiftsslag));
    }
  }
  return [...perKalla].map(([fran, slag]) => ({
    _tag: "UppgiftLamnad",
    galler: vy.dag,
    ...vem,
    fran,
    till,
    tillKontaktperson: false,
    uppgiftsslag: [...slag].sort(),
    grund: { _tag: "Samtycke" },
  }));
};

type Blick = (faktum: Faktum) => ReadonlyArray<Vyuppgift>;

function blickAv(
  mottagare: Mottagare,
  historia: ReadonlyArray<Faktum>,
  skyddade: ReadonlySet<string>,
  dag: Dag,
): Blick {
  const samtycken = samtyckenI(historia);
  const aktualiserande = historia.flatMap((f) =>
    f._tag === "ArendeAktualiserat" ? f.aktorer : [],
  );
  const insatsaktorer = (benamning: string) =>
    historia.flatMap((f) =>
      (f._tag === "InsatsPaborjad" || f._tag === "InsatsPlanerad") && f.benamning === benamning
        ? [f.aktor]
        : [],
    );
  return (faktum) => {
    const kommerFran = ursprung(faktum, aktualiserande, insatsaktorer);
    const grund = grundFor(mottagare, faktum, kommerFran, { samtycken, dag });
    const synlig = grund === "ingen" ? avskalad(mottagare, faktum) : faktum;
    if (synlig === undefined) return [];
    const handelse = utanSkyddadKommun(mottagare, synlig, skyddade);
    return [
      { handelse, ...kommerFran, grund: grund === "ingen" ? { _tag: "TeametsProcess" } : grund },
    ];
  };
}

type Delning = { readonly samtycken: Samtycken; readonly dag: Dag };

function grundFor(
  mottagare: Mottagare,
  faktum: Faktum,
  kommerFran: Ursprung,
  delning: Delning,
): Vygrund | "ingen" {
  const plats = hemvist(faktum);
  switch (mottagare._tag) {
    case "Individ":
      return { _tag: "IndividensRatt" };
    case "Samordnare":
      return plats === "samtycke" || plats === "utlamnande" || kommerFran.uppgiftsslag === "process"
        ? { _tag: "TeametsProcess" }
        : samtyckeTill(delning, kommerFran, undefined);
    case "Verksamhet": {
      const { aktor } = mottagare;
      if (plats === "samtycke") return "ingen";
      if (plats === "utlamnande") {
        return kommerFran.fran.has(aktor) ? { _tag: "Egen" } : "ingen";
      }
      return kommerFran.fran.size === 1 && kommerFran.fran.has(aktor)
        ? { _tag: "Egen" }
        : samtyckeTill(delning, kommerFran, aktor);
    }
  }
}

/**
 * Samtycket som öppnar för mottagaren (för samordnaren: något samtycke till STAR). Varje verksamhet som uppgiften kommer
 * från ska vara nämnd; en uppgift som ingen vet var den kommer ifrån öppnas inte.
 */
function samtyckeTill(
  { samtycken, dag }: Delning,
  { uppgiftsslag, fran }: Ursprung,
  till: Aktor | undefined,
): Vygrund | "ingen" {
  if (fran.size === 0) return "ingen";
  const avsandare = [...fran].filter((aktor) => aktor !== "egen" && aktor !== till);
  const galler = samtycken.filter(
    (s) =>
      samtyckeGaller(s, dag) &&
      s.uppgiftsslag !== "okant" &&
      s.uppgiftsslag.includes(uppgiftsslag) &&
      (till === undefined ? s.samtyckesslag !== "sip" : s.omfattar.includes(till)),
  );
  const [forst] = galler;
  if (forst === undefined) return "ingen";
  const alla = avsandare.every((avs) =>
    till === undefined
      ? galler.some(({ omfattar }) => omfattar.includes(avs))
      : tillatandeSamtycke(samtycken, { dag, fran: avs, till, uppgiftsslag }) !== undefined,
  );
  return alla ? { _tag: "SamtyckeGaller", fran: forst.fran } : "ingen";
}

/** Samordnaren ska veta att ärendet är avslutat också utan samtycke, men inte varför. */
const avskalad = (mottagare: Mottagare, faktum: Faktum): Faktum | undefined =>
  mottagare._tag === "Samordnare" && faktum._tag === "ArendeAvslutat"
    ? { ...faktum, orsak: "okand" }
    : undefined;

/** Vid skyddade personuppgifter visas kommunen bara för individen. */
function utanSkyddadKommun(
  mottagare: Mottagare,
  faktum: Faktum,
  skyddade: ReadonlySet<string>,
): UtanHuvud<Faktum> {
  const { v: _, id: __, registrerad: ___, ersatter: ____, kalla: _____, ...handelse } = faktum;
  if (handelse._tag !== "ArendeAktualiserat" || mottagare._tag === "Individ") return handelse;
  if (!skyddade.has(handelse.individ)) return handelse;
  const { kommun: ______, ...utan } = handelse;
  return utan;
}

const skyddade = (fakta: ReadonlyArray<Faktum>): ReadonlySet<string> =>
  new Set(fakta.flatMap((f) => (f._tag === "IndividRegistrerad" && f.skyddad ? [f.individ] : [])));

const samtyckenI = (historia: ReadonlyArray<Faktum>): Samtycken =>
  historia.reduce<Samtycken>(
    (samtycken, faktum) =>
      faktum._tag === "SamtyckeInhamtat" || faktum._tag === "SamtyckeAterkallat"
        ? evolveSamtycken(samtycken, faktum)
        : samtycken,
    ingaSamtycken,
  );

const PLANSLAG: ReadonlySet<string> = new Set(
  Planfaktum.members.map(({ fields }) => fields._tag.schema.literal),
);

const arPlanhandelse = (handelse: UtanHuvud<Faktum>): handelse is UtanHuvud<Planfaktum> =>
  PLANSLAG.has(handelse._tag);

const planAv = (uppgifter: ReadonlyArray<Vyuppgift>): Plan =>
  uppgifter
    .map(({ handelse }) => handelse)
    .filter(arPlanhandelse)
    .reduce<Plan>(evolvePlan, ingenPlan);

const skal = {
  kontaktperson: text(
    "Försäkringskassans kontaktperson får aldrig ett enskilt ärende; frågorna gäller sjukförsäkringen.",
    "The Social Insurance Agency's contact never gets a specific case; questions concern the insurance.",
  ),
  ingenVerksamhet: text(
    "Bara en verksamhet, samordnaren eller individen kan ha en vy.",
    "Only an organisation, the coordinator or the individual can have a view.",
  ),
  ingetSamtycke: text(
    "Inget samtycke som gäller den dagen öppnar något av ärendet.",
    "No consent in force that day opens any part of the case.",
  ),
};
