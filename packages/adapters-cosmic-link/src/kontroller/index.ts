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

const PER_KOD: ReadonlyMap<string, Kontroll> = new Map(kontroller.map((en) => [en.kod, en]));

/** Bristen som kontrollen fann: vad som är fel och vad man gör, på båda språken. */
export const brist = (kod: Linkkod, { fil, rad, element }: Bristplats): Brist => {
  const kontroll = PER_KOD.get(kod);
  const [allvar] = kontroll?.allvar ?? [];
  if (kontroll === undefined || allvar === undefined) throw new RangeError("Okänd kontroll.");
  return {
    kod,
    allvar,
    fil,
    ...(rad === undefined ? {} : { rad }),
    ...(element === undefined ? {} : { kolumn: element }),
    text: {
      sv: `${kontroll.text.sv} ${kontroll.atgard.sv}`,
      en: `${kontroll.text.en} ${kontroll.atgard.en}`,
    },
  };
};
