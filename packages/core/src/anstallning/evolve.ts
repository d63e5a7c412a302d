/**
 * Ärendets anställningar efter ett faktum. Total: en förlängning eller ett slut utan början ändrar inget, och en
 * anställning som redan pågår börjar inte en gång till.
 */
import type { Anstallning } from "./Anstallning.ts";
import type { Anstallningshandelse } from "./event.ts";

/** Anställningarna efter faktumet, i den ordning de började. */
export const evolveAnstallningar = (
  anstallningar: ReadonlyArray<Anstallning>,
  faktum: Anstallningshandelse,
): ReadonlyArray<Anstallning> => {
  const plats = anstallningar.findIndex(
    ({ anstallning, till }) => anstallning === faktum.anstallning && till === "pagar",
  );
  const pagaende = anstallningar[plats];
  if (faktum._tag === "AnstallningPaborjad") {
    return pagaende === undefined ? [...anstallningar, paborjad(faktum)] : anstallningar;
  }
  if (pagaende === undefined) return anstallningar;
  switch (faktum._tag) {
    case "AnstallningForlangd":
      return anstallningar.with(plats, {
        ...pagaende,
        forlangd: [...pagaende.forlangd, faktum.galler],
      });
    case "AnstallningAvslutad":
      return anstallningar.with(plats, { ...pagaende, till: faktum.galler });
  }
};

const paborjad = ({
  arende,
  anstallning,
  sektor,
  stod,
  omfattning,
  galler,
}: Extract<Anstallningshandelse, { _tag: "AnstallningPaborjad" }>): Anstallning => ({
  arende,
  anstallning,
  sektor,
  stod,
  omfattning: omfattning ?? "okand",
  fran: galler,
  forlangd: [],
  till: "pagar",
});
