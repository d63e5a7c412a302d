/**
 * En kontroll som en adapter gör: koden som står i bristen, hur allvarlig den är, vad den säger och vad man gör åt den. Listan
 * över alla kontroller är docs/kontroller.md.
 */
import type { Text } from "../kernel/index.ts";
import type { Allvar } from "./Adapter.ts";

/** Vad kontrollen prövar: hela filen, en kolumn, en rad, en cell, eller två rader mot varandra. */
export type Kontrollniva = "fil" | "kolumn" | "rad" | "cell" | "mellan";

/** `allvar`: flera när profilen väljer. */
export type Kontroll = {
  readonly kod: string;
  readonly niva: Kontrollniva;
  readonly allvar: ReadonlyArray<Allvar>;
  readonly text: Text;
  readonly atgard: Text;
};
