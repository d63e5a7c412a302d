/**
 * Gallring: individens pseudonym, ärendenummer och väg tillbaka till källans rader byts mot ersättare som ingen kan räkna
 * baklänges. Det som hände står kvar, så att varje siffra som räknats på fakta går att räkna om och blir densamma.
 */
import type { Faktum } from "../faktum/index.ts";
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
  const arenden = nyaNummer(arendenFor(fakta, individ), ersattare);
  const rorda = fakta.filter((faktum) => ror(faktum, individ, new Set(arenden.keys())));
  const idn = new Map(
    rorda.map(({ id, _tag }, nummer) => [id, faktumId("gallrad", ersattare, _tag, nummer + 1)]),
  );
  return fakta.map((faktum) =>
    idn.has(faktum.id) ? utanVag(faktum, { ersattare, arenden, idn }) : faktum,
  );
};

type Byten = {
  readonly ersattare: Pseudonym;
  readonly arenden: ReadonlyMap<ArendeId, ArendeId>;
  readonly idn: ReadonlyMap<FaktumId, FaktumId>;
};

function utanVag(faktum: Faktum, { ersattare, arenden, idn }: Byten): Faktum {
  const { ersatter, ...resten } = faktum;
  const ersatt = ersatter === undefined ? undefined : idn.get(ersatter);
  return {
    ...resten,
    id: idn.get(faktum.id) ?? faktum.id,
    kalla: gallradKalla,
    ...(ersatt === undefined ? {} : { ersatter: ersatt }),
    ...("individ" in faktum ? { individ: ersattare } : {}),
    ...("arende" in faktum ? { arende: arenden.get(faktum.arende) ?? faktum.arende } : {}),
  };
}

const gallradKalla: Kalla = {
  kalla: "gallrad",
  fil: "gallrad",
  rad: 1,
  post: 1,
  profil: "gallrad",
  avtryck: "gallrad",
};

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
