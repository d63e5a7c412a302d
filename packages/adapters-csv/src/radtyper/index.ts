/** Radtyperna: vilka fakta en rad blir. */
import { type Faktumslag, faktumslag } from "@star-finsam/core/faktum";
import type { RadtypId } from "../profil/index.ts";
import { aktivitetsdeltagande, aktivitetstillfalle } from "./aktivitet.ts";
import { anstallning } from "./anstallning.ts";
import { arbetsformaga } from "./arbetsformaga.ts";
import { arende } from "./arende.ts";
import { coachstod } from "./coachstod.ts";
import { efterAvslut } from "./efterAvslut.ts";
import { ekonomi } from "./ekonomi.ts";
import { enkat } from "./enkat.ts";
import { forsorjning } from "./forsorjning.ts";
import { afProgram, ifoInsats } from "./givenInsats.ts";
import { insats } from "./insats.ts";
import { link } from "./link.ts";
import { medel, prognos } from "./medel.ts";
import { planeringsmote } from "./planeringsmote.ts";
import { programtrohet } from "./programtrohet.ts";
import type { Radtyp } from "./Radtyp.ts";
import { rekvisition } from "./rekvisition.ts";
import { samtycke } from "./samtycke.ts";
import { screening } from "./screening.ts";
import { skattning } from "./skattning.ts";
import { steg } from "./steg.ts";
import { teammote } from "./teammote.ts";
import { susHistorik, tillfortMatt, uppfoljningFinsam } from "./tillfort.ts";

/** Alla radtyper, per id. */
export const radtyper: Readonly<Record<RadtypId, Radtyp>> = {
  arende,
  insats,
  teammote,
  ekonomi,
  rekvisition,
  enkat,
  skattning,
  programtrohet,
  planeringsmote,
  forsorjning,
  steg,
  arbetsformaga,
  screening,
  samtycke,
  ifo_insats: ifoInsats,
  af_program: afProgram,
  coachstod,
  anstallning,
  aktivitetsdeltagande,
  aktivitetstillfalle,
  efter_avslut: efterAvslut,
  link,
  tillfort_matt: tillfortMatt,
  uppfoljning_finsam: uppfoljningFinsam,
  sus_historik: susHistorik,
  medel,
  prognos,
};

/** Slagen av fakta som radtypen kan lämna ur de fält som finns. */
export const lamnar = (radtyp: RadtypId, falt: ReadonlySet<string>): ReadonlyArray<Faktumslag> =>
  faktumslag.filter((slag) => {
    const krav = radtyper[radtyp].lamnar[slag];
    if (krav === undefined) return false;
    return "nagot" in krav
      ? krav.nagot.some((namn) => falt.has(namn))
      : krav.every((namn) => falt.has(namn));
  });

export type { Faltkrav } from "./Radtyp.ts";
