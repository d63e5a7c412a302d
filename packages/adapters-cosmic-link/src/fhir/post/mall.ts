/**
 * Läser vilken mall en anteckning fyller i.
 */
import type { Linkanteckning } from "../../samordningsarende/index.ts";
import { utanTomma } from "../utanTomma.ts";
import { arNod, noderI, textI } from "./element.ts";
import type { Nod, Postprov } from "./Postprov.ts";
import { delarI, type Utokningar } from "./utokningar.ts";

const VAG = "QuestionnaireResponse.questionnaire";
const NAMN = "http://hl7.org/fhir/StructureDefinition/display";

/** Mallen: vår egen utökning, annars adressen `mall|version` och dess visningsnamn. */
export const mallI = (
  prov: Postprov,
  nod: Nod,
  egna: Utokningar,
): Linkanteckning["mall"] | undefined => {
  const egen = egna.get("mall")?.[0];
  if (egen !== undefined) {
    const delar = delarI(prov, egen);
    const text = (namn: string): string | undefined => {
      const del = delar.get(namn);
      return del === undefined ? undefined : textI(prov, del, "valueString", VAG);
    };
    const id = text("id");
    if (id !== undefined) return utanTomma({ id, version: text("version"), namn: text("namn") });
  }
  const adress = textI(prov, nod, "questionnaire", "QuestionnaireResponse");
  if (adress === undefined) return undefined;
  const strack = adress.indexOf("|");
  const id = strack > 0 ? adress.slice(0, strack) : adress;
  const version = strack > 0 ? adress.slice(strack + 1) || undefined : undefined;
  return utanTomma({ id, version, namn: visningsnamnI(prov, nod["_questionnaire"]) });
};

function visningsnamnI(prov: Postprov, bredvid: unknown): string | undefined {
  if (!arNod(bredvid)) return undefined;
  const [namn] = noderI(prov, bredvid, "extension", VAG).filter((en) => en["url"] === NAMN);
  return namn === undefined ? undefined : textI(prov, namn, "valueString", VAG);
}
