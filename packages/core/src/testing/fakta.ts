/**
 * Fakta för prov: korta att skriva, hela att läsa. Varje faktum får ett eget id.
 */
import type { Faktum } from "../faktum/index.ts";
import { arPseudonym, type Kon, type Pseudonym } from "../individ/index.ts";
import { type ArendeId, arArendeId, faktumId, sakerDag } from "../kernel/index.ts";

/** Pseudonym nummer `n`, 0–999. */
export const individ = (n: number): Pseudonym => {
  const kandidat = `p1_${String(n).padStart(43, "A")}`;
  if (arPseudonym(kandidat)) return kandidat;
  throw new Error("Fel form på testets pseudonym.");
};

/** Ärende nummer `n`. */
export const arende = (n: number): ArendeId => {
  const kandidat = `T${n}`;
  if (arArendeId(kandidat)) return kandidat;
  throw new Error("Fel form på testets ärende.");
};

/** Huvudet på ett faktum som gällde en dag. */
export const huvud = (galler: string, id: string, registrerad = "2030-01-01") => ({
  v: 1 as const,
  id: faktumId("test", id, "x", 1),
  galler: sakerDag(galler),
  registrerad: sakerDag(registrerad),
  kalla: { kalla: "test", fil: "test.csv", rad: 1, post: 1, profil: "test@1", avtryck: "0" },
});

/** Ett ärende från aktualisering till avslut, så långt som dagarna räcker. */
export type Arendeliv = {
  readonly nummer: number;
  readonly individ?: number;
  readonly kon?: Kon;
  readonly skyddad?: boolean;
  readonly aktualiserat: string;
  readonly mottaget?: string;
  readonly avslutat?: string;
  readonly ovrigt?: Partial<{
    readonly aktorer: Extract<Faktum, { _tag: "ArendeAktualiserat" }>["aktorer"];
    readonly arendetyp: "samplanering" | "konsultation";
    readonly start: Extract<Faktum, { _tag: "ForsorjningUppgiven" }>["forsorjning"];
    readonly slut: Extract<Faktum, { _tag: "ForsorjningUppgiven" }>["forsorjning"];
    readonly sysselsattning: Extract<Faktum, { _tag: "SysselsattningUppgiven" }>["sysselsattning"];
    readonly orsak: Extract<Faktum, { _tag: "ArendeAvslutat" }>["orsak"];
  }>;
};

/** Fakta om ärendets liv. */
export const liv = (l: Arendeliv): ReadonlyArray<Faktum> => {
  const vem = { arende: arende(l.nummer), individ: individ(l.individ ?? l.nummer) };
  const h = (dag: string, slag: string) => huvud(dag, `${l.nummer}-${slag}`);
  const ovrigt = l.ovrigt ?? {};
  const fakta: Array<Faktum> = [
    {
      ...h(l.aktualiserat, "individ"),
      _tag: "IndividRegistrerad",
      individ: vem.individ,
      kon: l.kon ?? "kvinna",
      identitet: "personnummer",
      skyddad: l.skyddad ?? false,
    },
    {
      ...h(l.aktualiserat, "aktualiserat"),
      _tag: "ArendeAktualiserat",
      ...vem,
      arendetyp: ovrigt.arendetyp ?? "samplanering",
      aktorer: ovrigt.aktorer ?? ["ifo"],
    },
  ];
  if (ovrigt.start !== undefined) {
    fakta.push({
      ...h(l.aktualiserat, "start"),
      _tag: "ForsorjningUppgiven",
      ...vem,
      matpunkt: "aktualisering",
      forsorjning: ovrigt.start,
    });
  }
  if (l.mottaget !== undefined) {
    fakta.push({ ...h(l.mottaget, "mottaget"), _tag: "ArendeMottaget", ...vem });
  }
  if (l.avslutat === undefined) return fakta;
  if (ovrigt.slut !== undefined) {
    fakta.push({
      ...h(l.avslutat, "slut"),
      _tag: "ForsorjningUppgiven",
      ...vem,
      matpunkt: "avslut",
      forsorjning: ovrigt.slut,
    });
  }
  if (ovrigt.sysselsattning !== undefined) {
    fakta.push({
      ...h(l.avslutat, "sysselsattning"),
      _tag: "SysselsattningUppgiven",
      ...vem,
      matpunkt: "avslut",
      sysselsattning: ovrigt.sysselsattning,
    });
  }
  fakta.push({
    ...h(l.avslutat, "avslutat"),
    _tag: "ArendeAvslutat",
    ...vem,
    orsak: ovrigt.orsak ?? "okand",
  });
  return fakta;
};
