/**
 * Kontroller av vad planen säger, och av om den hör hemma i STAR.
 */
import { text } from "@star-finsam/core/kernel";
import { kontroll } from "./kontroll.ts";

/** Kontrollerna. */
export const innehallskontroller = [
  kontroll(
    "SAKNAR_LAGKRAV_1",
    "rad",
    "varning",
    text(
      "Planen säger inte vilka insatser som behövs (lagkrav 1).",
      "The plan does not say which measures are needed (lawful content 1).",
    ),
    text(
      "Fyll i det i planen, eller lägg rubriken i rubrikkartan.",
      "Complete the plan, or add the heading to the heading map.",
    ),
  ),
  kontroll(
    "SAKNAR_LAGKRAV_2",
    "rad",
    "varning",
    text(
      "Planen säger inte vilka insatser respektive huvudman svarar för (lagkrav 2).",
      "The plan does not say which measures each principal answers for (lawful content 2).",
    ),
    text(
      "Fyll i det i planen, eller lägg rubriken i rubrikkartan.",
      "Complete the plan, or add the heading to the heading map.",
    ),
  ),
  kontroll(
    "SAKNAR_LAGKRAV_3",
    "rad",
    "varning",
    text(
      "Planen säger inget om åtgärder av någon annan än kommun och region (lagkrav 3).",
      "The plan says nothing of measures by others than municipality and region (lawful content 3).",
    ),
    text(
      "Fyll i det i planen, också när det inte finns några.",
      "Complete the plan, also when there are none.",
    ),
  ),
  kontroll(
    "SAKNAR_LAGKRAV_4",
    "rad",
    "varning",
    text(
      "Planen säger inte vem av huvudmännen som har det övergripande ansvaret (lagkrav 4).",
      "The plan does not say which principal has overall responsibility (lawful content 4).",
    ),
    text(
      "Fyll i det i planen. Det är inte detsamma som ärendebärare i STAR.",
      "Complete the plan. It is not the same as case bearer in STAR.",
    ),
  ),
  kontroll(
    "SAKNAR_UPPFOLJNING",
    "rad",
    "varning",
    text("Planen har ingen dag för uppföljning.", "The plan has no follow-up date."),
    text("Sätt en dag i planen.", "Set a date in the plan."),
  ),
  kontroll(
    "SAKNAR_EGEN_INSATS",
    "rad",
    "varning",
    text(
      "Planen säger inte vad individen själv gör.",
      "The plan does not say what the individual does.",
    ),
    text("Fråga individen och skriv det i planen.", "Ask the individual and write it in the plan."),
  ),
  kontroll(
    "INSATS_UTAN_ANSVARIG",
    "rad",
    "varning",
    text("En insats har ingen ansvarig.", "A measure has nobody responsible."),
    text("Skriv vilken verksamhet som svarar för den.", "Write which organisation answers for it."),
  ),
  kontroll(
    "INTE_SIGNERAD",
    "rad",
    "varning",
    text("En anteckning i planen är inte signerad.", "A note in the plan is not signed."),
    text("Be den som skrev den att signera.", "Ask its author to sign."),
  ),
  kontroll(
    "OKAND_RUBRIK",
    "rad",
    "varning",
    text(
      "En rubrik i en anteckning finns inte i rubrikkartan; det som står där är otolkat.",
      "A heading in a note is not in the heading map; what stands there is uninterpreted.",
    ),
    text("Lägg till rubriken i regionens rubrikkarta.", "Add the heading to the region's map."),
  ),
  kontroll(
    "ARENDE_UTAN_MATCH",
    "rad",
    "varning",
    text(
      "Individen har inget öppet ärende i STAR; förslagen ligger i inkorgen.",
      "The individual has no open case in STAR; the proposals wait in the inbox.",
    ),
    text(
      "Välj ärende, eller aktualisera ett. En SIP gör aldrig ett ärende.",
      "Choose a case, or raise one. A SIP never makes a case.",
    ),
  ),
  kontroll(
    "FLERA_ARENDEN",
    "rad",
    "varning",
    text(
      "Individen har flera öppna ärenden i STAR; förslagen ligger i inkorgen.",
      "The individual has several open cases in STAR; the proposals wait in the inbox.",
    ),
    text("Välj vilket ärende det gäller.", "Choose which case it concerns."),
  ),
  kontroll(
    "ARENDE_ANNAN_KOMMUN",
    "rad",
    "varning",
    text(
      "Individens öppna ärende i STAR är i en annan kommun än aktörerna; förslagen ligger i inkorgen.",
      "The individual's open case in STAR is in another municipality than the actors; the proposals wait in the inbox.",
    ),
    text(
      "Kontrollera att ärendet är det rätta, och välj det i så fall.",
      "Check that the case is the right one and, if so, choose it.",
    ),
  ),
  kontroll(
    "SAMTYCKE_ANNAT_ARENDE",
    "rad",
    "varning",
    text(
      "Samtycket som anges som grund hör till ett annat ärende än individens öppna; förslagen ligger i inkorgen.",
      "The consent given as ground belongs to another case than the individual's open one; the proposals wait in the inbox.",
    ),
    text(
      "Inhämta samtycke i det öppna ärendet, eller välj det ärende som samtycket gäller.",
      "Obtain consent in the open case, or choose the case that the consent concerns.",
    ),
  ),
  kontroll(
    "SKYDDAD_INDIVID",
    "rad",
    "varning",
    text(
      "Individen har skyddade personuppgifter; bara identitet och status läses.",
      "The individual's identity is protected; only identity and status are read.",
    ),
    text(
      "Hantera ärendet enligt rutinen för skyddade, eller ange tillatSkyddade.",
      "Handle the case by the routine for protected persons, or set tillatSkyddade.",
    ),
  ),
  kontroll(
    "SAMTYCKE_SAKNAS",
    "rad",
    "stopp",
    text(
      "Det samtycke som anges som grund finns inte, gäller någon annan eller gäller inte längre.",
      "The consent given as ground does not exist, is another person's or is no longer in force.",
    ),
    text(
      "Inhämta samtycke till STAR, eller ange den grund som gäller.",
      "Obtain consent to STAR, or give the ground that holds.",
    ),
  ),
  kontroll(
    "TIDSFRIST_SIP_3_DAGAR",
    "rad",
    "varning",
    text(
      "Upplysning: kallelsen till SIP gick senare än tre dagar efter att individen blev utskrivningsklar.",
      "For information: the call to a SIP went later than three days after readiness for discharge.",
    ),
    text(
      "Inget att göra i STAR; fristen gäller vården.",
      "Nothing to do in STAR; the limit binds the care.",
    ),
  ),
  kontroll(
    "AKTOR_OTOLKAD",
    "rad",
    "varning",
    text("En aktör finns inte i partkartan.", "An actor is not in the map of parties."),
    text(
      "Lägg till dess HSA-id, organisationsnummer eller exakta namn.",
      "Add its HSA id, organisation number or exact name.",
    ),
  ),
  kontroll(
    "MOTESFORM_AVVIKER",
    "rad",
    "varning",
    text(
      "Mötet var en SIP men överenskommelsen säger en annan form för de parter som deltar.",
      "The meeting was a SIP but the agreement says another form for the parties taking part.",
    ),
    text(
      "Kontrollera vilka som ska delta, och formen (FORM-1 till FORM-3).",
      "Check who shall take part, and the form (FORM-1 to FORM-3).",
    ),
  ),
  kontroll(
    "MOTESFORM_OBEDOMD",
    "rad",
    "varning",
    text(
      "Mötesformen gick inte att bedöma: någon deltagare eller överenskommelsen är okänd.",
      "The form of the meeting could not be judged: a participant or the agreement is unknown.",
    ),
    text(
      "Komplettera partkartan, eller ange överenskommelse.",
      "Complete the map of parties, or name the agreement.",
    ),
  ),
  kontroll(
    "MOTE_FLERA_DAGAR",
    "rad",
    "varning",
    text(
      "Kallelser till SIP anger olika dagar: det kan vara flera möten, eller ett som bokats om.",
      "Calls to a SIP state different days: they may be several meetings, or one that was moved.",
    ),
    text("Godta bara de dagar som gäller.", "Accept only the days that hold."),
  ),
  kontroll(
    "FELREGISTRERAD",
    "rad",
    "varning",
    text(
      "Planen är märkt som felregistrerad; den blir inga förslag, och det som redan godtagits står kvar.",
      "The plan is marked as entered in error; it gives no proposals, and what was accepted stands.",
    ),
    text(
      "Återkalla det som godtogs ur den, om det är fel.",
      "Retract what was accepted from it, if wrong.",
    ),
  ),
  kontroll(
    "LAGKRAV_OBEDOMDA",
    "rad",
    "varning",
    text(
      "Planens innehåll går inte att bedöma mot lagen: det finns bara som bilaga, eller under rubriker som ingen karta känner.",
      "The plan's content cannot be judged against the law: it is only an attachment, or under headings no map knows.",
    ),
    text(
      "Läs planen i källan, eller lägg rubrikerna i rubrikkartan.",
      "Read the plan in the source, or add the headings to the heading map.",
    ),
  ),
  kontroll(
    "PLAN_UTAN_FORSLAG",
    "rad",
    "varning",
    text(
      "Planens eller insatsens slag eller status (till exempel vårdplan, utkast, återkallad, okänd) gör att den inte själv föreslås.",
      "The kind or status of the plan or measure (such as care plan, draft, revoked, unknown) means that it is not itself proposed.",
    ),
    text(
      "Kontrollera slag och status i källan; läs in igen när planen gäller.",
      "Check the kind and status in the source; import again when the plan is in force.",
    ),
  ),
];
