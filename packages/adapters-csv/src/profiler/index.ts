/** Profilerna som följer med. */
import type { Profil } from "../profil/index.ts";
import { afStatusManuell } from "./afStatusManuell.ts";
import { finsamUppfoljningAntal } from "./finsamUppfoljningAntal.ts";
import { fkErsattningManuell } from "./fkErsattningManuell.ts";
import { lifecareIfoBeslut } from "./lifecareIfoBeslut.ts";
import { lifecareIfoInsats } from "./lifecareIfoInsats.ts";
import { linkLogg } from "./linkLogg.ts";
import { nnsEnkatBred } from "./nnsEnkatBred.ts";
import { starAktivitetsdeltagande } from "./starAktivitetsdeltagande.ts";
import { starAktivitetstillfallen } from "./starAktivitetstillfallen.ts";
import { starAnstallningar } from "./starAnstallningar.ts";
import { starArbetsformaga } from "./starArbetsformaga.ts";
import { starArendelista } from "./starArendelista.ts";
import { starBeviljadeMedel } from "./starBeviljadeMedel.ts";
import { starCoachstod } from "./starCoachstod.ts";
import { starEfterAvslut } from "./starEfterAvslut.ts";
import { starEkonomi } from "./starEkonomi.ts";
import { starEnkat } from "./starEnkat.ts";
import { starForsorjning } from "./starForsorjning.ts";
import { starInsatser } from "./starInsatser.ts";
import { starIps } from "./starIps.ts";
import { starMoten } from "./starMoten.ts";
import { starPlaneringsmoten } from "./starPlaneringsmoten.ts";
import { starPrognos } from "./starPrognos.ts";
import { starRekvisitioner } from "./starRekvisitioner.ts";
import { starSamtycken } from "./starSamtycken.ts";
import { starScreening } from "./starScreening.ts";
import { starStegforflyttning } from "./starStegforflyttning.ts";
import { starTillfordaMatt } from "./starTillfordaMatt.ts";
import { susDeltagarrapportHistorik } from "./susDeltagarrapportHistorik.ts";

/** Medföljande profiler, per id. */
export const profiler: ReadonlyMap<string, Profil> = new Map(
  [
    starArendelista,
    starInsatser,
    starMoten,
    starPlaneringsmoten,
    starForsorjning,
    starEfterAvslut,
    starStegforflyttning,
    starArbetsformaga,
    starScreening,
    starSamtycken,
    starCoachstod,
    starAnstallningar,
    starAktivitetsdeltagande,
    starAktivitetstillfallen,
    starEkonomi,
    starBeviljadeMedel,
    starRekvisitioner,
    starPrognos,
    starTillfordaMatt,
    starIps,
    starEnkat,
    nnsEnkatBred,
    finsamUppfoljningAntal,
    susDeltagarrapportHistorik,
    lifecareIfoBeslut,
    lifecareIfoInsats,
    afStatusManuell,
    fkErsattningManuell,
    linkLogg,
  ].map((profil) => [profil.id, profil]),
);

export {
  nnsEnkatBred,
  starArendelista,
  starEkonomi,
  starEnkat,
  starInsatser,
  starIps,
  starMoten,
  starRekvisitioner,
};
