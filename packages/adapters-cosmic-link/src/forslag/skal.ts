/** Varför ett förslag läggs, i ord. */
import { type Text, text } from "@star-finsam/core/kernel";

/** Skälen. */
export const skal = {
  individ: text(
    "Källan har uppgifter om individen som STAR inte har.",
    "The source has details of the individual that STAR lacks.",
  ),
  skydd: text(
    "Källan märker individen som skyddad.",
    "The source marks the individual as protected.",
  ),
  moteHallet: text(
    "Planens mötesdag har varit: en SIP har hållits.",
    "The meeting day of the plan has passed: a SIP has been held.",
  ),
  moteBokat: text(
    "Planens mötesdag ligger framåt: en SIP är bokad.",
    "The meeting day of the plan lies ahead: a SIP is booked.",
  ),
  kallelse: text(
    "En kallelse till SIP anger mötesdagen.",
    "A call to a SIP states the day of the meeting.",
  ),
  plan: text(
    "Källan har en samordnad plan som gäller eller har gällt.",
    "The source has a coordinated plan that is or has been in force.",
  ),
  kontakt: text(
    "Källan har en kontakt hos aktören i planen.",
    "The source has a contact at the actor in the plan.",
  ),
  InsatsPlanerad: text(
    "Källan har insatsen som planerad eller bokad.",
    "The source has the measure as planned or booked.",
  ),
  InsatsPaborjad: text(
    "Källan säger att insatsen har börjat.",
    "The source says that the measure has begun.",
  ),
  InsatsAvslutad: text(
    "Källan säger att insatsen är avslutad.",
    "The source says that the measure is completed.",
  ),
  InsatsAvbruten: text(
    "Källan säger att insatsen är avbruten eller inställd.",
    "The source says that the measure was stopped or cancelled.",
  ),
  insatsITexten: text(
    "En anteckning i planen beskriver insatsen med ord.",
    "A note in the plan describes the measure in words.",
  ),
  uppfoljning: text(
    "Planen ska följas upp den dagen.",
    "The plan is to be followed up on that day.",
  ),
} satisfies Record<string, Text>;
