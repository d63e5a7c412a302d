/**
 * Samtyckena efter ett faktum. Total: ett återkallande utan samtycke ändrar inget, och det som redan delats ändrar inget.
 */
import type { UtanHuvud } from "../kernel/index.ts";
import type { SamtyckeInhamtat, Samtyckeshandelse } from "./event.ts";
import type { Samtycke, Samtycken, UpphortSamtycke } from "./Samtycke.ts";

/** Samtyckena efter faktumet. Ett nytt av samma slag ersätter det gamla, också när det är snävare. */
export const evolveSamtycken = (samtycken: Samtycken, faktum: Samtyckeshandelse): Samtycken => {
  switch (faktum._tag) {
    case "SamtyckeInhamtat":
      return [
        ...samtycken.map((s) =>
          s.samtyckesslag === faktum.samtyckesslag
            ? upphor(s, { upphort: faktum.galler, hur: "ersatt" })
            : s,
        ),
        givet(faktum),
      ];
    case "SamtyckeAterkallat":
      return samtycken.map((s) =>
        faktum.samtyckesslag === undefined || s.samtyckesslag === faktum.samtyckesslag
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
  samtyckesslag: faktum.samtyckesslag,
  fran: faktum.galler,
  gallerTill: faktum.gallerTill ?? "tills_vidare",
  omfattar: faktum.omfattar,
  uppgiftsslag: faktum.uppgiftsslag,
  andamal: faktum.andamal,
  satt: faktum.satt,
  egnaOrd: faktum.egnaOrd,
});

/** Det som redan upphört upphör inte en gång till; den tidigare dagen står. */
const upphor = (samtycke: Samtycke, slut: Pick<UpphortSamtycke, "upphort" | "hur">): Samtycke =>
  samtycke._tag === "GivetSamtycke" ? { ...samtycke, _tag: "UpphortSamtycke", ...slut } : samtycke;
