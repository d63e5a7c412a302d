/**
 * Från ett samordningsärende till förslag. Inget här blir fakta av sig självt, och tre saker föreslås aldrig: ett ärende, ett
 * samtycke, en ärendebärare. Att en SIP finns, och vem som har det övergripande ansvaret i den, är något annat.
 */
import type { Brist, Forslag } from "@star-finsam/core/adapter";
import type { Faktumslag } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import { arGrund, type Grund } from "../Grund.ts";
import { exempelLagkrav, exempelNamn, partregister, rubriksokare } from "../kartor/index.ts";
import { brist, type Linkkod } from "../kontroller/index.ts";
import type { LastArende, Linkformat } from "../Lasdel.ts";
import type { LinkVal } from "../LinkVal.ts";
import { forSentKallad } from "../sip/index.ts";
import { borja, skyddIKallan } from "./borja.ts";
import { avtryckssalt } from "./egnaid.ts";
import { identitetsuppslag } from "./identiteter.ts";
import { foreslaIndivid } from "./individ.ts";
import type { Korning } from "./Korning.ts";
import { kannedomAv } from "./kannedom.ts";
import { foreslaKontakter } from "./kontakter.ts";
import { foreslaMoten } from "./moten.ts";
import { motesdomare } from "./motesform.ts";
import { anmark, type Oversattning } from "./Oversattning.ts";
import { arSamordnad, foreslaPlan, foreslaUpprattad, sagUtanForslag } from "./planer.ts";
import { planensForslag } from "./planstatus.ts";
import { utanUpprepningar } from "./upprepningar.ts";

/** Slagen av fakta som kan föreslås. */
export const forslagsslag: ReadonlyArray<Faktumslag> = [
  "IndividRegistrerad",
  "PlaneringsmoteBokat",
  "PlaneringsmoteHallet",
  "PlanUpprattad",
  "PlankontaktAngiven",
  "InsatsPlanerad",
  "InsatsPaborjad",
  "InsatsAvslutad",
  "InsatsAvbruten",
];

/** Vad ett ärende gav, och vad som hände med dess poster. */
export type Foreslaget = {
  readonly forslag: ReadonlyArray<Forslag>;
  readonly brister: ReadonlyArray<Brist>;
  readonly atgard: "importerad" | "karantan";
};

/** Översätter ett ärende i taget. Det som är detsamma för hela källan ordnas en gång. */
export const nyForeslagare = (
  val: LinkVal,
  format: Linkformat,
): ((last: LastArende) => Foreslaget) => {
  const korning: Korning = {
    val,
    profil: `${format}@1`,
    kannedom: val.fakta === undefined ? undefined : kannedomAv(val.fakta, val.registrerad),
    register: partregister(val.partkarta ?? exempelNamn),
    rubriker: rubriksokare(val.rubrikkartor ?? [exempelLagkrav]),
    motesdom: motesdomare(val.overenskommelse),
    identitet: identitetsuppslag(val),
    avtryckssalt: avtryckssalt(val.pseudonym),
    grunden: arGrund(val.grund) ? val.grund : undefined,
  };
  return (last) => oversatt(korning, last);
};

function oversatt(korning: Korning, { arende: last, rader }: LastArende): Foreslaget {
  const [rad] = rader;
  const stopp = (kod: Linkkod): Foreslaget => ({
    forslag: [],
    brister: [brist(kod, { fil: korning.val.fil, rad })],
    atgard: "karantan",
  });
  const identitet = korning.identitet(last.individ.identitet);
  if (typeof identitet === "string") return stopp(identitet);
  const grund = grundFor(korning, identitet.pseudonym);
  if (grund === undefined) return stopp("SAMTYCKE_SAKNAS");
  const rensat = utanUpprepningar(last);
  if (rensat === "krock") return stopp("ID_KROCK");
  const om = borja(korning, rensat.arende, { identitet, grund, rad });
  if (rensat.upprepat) anmark(om, "POST_DUBBLETT");
  foreslaAllt(om);
  return { forslag: om.forslag, brister: om.brister, atgard: "importerad" };
}

/** Grunden för just den här individens uppgifter, om den håller. */
function grundFor({ val, kannedom, grunden }: Korning, individ: Pseudonym): Grund | undefined {
  const grund = typeof val.grund === "function" ? val.grund(individ) : val.grund;
  if (grund === undefined || (grund !== grunden && !arGrund(grund))) return undefined;
  return grund.grund === "lagrum" ||
    kannedom === undefined ||
    kannedom.samtyckesarende(grund.samtyckeId, individ) !== undefined
    ? grund
    : undefined;
}

function foreslaAllt(om: Oversattning): void {
  const { arende, korning, skyddad } = om;
  if (om.utanArende !== undefined) anmark(om, om.utanArende);
  foreslaIndivid(om, skyddIKallan(arende));
  if (skyddad && korning.val.tillatSkyddade !== true) {
    foreslaStatus(om);
    return;
  }
  arende.aktorer.forEach(({ id }, i) => {
    const svar = om.vem.get(id);
    if (svar?.aktor === undefined && svar?.omrade === undefined) {
      anmark(om, "AKTOR_OTOLKAD", `aktorer.${i}`);
    }
  });
  for (const plats of forSentKallad(arende)) {
    anmark(om, "TIDSFRIST_SIP_3_DAGAR", `meddelanden.${plats}`);
  }
  foreslaMoten(om);
  arende.planer.forEach((plan, i) => {
    foreslaPlan(om, plan, i);
  });
  foreslaKontakter(om);
}

/** För den som har skyddade personuppgifter: bara att planerna finns. */
function foreslaStatus(om: Oversattning): void {
  anmark(om, "SKYDDAD_INDIVID");
  om.arende.planer.forEach((plan, i) => {
    if (plan.status === "felregistrerad") {
      anmark(om, "FELREGISTRERAD", `planer.${i}`);
      return;
    }
    if (planensForslag(plan.status).plan && arSamordnad(plan, om)) {
      foreslaUpprattad(om, plan, undefined);
    }
    sagUtanForslag(om, plan, i);
  });
}
