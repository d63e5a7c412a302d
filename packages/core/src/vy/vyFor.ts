/**
 * Vyn för en mottagare en viss dag. Återkallas eller löper samtycket ut stänger vyn den dagen; det som redan lämnats står
 * kvar hos de två det gällde och hos individen. Källa: SAMTYCKE-3, FK-1, PLAN-2, DOK-1; OSL 10:1, 12:2.
 */
import { type Faktum, gallandeFakta } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import type { ArendeId, Dag, UtanHuvud } from "../kernel/index.ts";
import { text } from "../kernel/index.ts";
import { type Aktor, arVerksamhet } from "../part/index.ts";
import { evolvePlan, ingenPlan, type Plan, Planfaktum } from "../plan/index.ts";
import {
  evolveSamtycken,
  ingaSamtycken,
  type Samtycken,
  samtyckeGaller,
  samtyckeOppnar,
  tillatandeSamtycke,
  type UppgiftLamnad,
  type Uppgiftsslag,
} from "../samtycke/index.ts";
import { hemvist, type Ursprung, ursprungI } from "./ursprung.ts";
import type { Mottagare, Vy, Vygrund, Vyuppgift } from "./Vy.ts";

/**
 * Ärendet och historien; fakta om andra ärenden läses inte. Ge hela historien: skyddet för en individ står i fakta som inte
 * hör till något ärende.
 */
export type Arendehistoria = {
  readonly arende: ArendeId;
  readonly fakta: ReadonlyArray<Faktum>;
};

/**
 * Det som mottagaren får se av ärendet den dagen, och inget mer. Den som ska visa något ger dagens dag: en vy för en gången
 * dag säger vad som fick ses då, också när samtycket sedan återkallats.
 */
export const vyFor = (mottagare: Mottagare, { arende, fakta }: Arendehistoria, dag: Dag): Vy => {
  if (mottagare._tag === "Verksamhet") {
    if (mottagare.kontaktperson) return { _tag: "StangdVy", dag, skal: skal.kontaktperson };
    if (!arVerksamhet(mottagare.aktor))
      return { _tag: "StangdVy", dag, skal: skal.ingenVerksamhet };
  }
  const omArendet = gallandeFakta(fakta).filter(
    (faktum) => "arende" in faktum && faktum.arende === arende,
  );
  // Bär två individer samma nummer öppnar den enas samtycke annars den andras uppgifter.
  const [individ, ...flera] = new Set(
    omArendet.flatMap((f) => ("individ" in f ? [f.individ] : [])),
  );
  if (flera.length > 0) return { _tag: "StangdVy", dag, skal: skal.flera };
  const historia = omArendet.filter(({ galler }) => galler <= dag);
  const blick = blickAv(mottagare, historia, skyddade(fakta), { individ, dag });
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
      if (aktor === till || aktor === "egen") continue;
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
  vem: Omit<Delning, "samtycken">,
): Blick {
  const samtycken = samtyckenI(historia);
  const ursprung = ursprungI(historia);
  return (faktum) => {
    const kommerFran = ursprung(faktum);
    const grund = grundFor(mottagare, faktum, kommerFran, { samtycken, ...vem });
    const synlig = grund === "ingen" ? avskalad(mottagare, faktum) : faktum;
    if (synlig === undefined) return [];
    const given: Vygrund = grund === "ingen" ? { _tag: "TeametsProcess" } : grund;
    return [{ handelse: skalad(mottagare, synlig, given, skyddade), ...kommerFran, grund: given }];
  };
}

type Delning = {
  /** Saknas när inget faktum om ärendet nämner någon; då finns heller inga samtycken. */
  readonly individ: Pseudonym | undefined;
  readonly samtycken: Samtycken;
  readonly dag: Dag;
};

function grundFor(
  mottagare: Mottagare,
  faktum: Faktum,
  kommerFran: Ursprung,
  delning: Delning,
): Vygrund | "ingen" {
  if (mottagare._tag === "Individ") return { _tag: "IndividensRatt" };
  const plats = hemvist(faktum);
  if (plats === "individens") return "ingen";
  switch (mottagare._tag) {
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
      return kommerFran.fran.has(aktor) && andra(kommerFran, aktor).length === 0
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
  { individ, samtycken, dag }: Delning,
  kommerFran: Ursprung,
  till: Aktor | undefined,
): Vygrund | "ingen" {
  const { uppgiftsslag, fran } = kommerFran;
  if (fran.size === 0) return "ingen";
  const tillater = (avsandare: Aktor | undefined) =>
    till === undefined || avsandare === undefined
      ? samtycken.find(
          (s) =>
            samtyckeGaller(s, dag) &&
            s.uppgiftsslag !== "okant" &&
            s.uppgiftsslag.includes(uppgiftsslag) &&
            samtyckeOppnar(s, namnda(avsandare, till)) &&
            namnda(avsandare, till).every((aktor) => s.omfattar.includes(aktor)),
        )
      : individ === undefined
        ? undefined
        : tillatandeSamtycke(samtycken, { individ, dag, fran: avsandare, till, uppgiftsslag });
  const avsandare = andra(kommerFran, till);
  const grunder = (avsandare.length === 0 ? [undefined] : avsandare).map(tillater);
  const givna = grunder.flatMap((samtycke) => (samtycke === undefined ? [] : [samtycke.fran]));
  const [senast] = givna.toSorted().reverse();
  return senast === undefined || givna.length < grunder.length
    ? "ingen"
    : { _tag: "SamtyckeGaller", fran: senast };
}

const namnda = (...aktorer: ReadonlyArray<Aktor | undefined>): ReadonlyArray<Aktor> =>
  aktorer.filter((aktor) => aktor !== undefined);

/** De som uppgiften kommer från, utom mottagaren och individen själv. */
const andra = ({ fran }: Ursprung, till: Aktor | undefined): ReadonlyArray<Aktor> =>
  [...fran].filter((aktor) => aktor !== "egen" && aktor !== till);

/** Samordnaren ska veta att ärendet är avslutat också utan samtycke, men inte varför. */
const avskalad = (mottagare: Mottagare, faktum: Faktum): Faktum | undefined =>
  mottagare._tag === "Samordnare" && faktum._tag === "ArendeAvslutat"
    ? { ...faktum, orsak: "okand" }
    : undefined;

/**
 * Händelsen utan huvud. Vid skyddade personuppgifter visas kommunen bara för individen. Samtycket gäller det här ärendet:
 * att det fanns ett tidigare, och vilket, visas inte med stöd av det. Inte heller professionen och förbundets insats: de röjer
 * en kontakt, och samtycket säger inte med vem.
 */
function skalad(
  mottagare: Mottagare,
  faktum: Faktum,
  grund: Vygrund,
  skyddade: ReadonlySet<string>,
): UtanHuvud<Faktum> {
  const { v: _, id: __, registrerad: ___, ersatter: ____, kalla: _____, ...handelse } = faktum;
  if (handelse._tag !== "ArendeAktualiserat" || mottagare._tag === "Individ") return handelse;
  const { kommun, tidigare, profession, forbundsinsats, ...utan } = handelse;
  const visas = !skyddade.has(handelse.individ);
  const egen = grund._tag !== "SamtyckeGaller";
  return {
    ...utan,
    ...(visas && kommun !== undefined ? { kommun } : {}),
    ...(egen && tidigare !== undefined ? { tidigare } : {}),
    ...(egen && profession !== undefined ? { profession } : {}),
    ...(egen && forbundsinsats !== undefined ? { forbundsinsats } : {}),
  };
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
  flera: text(
    "Flera individer bär samma ärendenummer. Rätta numret i källan; tills dess visas inget.",
    "Several individuals carry the same case number. Mend it in the source; until then nothing is shown.",
  ),
  ingetSamtycke: text(
    "Inget samtycke som gäller den dagen öppnar något av ärendet.",
    "No consent in force that day opens any part of the case.",
  ),
};
