/**
 * Påhittade publiceringar av alla slag som skyddet ska klara, med de tidigare som hör till. Frön som följer på varandra
 * går varvet runt bland slagen.
 */
import type { Dimension } from "../publicering/Publicering.ts";
import {
  type Byggare,
  type Fall,
  folkmangd,
  glest,
  iLan,
  koder,
  kon,
  period,
  platt,
  publicering,
  tertial,
} from "./byggstenar.ts";
import { liggare, omigen } from "./medLiggare.ts";
import { slump } from "./slump.ts";

/** En tabell med så många dimensioner, utan delsummor. */
const korstabell =
  (folkmest: number, ...storlekar: ReadonlyArray<readonly [number, number]>): Byggare =>
  (s) => {
    const dimensioner = storlekar.map(([minst, mest], nr) =>
      platt(`d${nr + 1}`, "alla", koder(`${"abcd"[nr]}`, minst + s.under(mest - minst + 1))),
    );
    const folk = folkmangd(
      s,
      glest(s, folkmest),
      Object.fromEntries(dimensioner.map(({ id, koder: egna }) => [id, egna])),
    );
    const ny = publicering(dimensioner, folk, [dimensioner.map(({ id }) => id)]);
    return { ny, folk };
  };

const hierarki: Byggare = (s) => {
  const dimensioner = [iLan(), kon];
  const folk = folkmangd(s, glest(s, 50), { kommun: ["k1", "k2", "k3", "k4"], kon: kon.koder });
  const dims = s.en([["kommun"], ["kommun", "kon"], ["kon", "kommun"]]);
  return { ny: publicering(dimensioner, folk, [dims]), folk };
};

const lankade: Byggare = (s) => {
  const dimensioner = [kon, platt("d1", "alla", koder("a", 3)), platt("d2", "alla", koder("b", 2))];
  const folk = folkmangd(s, glest(s, 40), {
    kon: kon.koder,
    d1: ["a1", "a2", "a3"],
    d2: ["b1", "b2"],
  });
  const tabeller = [
    ["kon", "d1"],
    ["d1", "d2"],
    ["d2", "kon"],
  ].map((dims) => [dims] as const);
  return { ny: publicering(dimensioner, folk, ...tabeller.slice(s.under(2))), folk };
};

/** Människorna i flera tertial; helheten är de som var med någon gång. */
const tacker: Byggare = (s) => {
  const dimensioner = [period(tertial, "tacker"), kon];
  const folk = folkmangd(s, glest(s, 30), { kon: kon.koder }).map((en) => ({
    ...en,
    period: tertial.filter(() => s.sant(0.5)).concat(s.en(["T1", "T2", "T3"])),
  }));
  return { ny: publicering(dimensioner, folk, [s.en([["period"], ["period", "kon"]])]), folk };
};

/** Koder och nivåer som inte trycks men går att räkna ut. */
const otryckt: Byggare = (s) => {
  const [kommun, aktor] = [koder("k", 4), koder("a", 3)];
  const dimensioner: ReadonlyArray<Dimension> = [
    { ...platt("kommun", "lan", kommun), koder: kommun.slice(s.under(2)) },
    { ...platt("aktor", "alla", aktor), koder: aktor.slice(s.under(2)) },
  ];
  const folk = folkmangd(s, glest(s, 50), { kommun, aktor });
  const nivaer = s.en([
    undefined,
    [["kommun", "aktor"], ["kommun"], []],
    [["kommun", "aktor"], []],
  ]);
  const val = nivaer === undefined ? {} : { nivaer };
  return { ny: publicering(dimensioner, folk, [["kommun", "aktor"], val]), folk };
};

/** Ettor och nollor. */
const ettor: Byggare = (s) => {
  const dimensioner = [platt("d1", "alla", koder("a", 4)), platt("d2", "alla", koder("b", 3))];
  const folk = folkmangd(s, 3 + s.under(6), { d1: koder("a", 4), d2: koder("b", 3) });
  return { ny: publicering(dimensioner, folk, [["d1", "d2"]]), folk };
};

/** Slagen och hur många av femtio de är: det dyra är ovanligare. */
const BYGGARE: ReadonlyArray<readonly [string, number, Byggare]> = [
  ["en dimension", 6, korstabell(60, [3, 8])],
  ["två dimensioner", 6, korstabell(60, [2, 4], [2, 4])],
  ["tre dimensioner", 3, korstabell(40, [2, 2], [2, 2], [2, 3])],
  ["fyra dimensioner", 1, korstabell(25, [2, 2], [2, 2], [2, 2], [2, 2])],
  ["hierarki", 6, hierarki],
  ["länkade tabeller", 4, lankade],
  ["täckande tertial", 5, tacker],
  ["otryckta koder", 6, otryckt],
  ["ettor och nollor", 5, ettor],
  ["liggare", 5, liggare],
  ["samma fakta igen", 3, omigen(lankade)],
];
const VARV = BYGGARE.flatMap(([slag, antal, bygg]) =>
  Array.from({ length: antal }, () => [slag, bygg] as const),
);

/** Fallet med numret. */
export function fall(nummer: number): Fall {
  const [slag, bygg] = VARV[(nummer * STEG) % VARV.length] ?? ["", hierarki];
  return { slag, tidigare: [], ...bygg(slump(nummer)) };
}

/** Primt till varvet, så att varje följd av nummer blandar slagen. */
const STEG = 7;
