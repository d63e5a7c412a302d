/**
 * Det som den som läser in bestämmer.
 */
import type { Lasval } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import type { Overenskommelse } from "@star-finsam/core/overenskommelse";
import type { Grund } from "./Grund.ts";
import type { Partkarta, Rubrikkarta } from "./kartor/index.ts";
import type { Linkformat } from "./Lasdel.ts";

/** En källa får vara så stor om inget annat sägs. Unit: bytes. */
export const MAX_BYTE = 64 * 1024 * 1024;

/** Valen. Allt utom grunden har förval. */
export type LinkVal = Lasval & {
  /** Grunden, en för hela källan eller en per individ. Utan grund läses inget. */
  readonly grund: Grund | ((individ: Pseudonym) => Grund | undefined);
  /** Formatet. Förval: det källan själv visar. */
  readonly format?: Linkformat;
  /** Det STAR redan vet. Ur det hittas ärendet och prövas samtycket; utan det hamnar allt i inkorgen. */
  readonly fakta?: ReadonlyArray<Faktum>;
  /** Reglerna som mötesformen prövas mot. Förval: den prövas inte, och det sägs. */
  readonly overenskommelse?: Overenskommelse;
  /** Vad rubrikerna betyder. Förval: exemplet `exempel-lagkrav`. */
  readonly rubrikkartor?: ReadonlyArray<Rubrikkarta>;
  /** Vilka enheterna är. Förval: exemplet `exempel-namn`. */
  readonly partkarta?: Partkarta;
  /** Ta med fri text i förslagen. Förval: nej. */
  readonly inkluderaFritext?: boolean;
  /** Läs också planen för den som har skyddade personuppgifter. Förval: bara identitet och status. */
  readonly tillatSkyddade?: boolean;
  /** Filens gräns. Unit: bytes. Förval: `MAX_BYTE`. */
  readonly max?: number;
};
