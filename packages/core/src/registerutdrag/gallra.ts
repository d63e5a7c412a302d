/**
 * Gallring: individens pseudonym, ärendenummer, egna ord och väg tillbaka till källans rader byts mot ersättare som ingen
 * kan räkna baklänges. Det som hände står kvar, så att varje siffra som räknats på fakta går att räkna om och blir densamma.
 * Kön, födelseår, kommun, koder och dagar står kvar: siffrorna vilar på dem.
 */
import { type Faktum, iOrdning } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import { type ArendeId, arArendeId, type FaktumId, faktumId, type Kalla } from "../kernel/index.ts";
import { arendenFor, ror } from "./registerutdrag.ts";

/**
 * Fakta efter gallringen, i samma ordning. `ersattare` är värdens: slumpad, aldrig härledd ur den gamla pseudonymen, och
 * aldrig använd förut.
 */
export const gallra = (
  fakta: ReadonlyArray<Faktum>,
  individ: Pseudonym,
  ersattare: Pseudonym,
): ReadonlyArray<Faktum> => {
  const egna = arendenFor(fakta, individ);
  const rorda = fakta.filter((faktum) => ror(faktum, individ, egna));
  const byten: Byten = {
    individ,
    ersattare,
    arenden: nyaNummer(egna, ersattare),
    idn: nyaIdn(medVagar(fakta, rorda), ersattare),
    benamningar: nyaBenamningar(rorda),
    anstallningar: nyaAnstallningar(rorda),
  };
  const arRord = new Set(rorda);
  return fakta.map((faktum) => {
    const utan = utanVag(faktum, byten);
    return arRord.has(faktum) ? utanOrd(utan, byten) : utan;
  });
};

type Byten = {
  readonly individ: Pseudonym;
  readonly ersattare: Pseudonym;
  readonly arenden: ReadonlyMap<ArendeId, ArendeId>;
  readonly idn: ReadonlyMap<FaktumId, FaktumId>;
  readonly benamningar: ReadonlyMap<string, string>;
  readonly anstallningar: ReadonlyMap<string, string>;
};

/** Numren, pekarna och källan. Ett faktum om andra ändras bara där det pekar på individens. */
function utanVag(faktum: Faktum, { individ, ersattare, arenden, idn }: Byten): Faktum {
  const nummer = (id: ArendeId): ArendeId => arenden.get(id) ?? id;
  const { ersatter, ...resten } = faktum;
  const nyttId = idn.get(faktum.id);
  // En rättelse fortsätter att ersätta. Individens egna fakta pekar inte på något utanför listan.
  const ersatt =
    ersatter === undefined
      ? undefined
      : (idn.get(ersatter) ?? (nyttId === undefined ? ersatter : undefined));
  const andras = "individ" in faktum && faktum.individ !== individ;
  return {
    ...resten,
    ...(nyttId === undefined ? {} : { id: nyttId, kalla: gallradKalla }),
    ...(ersatt === undefined ? {} : { ersatter: ersatt }),
    ...("individ" in faktum && !andras ? { individ: ersattare } : {}),
    ...("arende" in faktum && !andras ? { arende: nummer(faktum.arende) } : {}),
    ...("tidigare" in faktum && faktum.tidigare !== undefined
      ? { tidigare: nummer(faktum.tidigare) }
      : {}),
    ...("arenden" in faktum ? { arenden: faktum.arenden.map(nummer) } : {}),
  };
}

/**
 * Orden som någon skrivit om individen. En insats behåller att den är en annan än de övriga, inte vad den hette; likaså en
 * anställning, vars id källan kan ha bildat av ärendets nummer.
 */
function utanOrd(faktum: Faktum, { benamningar, anstallningar }: Byten): Faktum {
  switch (faktum._tag) {
    case "PlanUpprattad":
    case "PlanReviderad":
      return faktum.mal === undefined ? faktum : { ...faktum, mal: GALLRAD };
    case "PlanstegAngivet":
      return { ...faktum, nuvarande: GALLRAD, nasta: GALLRAD };
    case "PlankontaktAngiven":
      return { ...faktum, kontakt: GALLRAD };
    case "InsatsPlanerad":
    case "InsatsPaborjad":
    case "InsatsAvslutad":
    case "InsatsAvbruten":
      return { ...faktum, benamning: benamningar.get(faktum.benamning) ?? GALLRAD };
    case "AnstallningPaborjad":
    case "AnstallningForlangd":
    case "AnstallningAvslutad":
      return { ...faktum, anstallning: anstallningar.get(faktum.anstallning) ?? GALLRAD };
    default:
      return faktum;
  }
}

const GALLRAD = "gallrad";

const gallradKalla: Kalla = {
  kalla: GALLRAD,
  fil: GALLRAD,
  rad: 1,
  post: 1,
  profil: GALLRAD,
  avtryck: GALLRAD,
};

/**
 * De rörda, det som de rättar (en rad som först stod på någon annan leder lika väl tillbaka), och kallelser som bara id
 * skiljer från en rörd: deras inbördes ordning ska bestå.
 */
function medVagar(
  fakta: ReadonlyArray<Faktum>,
  rorda: ReadonlyArray<Faktum>,
): ReadonlyArray<Faktum> {
  const perId = new Map(fakta.map((faktum) => [faktum.id, faktum]));
  const kallelse = (f: Faktum) =>
    f._tag === "TeammoteKallat" ? `${f.galler} ${f.registrerad}` : undefined;
  const dagar = new Set(rorda.map(kallelse));
  const alla = new Set([
    ...rorda,
    ...fakta.filter((f) => kallelse(f) !== undefined && dagar.has(kallelse(f))),
  ]);
  for (const { ersatter } of alla) {
    const rattat = ersatter === undefined ? undefined : perId.get(ersatter);
    if (rattat !== undefined) alla.add(rattat);
  }
  return [...alla];
}

/** Nya id i samma inbördes ordning som de gamla: fakta som bara id skiljer läses i den ordningen. */
function nyaIdn(
  fakta: ReadonlyArray<Faktum>,
  ersattare: Pseudonym,
): ReadonlyMap<FaktumId, FaktumId> {
  const bredd = String(fakta.length).length;
  return new Map(
    iOrdning(fakta).map(({ id, _tag }, nummer) => [
      id,
      faktumId(GALLRAD, `${ersattare}-${String(nummer).padStart(bredd, "0")}`, _tag, 1),
    ]),
  );
}

const nyaBenamningar = (rorda: ReadonlyArray<Faktum>): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(iOrdning(rorda).flatMap((f) => ("benamning" in f ? [f.benamning] : [])))].map(
      (benamning, nummer) => [benamning, `${GALLRAD} ${nummer + 1}`],
    ),
  );

const nyaAnstallningar = (rorda: ReadonlyArray<Faktum>): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(iOrdning(rorda).flatMap((f) => ("anstallning" in f ? [f.anstallning] : [])))].map(
      (anstallning, nummer) => [anstallning, `${GALLRAD}-${nummer + 1}`],
    ),
  );

function nyaNummer(
  gamla: ReadonlySet<ArendeId>,
  ersattare: Pseudonym,
): ReadonlyMap<ArendeId, ArendeId> {
  const nya = new Map<ArendeId, ArendeId>();
  for (const gammalt of gamla) {
    const nytt = `${ersattare}/${nya.size + 1}`;
    if (arArendeId(nytt)) nya.set(gammalt, nytt);
  }
  return nya;
}
