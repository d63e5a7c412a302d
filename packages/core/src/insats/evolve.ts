/**
 * Ärendets insatser efter ett faktum. Total: ett slut utan början ändrar inget.
 */
import type { UtanHuvud } from "../kernel/index.ts";
import type { InsatsAvbruten, Insatshandelse, InsatsPaborjad, InsatsPlanerad } from "./event.ts";
import type { Insats } from "./Insats.ts";

/** Insatserna efter faktumet. En påbörjad insats tar över den tidigaste planerade med samma benämning. */
export const evolveInsatser = (
  insatser: ReadonlyArray<Insats>,
  faktum: Insatshandelse,
): ReadonlyArray<Insats> => {
  switch (faktum._tag) {
    case "InsatsPlanerad":
      return [...insatser, { _tag: "PlaneradInsats", ...grund(faktum), start: faktum.start }];
    case "InsatsPaborjad": {
      const ny: Insats = { _tag: "PagaendeInsats", ...grund(faktum), fran: faktum.galler };
      const plats = planerad(insatser, faktum.benamning);
      return plats < 0 ? [...insatser, ny] : insatser.with(plats, ny);
    }
    case "InsatsAvslutad":
      return avsluta(insatser, faktum, "fullfoljd");
    case "InsatsAvbruten":
      return avbryt(insatser, faktum);
  }
};

const avbryt = (
  insatser: ReadonlyArray<Insats>,
  faktum: UtanHuvud<InsatsAvbruten>,
): ReadonlyArray<Insats> => {
  const { paborjad, ...resten } = faktum;
  if (paborjad !== undefined) return avsluta(insatser, { ...resten, paborjad }, "avbruten");
  const plats = planerad(insatser, faktum.benamning);
  return insatser.map((insats, i) =>
    i === plats && insats._tag === "PlaneradInsats" ? utebliven(insats) : insats,
  );
};

const utebliven = ({
  start: _,
  ...grunden
}: Extract<Insats, { _tag: "PlaneradInsats" }>): Insats => ({
  ...grunden,
  _tag: "UteblivenInsats",
});

const avsluta = (
  insatser: ReadonlyArray<Insats>,
  {
    galler,
    benamning,
    paborjad,
  }: Pick<Extract<Insatshandelse, { _tag: "InsatsAvslutad" }>, "galler" | "benamning" | "paborjad">,
  hur: "fullfoljd" | "avbruten",
): ReadonlyArray<Insats> =>
  insatser.map((insats) =>
    insats._tag === "PagaendeInsats" && insats.benamning === benamning && insats.fran === paborjad
      ? { ...insats, _tag: "AvslutadInsats", till: galler, hur }
      : insats,
  );

const planerad = (insatser: ReadonlyArray<Insats>, benamning: string): number =>
  insatser.findIndex(
    (insats) => insats._tag === "PlaneradInsats" && insats.benamning === benamning,
  );

const grund = ({
  arende,
  benamning,
  kategori,
  aktor,
  finansiering,
}: UtanHuvud<InsatsPaborjad | InsatsPlanerad>) => ({
  arende,
  benamning,
  kategori,
  aktor,
  finansiering: finansiering ?? ("okand" as const),
});
