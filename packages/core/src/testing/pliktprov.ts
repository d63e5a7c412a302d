/**
 * Det som proven om ärendets plikter har gemensamt: plikterna en dag, och det vanligaste som händer i ärende 1. Följer inte
 * med paketet.
 */
import { aktFor, type Faktum, fold } from "../faktum/index.ts";
import { type Plikt, plikter } from "../granskning/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Aktor, Kommunkod } from "../part/index.ts";
import { berg, vem } from "./arendeprov.ts";
import { huvud } from "./fakta.ts";

/** Som Jämtland, men teamet möts inte i juli och augusti. */
export const sommarledigt: Overenskommelse = { ...jamtland2025, moten: exempelforbundet.moten };

/** Alla plikter i ärende 1 den dagen. */
export const plikterna = (
  dag: string,
  fakta: ReadonlyArray<Faktum>,
  overenskommelse: Overenskommelse = jamtland2025,
  teamKommun: Kommunkod | "okand" = berg,
): ReadonlyArray<Plikt> =>
  plikter(aktFor(fold(fakta), vem.arende), sakerDag(dag), {
    overenskommelser: [overenskommelse],
    teamKommun,
    kanda: "alla",
  });
type Vad = Parameters<typeof plikterna>;
/** Pliktens dagar, fullgörande och läge den dagen; var rad `uppkom förfaller fullgjord läge`. */
export const den = (regel: string, ...vad: Vad) =>
  plikterna(...vad)
    .filter((plikt) => plikt.regel.id === regel)
    .map((p) => `${p.uppkom} ${p.forfaller} ${p.fullgjord} ${p.lage}`);
/** `den`, för det prov som bara handlar om en regel. */
export const denna =
  (regel: string) =>
  (...vad: Vad) =>
    den(regel, ...vad);

/** Ett mottaget ärende. */
export const grund: ReadonlyArray<Faktum> = [
  {
    ...huvud("2025-03-01", "aktualiserat"),
    _tag: "ArendeAktualiserat",
    ...vem,
    arendetyp: "samplanering",
    aktorer: ["ifo"],
  },
  { ...huvud("2025-03-02", "mottaget"), _tag: "ArendeMottaget", ...vem },
];
export const aktualiserat = (dag: string, ...aktorer: ReadonlyArray<Aktor>): Faktum => ({
  ...huvud(dag, `aktualiserat-${dag}`),
  _tag: "ArendeAktualiserat",
  ...vem,
  arendetyp: "samplanering",
  aktorer,
});
/** Ett steg som inte säger mer än att det hände. */
export const steg = (
  _tag: "ArendeMottaget" | "ArendeSattPaKolista" | "FormoteBehovs" | "PlanUpprattad",
  dag: string,
): Faktum => ({ ...huvud(dag, `${_tag}-${dag}`), _tag, ...vem });
export const avslutat = (dag: string): Faktum => ({
  ...huvud(dag, "avslutat"),
  _tag: "ArendeAvslutat",
  ...vem,
  orsak: "flytt",
});
