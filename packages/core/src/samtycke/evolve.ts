/**
 * Samtyckena efter ett faktum. Total: ett återkallande utan samtycke ändrar inget, och det som redan delats ändrar inget.
 */
import type { UtanHuvud } from "../kernel/index.ts";
import type { SamtyckeInhamtat, Samtyckeshandelse } from "./event.ts";
import type { Samtycke, Samtycken, UpphortSamtycke } from "./Samtycke.ts";

/**
 * Samtyckena efter faktumet. Ett nytt av samma slag ersätter det gamla, också när det är snävare. Bara det som getts senast
 * samma dag berörs: ett återkallande för länge sedan stänger inte ett samtycke som getts efter det.
 */
export const evolveSamtycken = (samtycken: Samtycken, faktum: Samtyckeshandelse): Samtycken => {
  switch (faktum._tag) {
    case "SamtyckeInhamtat":
      return [
        ...samtycken.map((s) =>
          s.samtyckesslag === faktum.samtyckesslag && s.fran <= faktum.galler
            ? upphor(s, { upphort: faktum.galler, hur: "ersatt" })
            : s,
        ),
        avlost(givet(faktum), samtycken),
      ];
    case "SamtyckeAterkallat":
      return samtycken.map((s) =>
        (faktum.samtyckesslag === undefined || s.samtyckesslag === faktum.samtyckesslag) &&
        s.fran <= faktum.galler
          ? upphor(s, { upphort: faktum.galler, hur: "aterkallat" })
          : s,
      );
    case "UppgiftLamnad":
    case "FragaTillFkStalld":
      return samtycken;
  }
};

const givet = (faktum: UtanHuvud<SamtyckeInhamtat>): Samtycke => ({
  _tag: "GivetSamtycke",
  individ: faktum.individ,
  samtyckesslag: faktum.samtyckesslag,
  fran: faktum.galler,
  gallerTill: faktum.gallerTill ?? "tills_vidare",
  omfattar: faktum.omfattar,
  uppgiftsslag: faktum.uppgiftsslag,
  andamal: faktum.andamal,
  satt: faktum.satt,
  egnaOrd: faktum.egnaOrd,
});

/** Antecknas ett samtycke i efterhand gäller det bara till dess att nästa av samma slag gavs. */
const avlost = (nytt: Samtycke, samtycken: Samtycken): Samtycke => {
  const [senare] = samtycken
    .filter((s) => s.samtyckesslag === nytt.samtyckesslag && s.fran > nytt.fran)
    .map(({ fran }) => fran)
    .sort();
  return senare === undefined ? nytt : upphor(nytt, { upphort: senare, hur: "ersatt" });
};

/** Det som redan upphört upphör inte senare; den tidigaste dagen står. */
const upphor = (samtycke: Samtycke, slut: Pick<UpphortSamtycke, "upphort" | "hur">): Samtycke =>
  samtycke._tag === "UpphortSamtycke" && samtycke.upphort <= slut.upphort
    ? samtycke
    : { ...samtycke, _tag: "UpphortSamtycke", ...slut };
