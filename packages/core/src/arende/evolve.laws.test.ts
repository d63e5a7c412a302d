/**
 * Lagarna för evolve och fold: totala, rena, och oberoende av ordning och upprepning.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../faktum/index.ts";
import { frys, vem } from "../testing/arendeprov.ts";
import { nagonDag, nagotArendefaktum } from "../testing/godtyckliga.ts";
import { ur } from "../testing/slump.ts";
import { type Arende, Arendefaktum, evolve, okantArende } from "./index.ts";

/** Ärendefakta av alla slag, ur schemat självt, om ett och samma ärende. */
const forrad: ReadonlyArray<Arendefaktum> = Arendefaktum.members
  .flatMap((slag): ReadonlyArray<Arendefaktum> => ur(slag, { antal: 12, fro: 7 }))
  .map((faktum) => ({ ...faktum, ...vem }));
const nagotFaktum = fc
  .tuple(fc.constantFrom(...forrad), nagonDag)
  .map(([faktum, galler]): Arendefaktum => ({ ...faktum, galler }));

/** Händelserna som byter läge; de andra antecknas alltid. */
const lagesbyten: ReadonlySet<string> = new Set([
  "ArendeAktualiserat",
  "ArendeSattPaKolista",
  "ArendeMottaget",
  "ArendeEjMottaget",
  "ArendeBlevKonsultation",
  "ArendeAvslutat",
  "EfterstodInlett",
  "EfterstodAvslutat",
]);
const avgjort: ReadonlySet<Arende["_tag"]> = new Set([
  "EjMottagetArende",
  "Konsultationsarende",
  "AvslutatArende",
  "AvskrivetArende",
]);
/** Det som aktualiseringen sade, oavsett läge. */
const ursprung = (laget: Arende) => {
  if (laget._tag === "OkantArende") return "okant";
  const { id, individ, arendetyp, aktualiserat, aktorer, kommun, tidigare } = laget;
  return { id, individ, arendetyp, aktualiserat, aktorer, kommun, tidigare };
};

describe("evolve, lagar", () => {
  it("är total, skriver aldrig i läget, och varje händelse byter läge, antecknas eller lämnar läget", () => {
    fc.assert(
      fc.property(fc.array(nagotFaktum, { maxLength: 30 }), (fakta) => {
        let laget: Arende = frys(okantArende);
        for (const faktum of fakta) {
          const efter: Arende = frys(evolve(laget, frys(faktum)));
          if (lagesbyten.has(faktum._tag)) expect(efter.uppgifter).toBe(laget.uppgifter);
          else expect({ ...efter, uppgifter: laget.uppgifter }).toEqual(laget);
          // Det som är aktualiserat förblir det, och det avgjorda byter aldrig slag.
          if (laget._tag !== "OkantArende") expect(ursprung(efter)).toEqual(ursprung(laget));
          if (avgjort.has(laget._tag)) expect(efter._tag).toBe(laget._tag);
          // Dagen det sattes i kö följer med, och efterstödets plan flyttas aldrig av att det slutar.
          if ("kosatt" in laget) expect(efter).toHaveProperty("kosatt", laget.kosatt);
          if (laget._tag === "AvslutatArende" && laget.efterstod !== "inget") {
            const { fran, till, avslutat } = laget.efterstod;
            expect(efter).toMatchObject({ efterstod: { fran, till } });
            if (avslutat !== "nej") expect(efter).toMatchObject({ efterstod: { avslutat } });
          }
          laget = efter;
        }
      }),
    );
  });
});

describe("fold, lagar", () => {
  const historia = fc.array(nagotArendefaktum, { maxLength: 40 });

  it("är total och ger samma läge i vilken ordning fakta än kommer", () => {
    fc.assert(
      fc.property(historia, fc.infiniteStream(fc.nat()), (fakta, slump) => {
        const blandade = fakta
          .map((faktum) => ({ faktum, nyckel: slump.next().value }))
          .sort((a, b) => a.nyckel - b.nyckel)
          .map(({ faktum }) => faktum);
        const [a, b] = [fold(fakta), fold(blandade)];
        expect(new Map([...b.arenden].sort())).toEqual(new Map([...a.arenden].sort()));
      }),
    );
  });

  it("samma fakta två gånger ändrar inget", () => {
    fc.assert(
      fc.property(historia, (fakta) => {
        expect(fold([...fakta, ...fakta])).toEqual(fold(fakta));
      }),
    );
  });
});
