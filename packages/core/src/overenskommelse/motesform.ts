/**
 * Vilken form ett planeringsmöte ska ha. Överenskommelsens rader överlappar och lämnar en lucka; tabellen säger vilken
 * läsning som gäller, och svaret säger när den behövdes.
 */
import type { Omrade } from "../part/index.ts";
import type { Formrad, Formtabell } from "./Overenskommelse.ts";

/** Det som avgör formen: om FK är ärendebärare och vilka områden som ska delta. FK som bär deltar alltid. */
export type Motesfraga = { readonly fkBar: boolean; readonly deltar: ReadonlySet<Omrade> };

/** Formen, raderna som gällde, och om de var en, flera (överlapp) eller ingen (lucka). */
export type Formsvar = {
  readonly _tag: "Entydig" | "Overlapp" | "Lucka";
  readonly form: Formrad["form"];
  readonly regler: ReadonlyArray<string>;
};

/** Formen för mötet. Total: varje fråga har ett svar. */
export const motesform = (tabell: Formtabell, fraga: Motesfraga): Formsvar => {
  const deltar = fraga.fkBar
    ? new Set([...fraga.deltar, "socialforsakring" as const])
    : fraga.deltar;
  const galler = tabell.rader.filter((rad) => radGaller(rad, { ...fraga, deltar }));
  const regler = galler.map(({ regel }) => regel);
  const former = new Set(galler.map(({ form }) => form));
  const [forsta] = [...former];
  if (forsta === undefined) return { _tag: "Lucka", form: tabell.lucka, regler };
  if (former.size === 1) return { _tag: "Entydig", form: forsta, regler };
  const foretrader = tabell.foretrade.find((form) => former.has(form)) ?? forsta;
  return { _tag: "Overlapp", form: foretrader, regler };
};

const radGaller = (rad: Formrad, { fkBar, deltar }: Motesfraga): boolean => {
  const finns = (omrade: Omrade): boolean => deltar.has(omrade);
  return (
    (rad.fkBar === undefined || rad.fkBar === fkBar) &&
    rad.deltar.every(finns) &&
    (rad.deltarInteAlla === undefined || !rad.deltarInteAlla.every(finns)) &&
    !(rad.deltarInte ?? []).some(finns)
  );
};
