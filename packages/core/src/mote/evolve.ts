/**
 * Teamets möten efter ett faktum. Total: ett möte som hållits förblir hållet, också om någon sedan ställer in det.
 */
import type { Dag, UtanHuvud } from "../kernel/index.ts";
import type { Moteshandelse, TeammoteHallet } from "./event.ts";
import { motetDag, type Teammote } from "./Teammote.ts";

/** Mötena efter faktumet. */
export const evolveMoten = (
  moten: ReadonlyArray<Teammote>,
  faktum: Moteshandelse,
): ReadonlyArray<Teammote> => {
  switch (faktum._tag) {
    case "TeammoteKallat": {
      const fore = motetDag(moten, faktum.motesdag);
      if (fore?._tag === "HalletTeammote") return moten;
      // En kallelse till med fler ärenden: den första dagen står, ärendena läggs ihop.
      const tidigare = fore?._tag === "KallatTeammote" ? fore : undefined;
      return med(moten, {
        _tag: "KallatTeammote",
        motesdag: faktum.motesdag,
        kallat: tidigare?.kallat ?? faktum.galler,
        arenden: [...new Set([...(tidigare?.arenden ?? []), ...faktum.arenden])],
      });
    }
    case "TeammoteHallet":
      return med(moten, hallet(motetDag(moten, faktum.galler), faktum));
    case "TeammoteInstallt": {
      const fore = motetDag(moten, faktum.motesdag);
      if (fore?._tag === "HalletTeammote") return moten;
      return med(moten, {
        _tag: "InstalltTeammote",
        motesdag: faktum.motesdag,
        kallat: fore?.kallat ?? "okand",
        arenden: fore?.arenden ?? [],
        installt: faktum.galler,
      });
    }
    case "AvidentifieradKonsultation":
      return moten;
  }
};

const hallet = (fore: Teammote | undefined, faktum: UtanHuvud<TeammoteHallet>): Teammote => ({
  _tag: "HalletTeammote",
  motesdag: faktum.galler,
  kallat: kallelse(fore, faktum),
  arenden: fore?.arenden ?? [],
  timmar: faktum.timmar ?? "okant",
  narvarande: faktum.narvarande,
  franvarande: faktum.franvarande,
  ersattare: faktum.ersattare ?? [],
  behandladeArenden: faktum.behandladeArenden ?? "okant",
  platser: faktum.platser ?? "okant",
});

/** Dagen kallelsen gick: mötets egen uppgift, annars kallelsens. */
export const kallelse = (
  fore: Teammote | undefined,
  { kallelseSkickad }: UtanHuvud<TeammoteHallet>,
): Dag | "okand" => kallelseSkickad ?? fore?.kallat ?? "okand";

const med = (moten: ReadonlyArray<Teammote>, nytt: Teammote): ReadonlyArray<Teammote> =>
  motetDag(moten, nytt.motesdag) === undefined
    ? [...moten, nytt]
    : moten.map((mote) => (mote.motesdag === nytt.motesdag ? nytt : mote));
