/**
 * Skriver anteckningar och bilagor.
 */
import type { Linkanteckning, Linkbilaga, Linkplan } from "../../samordningsarende/index.ts";
import { EGET, SVARSSTATUS } from "../koder.ts";
import { type Adresser, egna, falt, tiden, under, utokning } from "./element.ts";

/** Anteckningen. FHIR har inget okänt läge och ingen signatur; båda skrivs som utökningar. */
export const anteckningen = (plan: Linkplan, en: Linkanteckning, { id, till }: Adresser) => {
  const { status, signerad, mall, tid, forfattare } = en;
  const skriven = tid === undefined ? undefined : tiden(tid);
  return {
    resourceType: "QuestionnaireResponse" as const,
    id: id("QuestionnaireResponse", under(plan, en)),
    extension: [
      utokning(
        "signerad",
        signerad === "okant" ? { valueCode: signerad } : { valueBoolean: signerad },
      ),
      ...(status === "okand" ? [utokning("status", { valueCode: status })] : []),
      ...(mall === undefined ? [] : [mallen(mall)]),
    ],
    identifier: { system: EGET.id, value: en.id },
    ...falt("questionnaire", mall === undefined ? undefined : adressen(mall)),
    status: status === "okand" ? SVARSSTATUS.pagaende : SVARSSTATUS[status],
    subject: till("Patient", ""),
    ...falt("authored", skriven?.varde),
    ...falt("_authored", skriven?.bredvid),
    ...falt("author", forfattare === undefined ? undefined : till("PractitionerRole", forfattare)),
    ...falt("item", en.falt.map(faltet)),
  };
};

type Mall = NonNullable<Linkanteckning["mall"]>;

const mallen = ({ id, version, namn }: Mall) =>
  utokning("mall", {
    extension: [
      { url: "id", valueString: id },
      ...(version === undefined ? [] : [{ url: "version", valueString: version }]),
      ...(namn === undefined ? [] : [{ url: "namn", valueString: namn }]),
    ],
  });

/** Mallens adress, om dess id är en sådan. */
const adressen = ({ id, version = "" }: Mall): string | undefined =>
  /^(?:https?:\/\/|urn:)[^\s|]+$/u.test(id) && /^[^\s|]*$/u.test(version)
    ? `${id}${version === "" ? "" : `|${version}`}`
    : undefined;

/** FHIR kräver `linkId`; ett fält utan får sitt nummer och sägs vara utan. */
const faltet = ({ linkId, rubrik, varde }: Linkanteckning["falt"][number], plats: number) => ({
  ...(linkId === undefined ? { extension: [utokning("utanLinkId", { valueBoolean: true })] } : {}),
  linkId: linkId ?? String(plats + 1),
  text: rubrik,
  ...falt("answer", varde === "" ? undefined : [{ valueString: varde }]),
});

/** Bilagan. */
export const bilagan = (plan: Linkplan, en: Linkbilaga, { id, till }: Adresser) => {
  const skapad = en.tid === undefined ? undefined : tiden(en.tid);
  const visas = en.farVisasForIndividen;
  return {
    resourceType: "DocumentReference" as const,
    id: id("DocumentReference", under(plan, en)),
    ...falt(
      "extension",
      visas === "okant" ? undefined : [utokning("farVisasForIndividen", { valueBoolean: visas })],
    ),
    identifier: egna(en.id),
    status: "current" as const,
    subject: till("Patient", ""),
    content: [
      {
        attachment: {
          contentType: en.medietyp,
          ...falt("data", en.innehall === "" ? undefined : en.innehall),
          ...falt("url", en.referens),
          size: en.bytes,
          ...falt("title", en.titel),
          ...falt("creation", skapad?.varde),
          ...falt("_creation", skapad?.bredvid),
        },
      },
    ],
  };
};
