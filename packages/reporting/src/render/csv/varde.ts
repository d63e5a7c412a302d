/**
 * Cellens tal som tal, oavrundat: andelar 0–1, kvoter delade, kronor i stället för öre.
 */
import { varde as andelen } from "@star-finsam/core/kernel";
import * as Option from "effect/Option";
import type { Ruta } from "./rutnat.ts";

/** Cellens slag i filerna; en andel av ingenting gäller inte. */
export type Status = "visad" | "dold" | "saknas" | "uppskattad" | "ej_tillampligt";

/** Rutans slag och tal. Bara visade och uppskattade har tal. */
export type Rutvarde = { readonly status: Status; readonly tal?: number };

/** Rutans värde. */
export const rutvarde = ({ cell, slag }: Ruta): Rutvarde => {
  switch (cell._tag) {
    case "Dold":
      return { status: "dold" };
    case "Saknas":
      return { status: "saknas" };
    case "EjTillampligt":
      return { status: "ej_tillampligt" };
    default: {
      const tal = talet(cell.n, cell.av, slag);
      if (tal === undefined) return { status: "ej_tillampligt" };
      return { status: cell._tag === "Visad" ? "visad" : "uppskattad", tal };
    }
  }
};

const talet = (n: number, av: number | undefined, slag: Ruta["slag"]): number | undefined => {
  switch (slag) {
    case "belopp":
      return n / 100;
    case "andel":
    case "kvot":
      return Option.getOrUndefined(andelen({ taljare: n, namnare: av ?? 0 }));
    default:
      return n;
  }
};
