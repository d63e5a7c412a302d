/**
 * Det som sägs om hur källan lästes.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import type { Linkformat } from "./Lasdel.ts";
import type { LinkVal } from "./LinkVal.ts";

const FORMAT: Readonly<Record<Linkformat, Text>> = {
  "cos-fhir": text(
    "Format: FHIR R4 från Cambio Open Services. Experimentellt: läsningen är inte prövad mot ett svar från leverantören.",
    "Format: FHIR R4 from Cambio Open Services. Experimental: not tried against an answer from the vendor.",
  ),
  "rivta-getcareplans": text(
    "Format: RIV-TA GetCarePlans 2.0. Planens innehåll är en bilaga och tolkas inte.",
    "Format: RIV-TA GetCarePlans 2.0. The plan's content is an attachment and is not interpreted.",
  ),
  "star-link-v1": text("Format: star-link-v1.", "Format: star-link-v1."),
  dokument: text(
    "Format: ett dokument som bilaga. Bara uppgifterna vid sidan av det läses.",
    "Format: a document as attachment. Only the details given beside it are read.",
  ),
};

/** Noteringarna, i den ordning de bör läsas. */
export const noteringar = (format: Linkformat, val: LinkVal): ReadonlyArray<Text> => [
  FORMAT[format],
  ...(val.fakta === undefined ? [UTAN_FAKTA] : []),
  ...(val.overenskommelse === undefined ? [UTAN_OVERENSKOMMELSE] : []),
  val.inkluderaFritext === true ? MED_FRITEXT : UTAN_FRITEXT,
];

const UTAN_FAKTA = text(
  "Utan STAR:s fakta går samtycket inte att pröva och inget ärende att hitta: allt som föreslås hamnar i inkorgen.",
  "Without STAR's facts the consent cannot be checked and no case found: all proposals go to the inbox.",
);
const UTAN_OVERENSKOMMELSE = text(
  "Utan överenskommelse prövas inte mötesformen.",
  "Without an agreement the form of the meeting is not checked.",
);
const UTAN_FRITEXT = text("Fri text är inte med.", "Free text is not included.");
const MED_FRITEXT = text(
  "Fri text är med. Den kan röja mer än den som läser har rätt till.",
  "Free text is included. It may reveal more than the reader has a right to.",
);
