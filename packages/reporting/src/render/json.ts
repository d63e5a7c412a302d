/**
 * Rapporten och nyckeltalen som JSON för skript och andra språk.
 */
import { varde } from "@star-finsam/core/kernel";
import { arHelhet } from "@star-finsam/core/nyckeltal";
import * as Option from "effect/Option";
import type { Visad } from "../disclosure/Cell.ts";
import type { Delmalsrad } from "../disclosure/Delmalsrad.ts";
import type { Skyddadrad, Skyddadtabell } from "../disclosure/skydda.ts";
import type { Skyddademal } from "../disclosure/skyddaDelmal.ts";
import type { Skyddadeskillnader, Skyddatled } from "../disclosure/skyddaSkillnader.ts";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import type { Nyckeltalsrad } from "../rapport/Nyckeltalsrad.ts";
import type { Rapport } from "../rapport/Rapport.ts";
import type { Skillnadsrad } from "../rapport/Skillnadsrad.ts";

/** Rapporten som JSON-text med två stegs indrag. Schema: `schema/rapport-1.json`. */
export const renderJson = (rapport: Renderbar<Rapport>): string =>
  `${JSON.stringify(oppna(rapport), undefined, 2)}\n`;

/**
 * Raderna som `star nyckeltal --json` skriver. Grupper som är noll utelämnas; interna rader märks. Schema:
 * `schema/nyckeltal-1.json`.
 */
export const nyckeltalsrader = (tabell: Renderbar<Skyddadtabell>): ReadonlyArray<Nyckeltalsrad> => {
  const marke = tabell.spridning === "intern" ? { spridning: tabell.spridning } : {};
  return oppna(tabell)
    .filter(harNagon)
    .map((skyddad) => ({ ...rad(skyddad), ...marke }));
};

/** Raderna som `star nyckeltal --delmal --json` skriver. Schema: `schema/delmalsrad-1.json`. */
export const delmalsrader = (mal: Renderbar<Skyddademal>): ReadonlyArray<Delmalsrad> => oppna(mal);

/** Raderna som `star nyckeltal --jamfor --json` skriver. Schema: `schema/skillnadsrad-1.json`. */
export const skillnadsrader = (
  skillnader: Renderbar<Skyddadeskillnader>,
): ReadonlyArray<Skillnadsrad> => {
  const marke = skillnader.spridning === "intern" ? { spridning: skillnader.spridning } : {};
  return oppna(skillnader).map(({ a, b, skillnad, ...resten }) => ({
    ...resten,
    a: led(a),
    b: led(b),
    ...(skillnad === undefined ? { status: "dold" } : { status: "visad", ...skillnad }),
    ...marke,
  }));
};

const led = ({ cell, period, grupp }: Skyddatled): Skillnadsrad["a"] => {
  if (cell._tag !== "Visad" || cell.av === undefined) return { period, grupp, status: "dold" };
  const { antal: _, ...talen } = tal(cell);
  return { period, grupp, status: "visad", ...talen };
};

const harNagon = ({ grupp, cell }: Skyddadrad): boolean =>
  arHelhet({ grupp }) || cell._tag !== "Visad" || cell.n !== 0 || "definition" in grupp;

function rad({ cell, ...resten }: Skyddadrad): Nyckeltalsrad {
  switch (cell._tag) {
    case "Visad":
      return { ...resten, status: "visad", ...tal(cell) };
    case "Uppskattad":
      return { ...resten, status: "uppskattad", ...tal(cell) };
    case "Dold":
      return { ...resten, status: "dold" };
    case "Saknas":
      return { ...resten, status: "saknas" };
    case "EjTillampligt":
      return { ...resten, status: "ej_tillampligt" };
  }
}

const tal = ({ n, av, over, intervall }: Talcell) => {
  if (over !== undefined) return { antal: over, varde: n };
  if (av === undefined) return { antal: n };
  return {
    antal: n,
    taljare: n,
    namnare: av,
    ...Option.match(varde({ taljare: n, namnare: av }), {
      onNone: () => ({}),
      onSome: (v) => ({ varde: v }),
    }),
    ...(intervall === undefined ? {} : { intervall }),
  };
};

type Talcell = Pick<Visad, "n" | "av" | "over" | "intervall">;
