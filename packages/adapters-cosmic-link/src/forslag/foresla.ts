/**
 * Från ett samordningsärende till förslag. Inget här blir fakta av sig självt, och tre saker föreslås aldrig: ett ärende, ett
 * samtycke, en ärendebärare. Att en SIP finns, och vem som har det övergripande ansvaret i den, är något annat.
 */
import type { Brist, Forslag } from "@star-finsam/core/adapter";
import type { Faktumslag } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import { arGrund } from "../Grund.ts";
import { exempelLagkrav, exempelNamn, partregister, rubriksokare } from "../kartor/index.ts";
import { brist, type Linkkod } from "../kontroller/index.ts";
import type { LastArende, Linkformat } from "../Lasdel.ts";
import type { LinkVal } from "../LinkVal.ts";
import { forSentKallad } from "../sip/index.ts";
import { borja, skyddIKallan } from "./borja.ts";
import { identitetsuppslag } from "./identiteter.ts";
import { foreslaIndivid } from "./individ.ts";
import type { Korning } from "./Korning.ts";
import { kannedomAv } from "./kannedom.ts";
import { foreslaKontakter } from "./kontakter.ts";
import { foreslaMoten } from "./moten.ts";
import { motesdomare } from "./motesform.ts";
import { anmark, type Oversattning } from "./Oversattning.ts";
import { arSamordnad, foreslaPlan, foreslaUpprattad } from "./planer.ts";
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
  if (!harGrund(korning, identitet.pseudonym)) return stopp("SAMTYCKE_SAKNAS");
  const rensat = utanUpprepningar(last);
  if (rensat === "krock") return stopp("ID_KROCK");
  const om = borja(korning, rensat.arende, identitet, rad);
  if (rensat.upprepat) anmark(om, "POST_DUBBLETT");
  foreslaAllt(om);
  return { forslag: om.forslag, brister: om.brister, atgard: "importerad" };
}

/** Sant om den som läser in har rätt till just den här individens uppgifter. */
function harGrund({ val, kannedom, grunden }: Korning, individ: Pseudonym): boolean {
  const grund = typeof val.grund === "function" ? val.grund(individ) : val.grund;
  if (grund === undefined || (grund !== grunden && !arGrund(grund))) return false;
  return (
    grund.grund === "lagrum" ||
    kannedom === undefined ||
    kannedom.harSamtycke(grund.samtyckeId, individ)
  );
}

function foreslaAllt(om: Oversattning): void {
  const { arende, korning, skyddad } = om;
  sagArende(om);
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

/** Utan fakta har ingen letat efter ärendet, och då sägs inget om det. */
function sagArende(om: Oversattning): void {
  const { kannedom } = om.korning;
  if (kannedom === undefined || om.star !== undefined) return;
  const antal = kannedom.oppna(om.identitet.pseudonym).length;
  anmark(om, antal === 0 ? "ARENDE_UTAN_MATCH" : "FLERA_ARENDEN");
}

/** För den som har skyddade personuppgifter: bara att planerna finns. */
function foreslaStatus(om: Oversattning): void {
  anmark(om, "SKYDDAD_INDIVID");
  om.arende.planer.forEach((plan, i) => {
    if (plan.status === "felregistrerad") anmark(om, "FELREGISTRERAD", `planer.${i}`);
    else if (planensForslag(plan.status).plan && arSamordnad(plan, om)) {
      foreslaUpprattad(om, plan, undefined);
    }
  });
}
