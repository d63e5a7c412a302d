/**
 * Mått som någon annan räknat: kommunens egna, kansliets antal i Uppföljning Finsam, och gamla siffror ur SUS. Måttets kod
 * bär enheten; hänvisningen säger varifrån siffran kommer, så att den går att kontrollera.
 */
import type { Faktum } from "@star-finsam/core/faktum";
import { forstaDagen, type Period, sistaDagen } from "@star-finsam/core/kernel";
import {
  arPostId,
  type Faltkrav,
  garanterat,
  type Radsammanhang,
  type Radtyp,
  type Radvarden,
} from "./Radtyp.ts";

/** Perioden: ett spann av månader, eller ett helt år. */
const period: Faltkrav = { typ: ["manadsspann", "ar"], maste: true };

/** Radtypen `tillfort_matt`: en rad per mått och period. */
export const tillfortMatt: Radtyp = {
  falt: {
    matt: { typ: ["kod"], kodform: arPostId, maste: true },
    period,
    varde: { typ: ["tal", "heltal", "belopp"], maste: true },
    hanvisning: { typ: ["text"], maste: true },
  },
  lamnar: { MattTillfort: [] },
  fakta: (rad, sammanhang) =>
    matten(rad, sammanhang, garanterat(rad.text("hanvisning"), "hanvisning"), [
      [garanterat(rad.kod("matt", arPostId), "matt"), rad.tal("varde") ?? rad.belopp("varde")],
    ]),
};

/** Antalen och beloppen i Uppföljning Finsam, med måttens koder. Belopp i öre. */
const FINSAM = [
  ["finsam-deltagare-kvinnor", "antal_kvinnor"],
  ["finsam-deltagare-man", "antal_man"],
  ["finsam-deltagare-totalt", "antal_totalt"],
  ["finsam-budget-ore", "budget"],
  ["finsam-utfall-ore", "utfall"],
] as const;

/** Radtypen `uppfoljning_finsam`: en rad per insats och period, ett mått per ifylld kolumn. */
export const uppfoljningFinsam: Radtyp = {
  falt: {
    insats: { typ: ["text"], maste: true },
    period,
    antal_kvinnor: { typ: ["heltal"], maste: false },
    antal_man: { typ: ["heltal"], maste: false },
    antal_totalt: { typ: ["heltal"], maste: false },
    budget: { typ: ["belopp"], maste: false },
    utfall: { typ: ["belopp"], maste: false },
  },
  lamnar: { MattTillfort: { nagot: FINSAM.map(([, falt]) => falt) } },
  fakta: (rad, sammanhang) =>
    matten(
      rad,
      sammanhang,
      `Uppföljning Finsam: ${garanterat(rad.text("insats"), "insats")}`,
      FINSAM.map(([matt, falt]) => [matt, rad.tal(falt) ?? rad.belopp(falt)]),
    ),
};

/** Radtypen `sus_historik`: en rad per insats, period, värde och kön, med antal före och efter. */
export const susHistorik: Radtyp = {
  falt: {
    insats: { typ: ["text"], maste: true },
    period,
    varde: { typ: ["kod"], kodform: arPostId, maste: true },
    kon: { typ: ["kod"], koder: ["alla", "kvinna", "man"], maste: true },
    antal_fore: { typ: ["heltal"], maste: false },
    antal_efter: { typ: ["heltal"], maste: false },
  },
  lamnar: { MattTillfort: { nagot: ["antal_fore", "antal_efter"] } },
  fakta: (rad, sammanhang) => {
    const vad = `sus-${garanterat(rad.kod("varde", arPostId), "varde")}-${rad.kod("kon", arPostId) ?? "alla"}`;
    return matten(rad, sammanhang, `SUS: ${garanterat(rad.text("insats"), "insats")}`, [
      [`${vad}-fore`, rad.tal("antal_fore")],
      [`${vad}-efter`, rad.tal("antal_efter")],
    ]);
  },
};

function matten(
  rad: Radvarden,
  { huvud, registrerad }: Radsammanhang,
  hanvisning: string,
  uppgifter: ReadonlyArray<readonly [string, number | undefined]>,
): ReadonlyArray<Faktum> {
  const gallande = rad.period("period") ?? aret(garanterat(rad.tal("period"), "period"));
  return uppgifter.flatMap(([matt, varde]) =>
    varde === undefined
      ? []
      : [
          {
            ...huvud("MattTillfort", registrerad),
            _tag: "MattTillfort" as const,
            matt,
            period: gallande,
            varde,
            hanvisning,
          },
        ],
  );
}

const aret = (ar: number): Period => ({ fran: forstaDagen(ar, 1), till: sistaDagen(ar, 12) });
