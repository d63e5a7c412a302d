/**
 * Fakta efter vilken livscykel de hör till.
 */
import { Arendefaktum } from "../arende/index.ts";
import { Avvikelsefaktum } from "../avvikelse/index.ts";
import type { Faktum } from "../faktum/index.ts";
import { Insatsfaktum } from "../insats/index.ts";
import { Motesfaktum } from "../mote/index.ts";
import { Samtyckesfaktum } from "../samtycke/index.ts";

type MedTagg = {
  readonly members: ReadonlyArray<{
    readonly fields: { readonly _tag: { readonly schema: { readonly literal: string } } };
  }>;
};

const slagI = (grupp: MedTagg): ReadonlySet<string> =>
  new Set(grupp.members.map(({ fields }) => fields._tag.schema.literal));

const ARENDE = slagI(Arendefaktum);
const SAMTYCKE = slagI(Samtyckesfaktum);
const INSATS = slagI(Insatsfaktum);
const MOTE = slagI(Motesfaktum);
const AVVIKELSE = slagI(Avvikelsefaktum);

/** Sant om faktumet är en ärendehändelse. */
export const arArendefaktum = (faktum: Faktum): faktum is Arendefaktum => ARENDE.has(faktum._tag);
/** Sant om faktumet är en samtyckeshändelse. */
export const arSamtyckesfaktum = (faktum: Faktum): faktum is Samtyckesfaktum =>
  SAMTYCKE.has(faktum._tag);
/** Sant om faktumet är en insatshändelse. */
export const arInsatsfaktum = (faktum: Faktum): faktum is Insatsfaktum => INSATS.has(faktum._tag);
/** Sant om faktumet är en möteshändelse. */
export const arMotesfaktum = (faktum: Faktum): faktum is Motesfaktum => MOTE.has(faktum._tag);
/** Sant om faktumet är en avvikelsehändelse. */
export const arAvvikelsefaktum = (faktum: Faktum): faktum is Avvikelsefaktum =>
  AVVIKELSE.has(faktum._tag);
