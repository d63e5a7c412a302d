/**
 * En rapport med varje slags stycke, cell och diagram, och en egen text i varje fält som bär text.
 */
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { EXEMPEL } from "../../diagram/exempel.ts";
import { Rapport } from "../../rapport/Rapport.ts";
import { godtyckligText, rapportMed } from "../csv/testing/provrapport.ts";

const grund = rapportMed("Rubriken");
const medDiagram = {
  ...grund,
  avsnitt: [
    ...grund.avsnitt,
    {
      id: "diagram",
      rubrik: { sv: "Diagram" },
      innehall: Object.entries(EXEMPEL).map(([id, diagram]) => ({ ...diagram, id })),
    },
  ],
};

/** Rapporten med texterna i tur och ordning, om igen när de tar slut. */
export const rapportMedTexter = (texter: ReadonlyArray<string>): Rapport => {
  let nummer = 0;
  const nasta = (): string => texter[nummer++ % texter.length] ?? "";
  const bytt = (varde: unknown): unknown => {
    if (Array.isArray(varde)) return varde.map(bytt);
    if (typeof varde !== "object" || varde === null) return varde;
    return Object.fromEntries(
      Object.entries(varde).map(([namn, del]) => [
        namn,
        ["sv", "en", "namn", "text"].includes(namn) && typeof del === "string"
          ? nasta()
          : bytt(del),
      ]),
    );
  };
  return Schema.decodeUnknownSync(Rapport)(bytt(medDiagram));
};

/** Texter till en rapport: några fientliga eller slumpade. */
export const godtyckligaTexter: fc.Arbitrary<ReadonlyArray<string>> = fc.array(godtyckligText, {
  minLength: 1,
  maxLength: 12,
});
