/**
 * Plikterna kring planeringsmötet: förmöten, och planens fem kvaliteter.
 */
import { stegAv } from "../../arende/index.ts";
import { type Dag, type Text, text } from "../../kernel/index.ts";
import { nastaMotesmanad } from "../../overenskommelse/index.ts";
import { kvaliteter, type Plankvalitet } from "../../plan/index.ts";
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

const plantext: Readonly<Record<Plankvalitet, Text>> = {
  samverkad: text(
    "Individen känner att hen har en samverkad planering.",
    "The individual feels that there is a joint plan.",
  ),
  lasbar_och_tillganglig: text(
    "Individen har en plan som hen kan läsa, förstå och ha tillgång till.",
    "The individual has a plan that can be read, understood and got at.",
  ),
  aktorernas_steg: text(
    "I planen syns varje aktörs nuvarande och nästa steg.",
    "The plan shows each actor's current and next step.",
  ),
  egen_uppgift: text(
    "Planen innehåller individens egen uppgift eller nästa steg.",
    "The plan includes the individual's own task or next step.",
  ),
  kontaktuppgifter: text(
    "I planen finns kontaktuppgifter till aktörerna.",
    "The plan holds contact details of the actors.",
  ),
};

const senast = (a: Dag, b: Dag): Dag => (a < b ? b : a);

/** De fem kvaliteterna: en anmärkning av ärendebäraren och individens eget svar, båda `ja`. */
const planregler = kvaliteter.map((kvalitet, nummer) =>
  plikt({
    id: `PLAN-${nummer + 1}`,
    kalla: "bilaga 1, Planeringsmöten",
    ansvarig: "arendebarare",
    behover: ["PlaneringsmoteHallet", "PlankvalitetBedomd"],
    text: plantext[kvalitet],
    atgard: text(
      "Gå igenom planen med individen, laga det som fattas, och anteckna bådas svar.",
      "Go through the plan with the individual, mend what is missing, and record both answers.",
    ),
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
        return {
          uppkom: fran,
          forfaller: nastaMotesmanad(moten, fran),
          fullgjord: barare === "nej" || individ === "nej" ? "nej" : senast(barare, individ),
        };
      }),
  }),
);

/** Plikterna, i processens ordning. */
export const planeringsplikter: ReadonlyArray<Arendepliktregel> = [formote1, ...planregler];
