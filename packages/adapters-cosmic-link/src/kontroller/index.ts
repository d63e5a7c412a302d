/** Alla kontroller som adaptern gör. */
import type { Brist, Kontroll } from "@star-finsam/core/adapter";
import { filkontroller } from "./fil.ts";
import { innehallskontroller } from "./innehall.ts";
import { postkontroller } from "./post.ts";

/** Kontrollerna. Koderna står i bristerna. */
export const kontroller: ReadonlyArray<Kontroll> = [
  ...filkontroller,
  ...postkontroller,
  ...innehallskontroller,
];

/** Koden på en kontroll. */
export type Linkkod =
  | (typeof filkontroller)[number]["kod"]
  | (typeof postkontroller)[number]["kod"]
  | (typeof innehallskontroller)[number]["kod"];

/** Var bristen är. `element`: vilket element eller fält, med dess namn i källans format; aldrig dess värde. */
export type Bristplats = {
  readonly fil: string;
  readonly rad?: number;
  readonly element?: string;
};

/** Det som varje brist med koden har gemensamt; sätts ihop en gång. */
const PER_KOD: ReadonlyMap<string, Pick<Brist, "allvar" | "text">> = new Map(
  kontroller.flatMap(({ kod, allvar: [allvar], text, atgard }) =>
    allvar === undefined ? [] : [[kod, { allvar, text: bada(text, atgard) }] as const],
  ),
);

function bada(text: Kontroll["text"], atgard: Kontroll["atgard"]): Kontroll["text"] {
  return { sv: `${text.sv} ${atgard.sv}`, en: `${text.en} ${atgard.en}` };
}

/** Bristen som kontrollen fann: vad som är fel och vad man gör, på båda språken. */
export const brist = (kod: Linkkod, { fil, rad, element }: Bristplats): Brist => {
  const kand = PER_KOD.get(kod);
  if (kand === undefined) throw new RangeError("Okänd kontroll.");
  const { allvar, text } = kand;
  if (rad === undefined)
    return element === undefined
      ? { kod, allvar, fil, text }
      : { kod, allvar, fil, kolumn: element, text };
  return element === undefined
    ? { kod, allvar, fil, rad, text }
    : { kod, allvar, fil, rad, kolumn: element, text };
};
