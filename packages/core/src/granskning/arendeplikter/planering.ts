/**
 * Plikterna kring planeringsmötet: förmöten, och planens fem kvaliteter.
 */
import { stegAv } from "../../arende/index.ts";
import { senareDag, text } from "../../kernel/index.ts";
import { nastaMotesmanad } from "../../overenskommelse/index.ts";
import { kvalitetsregler, saknadeKvaliteter } from "../../plan/index.ts";
import { type Arendepliktregel, plikt } from "./Arendepliktregel.ts";
import { forst, varv } from "./dagar.ts";

const formote1 = plikt({
  id: "FORMOTE-1",
  kalla: "bilaga 1, Planeringsmöten",
  ansvarig: "arendebarare",
  behover: ["FormoteBehovs", "IndividmoteHallet"],
  text: text(
    "Behövs fler möten eller dialoger före planeringsmötet ser ärendebäraren till att de sker.",
    "Where more meetings or dialogue are needed before the planning meeting, the case bearer arranges them.",
  ),
  atgard: text("Håll förmötet.", "Hold the preparatory meeting."),
  plikter: ({ akt: { arende }, overenskommelse: { moten } }) =>
    stegAv(arende, "FormoteBehovs").map(({ dag }) => {
      const { planeringsmoten, bokadeMoten } = arende.uppgifter;
      const mote = forst(
        [...planeringsmoten, ...bokadeMoten].map((m) => m.dag),
        dag,
      );
      return {
        uppkom: dag,
        forfaller: mote === "nej" ? nastaMotesmanad(moten, dag) : mote,
        fullgjord: forst(
          stegAv(arende, "Individmote")
            .filter(({ slag }) => slag === "formote")
            .map((steg) => steg.dag),
          dag,
        ),
      };
    }),
});

/** De fem kvaliteterna: en anmärkning av ärendebäraren och individens eget svar, båda `ja`. */
const planregler = kvalitetsregler.map(({ kvalitet, niva: _, slag: __, ...grund }) =>
  plikt({
    ...grund,
    plikter: ({ akt: { arende, plan }, overenskommelse: { moten } }) =>
      varv(arende.uppgifter.planeringsmoten.map(({ dag }) => dag)).map(({ fran, till }) => {
        const ja = (av: "arendebarare" | "individ") =>
          forst(
            plan.innehall.svar
              .filter((s) => s.kvalitet === kvalitet && s.av === av && s.svar === "ja")
              .map(({ dag }) => dag)
              .filter((dag) => till === "oppet" || dag < till),
            fran,
          );
        const [barare, individ] = [ja("arendebarare"), ja("individ")];
        const svarade = barare === "nej" || individ === "nej" ? "nej" : senareDag(barare, individ);
        // Två ja hjälper inte när planens eget innehåll är fört och visar att kvaliteten saknas.
        const fattas =
          till === "oppet" &&
          plan._tag === "UpprattadPlan" &&
          plan.innehall.steg.length > 0 &&
          saknadeKvaliteter(plan).includes(kvalitet);
        return {
          uppkom: fran,
          forfaller: nastaMotesmanad(moten, fran),
          fullgjord: fattas ? "nej" : svarade,
        };
      }),
  }),
);

/** Plikterna, i processens ordning. */
export const planeringsplikter: ReadonlyArray<Arendepliktregel> = [formote1, ...planregler];
