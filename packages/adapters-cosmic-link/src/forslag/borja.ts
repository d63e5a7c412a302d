/** Vem ett samordningsärende gäller, vilka aktörerna är, och vilket ärende i STAR det hör till. */
import type { Grund } from "../Grund.ts";
import { type Aktorsuppslag, slaUppAktor } from "../kartor/index.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import { arendetIStar } from "./arendetIStar.ts";
import { arendeavtryck } from "./avtryck.ts";
import type { KandIdentitet } from "./identiteter.ts";
import { idnyckel } from "./idnyckel.ts";
import type { Korning } from "./Korning.ts";
import type { Oversattning } from "./Oversattning.ts";

/** Vem, med vilken grund, och ärendets första post. */
export type Borjan = {
  readonly identitet: KandIdentitet;
  readonly grund: Grund;
  readonly rad: number;
};

/** Översättningen innan något föreslagits. */
export function borja(
  korning: Korning,
  arende: Samordningsarende,
  { identitet, grund, rad }: Borjan,
): Oversattning {
  const { kalla, fil, pseudonym: pseudonymFor } = korning.val;
  const { pseudonym } = identitet;
  const vem = new Map<string, Aktorsuppslag | undefined>();
  for (const aktor of arende.aktorer) vem.set(aktor.id, slaUppAktor(korning.register, aktor));
  const nyckel = idnyckel(arende, pseudonymFor);
  const avtryck = arendeavtryck(arende, pseudonym);
  return {
    korning,
    arende,
    arendenyckel: nyckel(arende.id),
    idnyckel: nyckel,
    identitet,
    ...arendetIStar(korning.kannedom, { individ: pseudonym, grund, vem }),
    skyddad: skyddIKallan(arende) || korning.kannedom?.individer.get(pseudonym)?.skyddad === true,
    vem,
    kalla: { kalla, fil, rad, post: rad, profil: korning.profil, avtryck },
    forslag: [],
    brister: [],
  };
}

/** Sant om källan märker individen som skyddad. `okant` är inte `ingen`, men heller inget skydd. */
export const skyddIKallan = ({ individ: { skydd } }: Samordningsarende): boolean =>
  skydd !== "ingen" && skydd !== "okant";
