/**
 * Kontakterna hos verksamheterna i planen. Bara när fri text är med, och aldrig för den som har skyddade personuppgifter.
 */
import { arVerksamhet } from "@star-finsam/core/part";
import { foresla, idFor, nyckel, type Oversattning, vakter } from "./Oversattning.ts";
import { arSamordnad } from "./planer.ts";
import { planensForslag } from "./planstatus.ts";
import { skal } from "./skal.ts";

/** Föreslår kontakterna. Närstående och företrädare är inga verksamheter. */
export const foreslaKontakter = (om: Oversattning): void => {
  const { arende, korning, skyddad, vem } = om;
  if (korning.val.inkluderaFritext !== true || skyddad) return;
  if (!arende.planer.some((p) => arSamordnad(p, om) && planensForslag(p.status).plan)) return;
  const vakt = vakter(om).kontakt;
  for (const { id, namn, titel, enhet, telefon } of arende.aktorer) {
    const aktor = vem.get(id)?.aktor;
    if (aktor === undefined || !arVerksamhet(aktor)) continue;
    if (vakt(namn) === undefined && vakt(telefon) === undefined) continue;
    const kontakt = [namn, titel, enhet, telefon].map(vakt).filter((en) => en !== undefined);
    foresla(
      om,
      idFor(om, `aktor/${nyckel(om, id)}`, "PlankontaktAngiven"),
      {
        _tag: "PlankontaktAngiven",
        galler: korning.val.registrerad,
        aktor,
        kontakt: kontakt.join(", "),
      },
      skal.kontakt,
    );
  }
};
