/** Vem ett samordningsärende gäller, vilka aktörerna är, och vilket ärende i STAR det hör till. */
import type { KantArende } from "@star-finsam/core/arende";
import { type Aktorsuppslag, slaUppAktor } from "../kartor/index.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import { arendeavtryck } from "./avtryck.ts";
import { type KandIdentitet, sakertId } from "./identiteter.ts";
import type { Korning } from "./Korning.ts";
import type { Oversattning } from "./Oversattning.ts";

/** Översättningen innan något föreslagits. */
export function borja(
  korning: Korning,
  arende: Samordningsarende,
  identitet: KandIdentitet,
  rad: number,
): Oversattning {
  const { kalla, fil } = korning.val;
  const { pseudonym } = identitet;
  const vem = new Map<string, Aktorsuppslag | undefined>();
  for (const aktor of arende.aktorer) vem.set(aktor.id, slaUppAktor(korning.register, aktor));
  const avtryck = arendeavtryck(arende, pseudonym);
  const oppna = korning.kannedom?.oppna(pseudonym) ?? [];
  return {
    korning,
    arende,
    arendenyckel: sakertId(arende.id, identitet.nummer, korning.val),
    identitet,
    star: detEnda(oppna, vem),
    skyddad: skyddIKallan(arende) || korning.kannedom?.individer.get(pseudonym)?.skyddad === true,
    vem,
    kalla: { kalla, fil, rad, post: rad, profil: korning.profil, avtryck },
    forslag: [],
    brister: [],
  };
}

/** Ärendet i STAR: det enda öppna, eller det enda i aktörernas kommuner. */
function detEnda(
  oppna: ReadonlyArray<KantArende>,
  vem: ReadonlyMap<string, Aktorsuppslag | undefined>,
): KantArende | undefined {
  const [forsta, ...fler] = oppna;
  if (fler.length === 0) return forsta;
  const kommuner = new Set<string | undefined>([...vem.values()].map((svar) => svar?.kommun));
  const [enda, ...andra] = oppna.filter(({ kommun }) => kommuner.has(kommun));
  return andra.length === 0 ? enda : undefined;
}

/** Sant om källan märker individen som skyddad. `okant` är inte `ingen`, men heller inget skydd. */
export const skyddIKallan = ({ individ: { skydd } }: Samordningsarende): boolean =>
  skydd !== "ingen" && skydd !== "okant";
