/**
 * Vad en SIP saknar. Lagens fyra punkter, uppföljning, individens egen del, ansvar och signatur. En plan som bara finns som
 * bilaga, eller vars rubriker ingen karta känner, anklagas inte för något: dess innehåll går inte att bedöma.
 */
import type { Linkplan, Samordningsarende } from "../samordningsarende/index.ts";
import type { Fynd } from "./Fynd.ts";
import type { Sipansvar, SipInnehall } from "./SipInnehall.ts";
import type { TolkadSip } from "./tolkaSip.ts";

/** Sant om planen är en SIP. En plan av okänt slag är det när hela ärendet är en SIP. */
export const arSip = (
  { plantyp }: Pick<Linkplan, "plantyp">,
  { typ }: Pick<Samordningsarende, "typ">,
): boolean => plantyp === "SIP" || (plantyp === "okand" && typ === "SIP");

/** Fynden i en SIP. En felregistrerad eller återkallad plan granskas inte. */
export const granskaSip = (
  plan: Linkplan,
  { innehall, fynd }: TolkadSip,
  finns: (ref: string) => boolean,
): ReadonlyArray<Fynd> => {
  if (plan.status === "felregistrerad" || plan.status === "aterkallad") return [];
  const ut: Array<Fynd> = [...fynd];
  if (gorAttBedoma(innehall)) lagkrav(ut, innehall);
  else ut.push({ kod: "LAGKRAV_OBEDOMDA", element: "anteckningar" });
  saknarDag(ut, plan, innehall, fynd);
  plan.insatser.forEach(({ status, ansvarig }, i) => {
    const ingen = ansvarig === undefined || !finns(ansvarig);
    if (ingen && status !== "felregistrerad") {
      ut.push({ kod: "INSATS_UTAN_ANSVARIG", element: `insatser.${i}.ansvarig` });
    }
  });
  plan.anteckningar.forEach(({ signerad, status }, i) => {
    if (signerad === false && status !== "felregistrerad") {
      ut.push({ kod: "INTE_SIGNERAD", element: `anteckningar.${i}.signerad` });
    }
  });
  return ut;
};

/** Sant om något i planen är tolkat: en insats, eller en rubrik som kartan känner, också obesvarad. */
const gorAttBedoma = (innehall: SipInnehall): boolean =>
  innehall.insatser.length > 0 ||
  innehall.obesvarat.length > 0 ||
  innehall.mal.length > 0 ||
  TEXTER.some((falt) => innehall[falt].length > 0) ||
  innehall.uppfoljning.dagar.length + innehall.uppfoljning.plats.length > 0 ||
  innehall.uppfoljning.kallar.length > 0;

const TEXTER = [
  "viktigtForMig",
  "behov",
  "overgripandeAnsvar",
  "fastVardkontakt",
  "deltagare",
  "narstaende",
  "samtyckestext",
] as const;

function lagkrav(ut: Array<Fynd>, innehall: SipInnehall): void {
  const av = (...ansvar: ReadonlyArray<Sipansvar>): boolean =>
    innehall.insatser.some((insats) => ansvar.includes(insats.ansvar));
  const saknas = (kod: Fynd["kod"], finns: boolean) => {
    if (!finns) ut.push({ kod, element: "anteckningar" });
  };
  saknas("SAKNAR_LAGKRAV_1", innehall.behov.length > 0 || innehall.insatser.length > 0);
  saknas("SAKNAR_LAGKRAV_2", av("kommun", "region", "kommun_eller_region", "okant"));
  saknas("SAKNAR_LAGKRAV_3", av("annan", "narstaende", "okant"));
  saknas("SAKNAR_LAGKRAV_4", innehall.overgripandeAnsvar.length > 0);
  saknas("SAKNAR_EGEN_INSATS", av("den_enskilde"));
}

/** En avslutad plan behöver ingen ny dag, och en dag som inte gick att läsa är redan påtalad. */
function saknarDag(
  ut: Array<Fynd>,
  { status, uppfoljningsdag }: Linkplan,
  innehall: SipInnehall,
  fynd: ReadonlyArray<Fynd>,
): void {
  if (status === "avslutad" || uppfoljningsdag !== undefined || !gorAttBedoma(innehall)) return;
  if (innehall.uppfoljning.dagar.length > 0) return;
  if (fynd.some(({ kod }) => kod === "LINK_DAG_OGILTIG")) return;
  ut.push({ kod: "SAKNAR_UPPFOLJNING", element: "uppfoljningsdag" });
}
