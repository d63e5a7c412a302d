/**
 * Plikterna i ett ärende: vad någon ska ha gjort, senast när. Där överenskommelsen inte anger någon dag gäller teamets
 * nästa mötesmånad: det är den takt den själv sätter (möte varje månad), och då kan teamet se om det är gjort.
 */
import { lamnadeKon, stegAv } from "../arende/index.ts";
import type { Arendeakt } from "../faktum/index.ts";
import { arPaborjad, type PaborjadInsats, pagarDag } from "../insats/index.ts";
import {
  type Dag,
  laggTillDagar,
  type Pliktdag,
  type Pliktregel,
  type Regelansvar,
  type Regelniva,
  type Text,
  text,
} from "../kernel/index.ts";
import { nastaMotesmanad, type Overenskommelse } from "../overenskommelse/index.ts";
import { arVerksamhet, type Kommunkod } from "../part/index.ts";
import { kvaliteter, type Plankvalitet } from "../plan/index.ts";

/** Ärendet och reglerna det prövas mot. */
export type Aktsammanhang = {
  readonly akt: Arendeakt;
  readonly overenskommelse: Overenskommelse;
  readonly teamKommun: Kommunkod | "okand";
};

/** En pliktregel om ett ärende. */
export type Arendepliktregel = Pliktregel<Aktsammanhang>;

type Grund = {
  readonly id: string;
  readonly kalla: string;
  readonly ansvarig: Regelansvar;
  readonly behover: ReadonlyArray<string>;
  readonly text: Text;
  readonly atgard: Text;
  readonly niva?: Regelniva;
  readonly plikter: Arendepliktregel["plikter"];
};

const plikt = ({ niva = "krav", plikter, ...grund }: Grund): Arendepliktregel => ({
  ...grund,
  niva,
  slag: niva === "krav" ? "plikt" : "anmarkning",
  plikter: (lage, dag) => utanForfallna(plikter(lage, dag), slutdag(lage.akt)),
});

const fk2 = plikt({
  id: "FK-2",
  kalla: "Försäkringskassan",
  ansvarig: "forsakringskassan",
  behover: ["SamtyckeInhamtat", "ArendeAktualiserat"],
  text: text(
    "Där teamet är ingången till kommunens rehabilitering aktualiserar Försäkringskassan sina ärenden i målgruppen.",
    "Where the team is the way in to the municipality's rehabilitation, the Social Insurance Agency raises its cases in the target group.",
  ),
  atgard: text("Aktualisera ärendet i teamet.", "Raise the case in the team."),
  plikter: ({ akt, overenskommelse: { fkIngang, moten }, teamKommun }) =>
    akt.samtycken
      .filter(({ samtyckesslag }) => samtyckesslag === "fk_eget")
      .flatMap(({ fran }) => {
        if (fkIngang !== "okand" && teamKommun !== "okand" && !fkIngang.includes(teamKommun)) {
          return [];
        }
        const { arende } = akt;
        const aktualiserat =
          arende._tag !== "OkantArende" && arende.aktorer.includes("forsakringskassan")
            ? arende.aktualiserat
            : "nej";
        const forfaller = nastaMotesmanad(moten, fran);
        const okant = fkIngang === "okand" || teamKommun === "okand";
        const fullgjord = okant ? iTid(aktualiserat, forfaller) : aktualiserat;
        return [{ uppkom: fran, forfaller, fullgjord }];
      }),
});

const ko1 = plikt({
  id: "KO-1",
  kalla: "bilaga 1, Aktualisering",
  ansvarig: "aktualiserande",
  behover: ["ArendeSattPaKolista", "StodUnderVantan", "InsatsPaborjad"],
  text: text(
    "Medan ärendet väntar på kölistan ser den som aktualiserade till att individen inte väntar passivt.",
    "While the case is queued, the one who raised it sees that the individual is not left waiting passively.",
  ),
  atgard: text("Ge individen stöd medan hen väntar.", "Support the individual while waiting."),
  plikter: ({ akt: { arende, insatser }, overenskommelse: { moten } }) => {
    if (!("kosatt" in arende) || arende.kosatt === "aldrig") return [];
    const { kosatt, aktorer } = arende;
    const forfaller = nastaMotesmanad(moten, kosatt);
    const ur = lamnadeKon(arende);
    const stod = [
      ...stegAv(arende, "StodUnderVantan").filter(({ aktor }) => aktorer.includes(aktor)),
      ...insatser
        .filter(arPaborjad)
        .filter(({ aktor }) => aktorer.includes(aktor))
        .map((insats) => ({ dag: pagarDag(insats, kosatt) ? kosatt : insats.fran })),
    ].map(({ dag }) => dag);
    // Det som händer sedan ärendet lämnat kön är inget stöd under väntan.
    const fullgjord = forst(
      stod.filter((dag) => ur === "kvar" || dag <= ur),
      kosatt,
    );
    // Den som lämnade kön innan plikten förföll väntar inte längre.
    if (fullgjord === "nej" && ur !== "kvar" && ur <= forfaller) return [];
    // Har individen ensam tagit upp ärendet pekar regeln inte ut någon.
    const ingen = !aktorer.some(arVerksamhet);
    return [{ uppkom: kosatt, forfaller, fullgjord: ingen ? "okant" : fullgjord }];
  },
});

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

const uppf1 = plikt({
  id: "UPPF-1",
  kalla: "bilaga 1, Uppföljning av individärenden",
  ansvarig: "arendebarare",
  behover: ["PlanUpprattad", "UppfoljningBokad", "UppfoljningHallen"],
  text: text(
    "Efter planen, och efter varje uppföljning som inte leder till avslut, bokar ärendebäraren uppföljning i teamet.",
    "After the plan, and after each follow-up that does not lead to closing, the case bearer books a follow-up in the team.",
  ),
  atgard: text("Boka uppföljning i teamet.", "Book a follow-up in the team."),
  plikter: ({ akt, overenskommelse: { moten } }) =>
    uppfoljningsvarv(akt).map(({ fran, till }) => ({
      uppkom: fran,
      forfaller: nastaMotesmanad(moten, fran),
      fullgjord: forst(
        [
          ...stegAv(akt.arende, "UppfoljningBokad")
            .filter(({ extra }) => !extra)
            .map(({ dag }) => dag),
          ...(till === "oppet" ? [] : [till]),
          ...avslutsdag(akt),
        ].filter((dag) => till === "oppet" || dag <= till),
        fran,
      ),
    })),
});

const uppf2 = plikt({
  id: "UPPF-2",
  kalla: "bilaga 1, Uppföljning av individärenden",
  ansvarig: "arendebarare",
  behover: ["PlanUpprattad", "UppfoljningBokad", "UppfoljningHallen", "SamordningGjord"],
  text: text(
    "Mellan uppföljningarna samordnar ärendebäraren och aktörerna inom sina ordinarie processer.",
    "Between follow-ups the case bearer and the actors coordinate within their ordinary processes.",
  ),
  atgard: text(
    "Samordna före nästa uppföljning och anteckna det.",
    "Coordinate before the next follow-up and record it.",
  ),
  plikter: ({ akt: { arende }, akt }) =>
    uppfoljningsvarv(akt).flatMap(({ fran, till }): ReadonlyArray<Pliktdag> => {
      const bokad = stegAv(arende, "UppfoljningBokad").findLast(({ dag }) => dag >= fran);
      const forfaller = till === "oppet" ? bokad?.motesdag : till;
      if (forfaller === undefined) return [];
      const gjord = forst(
        stegAv(arende, "Samordning").map(({ dag }) => dag),
        fran,
      );
      return [{ uppkom: fran, forfaller, fullgjord: gjord }];
    }),
});

const avslut = (
  id: "AVSLUT-1" | "AVSLUT-2",
  slag: "langsiktig_planering" | "ska_avslutas",
  mening: Text,
): Arendepliktregel =>
  plikt({
    id,
    kalla: "bilaga 1, Avslut av individärenden",
    ansvarig: "teamet",
    behover: ["AvslutsskalUppkommet", "ArendeAvslutat"],
    text: mening,
    atgard: text("Avsluta ärendet i teamet.", "Close the case in the team."),
    plikter: ({ akt, overenskommelse: { avslut: kanda, moten } }) =>
      stegAv(akt.arende, "Avslutsskal").flatMap(({ dag, orsak }): ReadonlyArray<Pliktdag> => {
        const skal = kanda === "okand" ? "okant" : kanda.find(({ kod }) => kod === orsak)?.slag;
        if (skal !== slag && skal !== "okant") return [];
        const avslutat = forst(avslutsdag(akt), dag);
        const forfaller = nastaMotesmanad(moten, dag);
        const fullgjord = skal === "okant" ? iTid(avslutat, forfaller) : avslutat;
        return [{ uppkom: dag, forfaller, fullgjord }];
      }),
  });

const avslut1 = avslut(
  "AVSLUT-1",
  "langsiktig_planering",
  text(
    "Ärendet avslutas när en överenskommen långsiktig planering innehåller anställning, studier eller förstärkt samverkan AF/FK.",
    "The case is closed when an agreed long-term plan holds employment, studies or reinforced cooperation AF/FK.",
  ),
);

const avslut2 = avslut(
  "AVSLUT-2",
  "ska_avslutas",
  text(
    "Ärendet avslutas också vid ansökan om sjukersättning, när planeringen inte längre är studie- eller arbetsinriktad, och när individen vill eller behöver.",
    "The case is also closed when permanent sickness compensation is applied for, when planning no longer aims at work or studies, and when the individual wishes or needs to.",
  ),
);

const insats2 = plikt({
  id: "INSATS-2",
  niva: "bor",
  kalla: "bilaga 1, Förhållningssätt",
  ansvarig: "teamet",
  behover: ["PlanUpprattad", "InsatsPaborjad"],
  text: text(
    "Varje dag som planen är öppen pågår en arbetsinriktad insats, parallellt med de andra.",
    "On every day with an open plan a work-oriented service is under way, in parallel with the others.",
  ),
  atgard: text("Planera en arbetsinriktad insats.", "Plan a work-oriented service."),
  plikter: ({ akt, overenskommelse: { insatskategorier } }, dag) => {
    const { plan, insatser } = akt;
    if (plan._tag === "IngenPlan") return [];
    const { upprattad } = plan;
    if (insatskategorier === "okand") {
      return [{ uppkom: upprattad, forfaller: upprattad, fullgjord: "okant" }];
    }
    const fokus = new Set(insatskategorier.filter((k) => k.arbetsfokus).map(({ kod }) => kod));
    const slut = slutdag(akt);
    const sista = slut === "oppet" || slut > dag ? dag : laggTillDagar(slut, -1);
    const inriktade = insatser.filter(arPaborjad).filter(({ kategori }) => fokus.has(kategori));
    return glapp(inriktade, upprattad, sista);
  },
});

/** Plikterna i ett ärende, i processens ordning. */
export const arendepliktregler: ReadonlyArray<Arendepliktregel> = [
  fk2,
  ko1,
  formote1,
  ...planregler,
  uppf1,
  uppf2,
  avslut1,
  avslut2,
  insats2,
];

/** Dagarna från `fran` till `till` som ingen insats täcker, ett glapp i taget. `fullgjord`: dagen glappet tog slut. */
function glapp(
  insatser: ReadonlyArray<PaborjadInsats>,
  fran: Dag,
  till: Dag,
): ReadonlyArray<Pliktdag> {
  const ordnade = [...insatser].sort((a, b) => (a.fran < b.fran ? -1 : 1));
  const funna: Array<Pliktdag> = [];
  let tackt: Dag = fran;
  for (const insats of ordnade) {
    if (tackt > till) break;
    if (insats.fran > tackt && insats.fran <= till) {
      funna.push({ uppkom: tackt, forfaller: tackt, fullgjord: insats.fran });
      tackt = insats.fran;
    }
    if (insats.fran > till) break;
    if (insats._tag === "PagaendeInsats") return funna;
    const efter = laggTillDagar(insats.till, 1);
    if (efter > tackt) tackt = efter;
  }
  return tackt > till ? funna : [...funna, { uppkom: tackt, forfaller: tackt, fullgjord: "nej" }];
}

/** Den första dagen som inte ligger före `fran`. */
function forst(dagar: ReadonlyArray<Dag>, fran: Dag): Dag | "nej" {
  let basta: Dag | "nej" = "nej";
  for (const dag of dagar) {
    if (dag >= fran && (basta === "nej" || dag < basta)) basta = dag;
  }
  return basta;
}

/** När ingen vet om plikten gäller: det som gjordes i tid är fullgjort, men sent eller inte alls är inget brott. */
const iTid = (dag: Dag | "nej", forfaller: Dag): Dag | "okant" =>
  dag !== "nej" && dag <= forfaller ? dag : "okant";

const senast = (a: Dag, b: Dag): Dag => (a < b ? b : a);

type Varv = { readonly fran: Dag; readonly till: Dag | "oppet" };

/** Tiderna mellan en dag och nästa; det sista är öppet. */
const varv = (dagar: ReadonlyArray<Dag>): ReadonlyArray<Varv> => {
  const ordnade = [...new Set(dagar)].sort();
  return ordnade.map((fran, i) => ({ fran, till: ordnade[i + 1] ?? "oppet" }));
};

/** Tiderna mellan planen och uppföljningarna. En uppföljning som leder till avslut öppnar inget nytt varv. */
const uppfoljningsvarv = ({ arende, plan }: Arendeakt): ReadonlyArray<Varv> => {
  if (plan._tag === "IngenPlan") return [];
  const hallna = stegAv(arende, "UppfoljningHallen").filter(({ dag }) => dag >= plan.upprattad);
  const avslutande = new Set(hallna.filter((h) => !h.fortsatter).map(({ dag }) => dag));
  return varv([plan.upprattad, ...hallna.map(({ dag }) => dag)]).filter(
    ({ fran }) => !avslutande.has(fran),
  );
};

/** Dagen ärendet slutade pågå. */
const slutdag = ({ arende }: Arendeakt): Dag | "oppet" =>
  arende._tag === "AvslutatArende" || arende._tag === "AvskrivetArende"
    ? arende.avslutat
    : arende._tag === "EjMottagetArende" || arende._tag === "Konsultationsarende"
      ? arende.beslutat
      : "oppet";

const avslutsdag = (akt: Arendeakt): ReadonlyArray<Dag> => {
  const slut = slutdag(akt);
  return slut === "oppet" ? [] : [slut];
};

/** En plikt som inte hunnit förfalla när ärendet slutade finns inte mer. */
const utanForfallna = (
  plikter: ReadonlyArray<Pliktdag>,
  slut: Dag | "oppet",
): ReadonlyArray<Pliktdag> =>
  plikter.filter(
    ({ forfaller, fullgjord }) => slut === "oppet" || fullgjord !== "nej" || forfaller < slut,
  );
