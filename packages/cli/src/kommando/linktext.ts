/**
 * Svaret från `star link prova`: antal, koder, platser och dagar. Aldrig ett värde ur filen, och inga id ur den.
 */
import type { Lasta } from "@star-finsam/adapters-cosmic-link";
import {
  type Allvar,
  type Brist,
  type Forslag,
  type Importdel,
  ingaRader,
  Radatgard,
  type Radrakning,
  raknaRader,
} from "@star-finsam/core/adapter";
import type { Faktumslag } from "@star-finsam/core/faktum";
import type { Dag, Sprak, Text } from "@star-finsam/core/kernel";
import { link as ord } from "../linktexter.ts";
import { rapport } from "../texter.ts";

/** En brist, med alla posterna den gäller. */
type Bristgrupp = {
  readonly kod: string;
  readonly allvar: Allvar;
  readonly kolumn?: string;
  readonly text: Text;
  readonly rader: ReadonlyArray<number>;
};

/** Ett förslag utan det som kom ur filen: vad, varifrån, vart, vilken dag och vad som saknas. */
type Forslagsrad = {
  readonly slag: Faktumslag | "Bevakning";
  readonly post: number;
  readonly arende?: string;
  /** Sant om det hör till ett ärende; det om individen själv gör inte det. */
  readonly harArende: boolean;
  readonly dag?: Dag;
  readonly saknar: ReadonlyArray<string>;
  readonly skal: Text;
};

/** Svaret som data. */
export type Linkprov = {
  readonly format: Lasta["format"];
  readonly noteringar: ReadonlyArray<Text>;
  readonly antal: Readonly<Record<(typeof ord.antal)[number]["id"], number>>;
  readonly rader: Radrakning;
  readonly brister: ReadonlyArray<Bristgrupp>;
  readonly forslag: ReadonlyArray<Forslagsrad>;
};

/** Svaret ur det som lästes och det som föreslås. */
export const linkprov = (
  { format, arenden }: Lasta,
  delar: ReadonlyArray<Importdel>,
): Linkprov => ({
  format,
  noteringar: delar.flatMap(({ noteringar = [] }) => noteringar),
  antal: antalI(arenden.map(({ arende }) => arende)),
  rader: delar.reduce((hittills, { rader }) => raknaRader(hittills, rader), ingaRader),
  brister: grupper(delar.flatMap(({ brister }) => brister)),
  forslag: delar.flatMap(({ forslag = [] }) => forslag.map(forslagsrad)),
});

function antalI(arenden: ReadonlyArray<Lasta["arenden"][number]["arende"]>): Linkprov["antal"] {
  const planer = arenden.flatMap((arende) => arende.planer);
  const anteckningar = planer.flatMap((plan) => plan.anteckningar);
  return {
    arenden: arenden.length,
    planer: planer.length,
    anteckningar: anteckningar.length,
    falt: anteckningar.flatMap(({ falt }) => falt).length,
    insatser: planer.flatMap(({ insatser }) => insatser).length,
    meddelanden: arenden.flatMap(({ meddelanden }) => meddelanden).length,
    bilagor: planer.flatMap(({ bilagor }) => bilagor).length,
    aktorer: arenden.flatMap(({ aktorer }) => aktorer).length,
  };
}

/** Samma kod på samma element blir en grupp. */
function grupper(brister: ReadonlyArray<Brist>): ReadonlyArray<Bristgrupp> {
  const per = Map.groupBy(brister, ({ kod, kolumn = "" }) => `${kod} ${kolumn}`);
  return [...per.values()].flatMap(([forsta, ...fler]) => {
    if (forsta === undefined) return [];
    const { kod, allvar, kolumn, text } = forsta;
    const rader = [forsta, ...fler].flatMap(({ rad }) => (rad === undefined ? [] : [rad]));
    return [{ kod, allvar, ...(kolumn === undefined ? {} : { kolumn }), text, rader }];
  });
}

function forslagsrad(forslag: Forslag): Forslagsrad {
  const { kalla, skal } = forslag;
  const grund = { post: kalla.post, skal };
  switch (forslag._tag) {
    case "Faktumforslag": {
      const { faktum } = forslag;
      const arende =
        "arende" in faktum ? { arende: faktum.arende, harArende: true } : { harArende: false };
      return { ...grund, ...arende, slag: faktum._tag, dag: faktum.galler, saknar: [] };
    }
    case "Utkast": {
      const { arende } = forslag.uppgifter;
      return {
        ...grund,
        ...(typeof arende === "string" ? { arende } : {}),
        harArende: true,
        slag: forslag.slag,
        saknar: forslag.saknar,
      };
    }
    case "Bevakning": {
      const { arende, dag } = forslag;
      return {
        ...grund,
        ...(arende === undefined ? {} : { arende }),
        harArende: true,
        slag: "Bevakning",
        dag,
        saknar: arende === undefined ? ["arende"] : [],
      };
    }
  }
}

/** Svaret i text. */
export const linktext = (prov: Linkprov, sprak: Sprak): string =>
  `${[
    ...prov.noteringar.map((not) => not[sprak]),
    "",
    `${ord.forstatt[sprak]}:`,
    ...antalsrader(prov, sprak),
    "",
    `${ord.poster[sprak]}: ${radsumma(prov.rader, sprak)}`,
    "",
    `${ord.brister[sprak]}:`,
    ...ellerInga(
      prov.brister.map((grupp) => bristrad(grupp, sprak)),
      sprak,
    ),
    "",
    `${ord.forslag[sprak]}:`,
    ...ellerInga(
      prov.forslag.map((rad) => forslagstext(rad, sprak)),
      sprak,
    ),
    "",
    ord.inget[sprak],
  ].join("\n")}\n`;

const antalsrader = ({ antal }: Linkprov, sprak: Sprak): ReadonlyArray<string> =>
  ord.antal
    .filter(({ id }) => antal[id] > 0)
    .map(({ id, titel }) => `  ${antal[id]} ${titel[sprak]}`);

const radsumma = (rader: Radrakning, sprak: Sprak): string => {
  const slag = Radatgard.literals.filter((atgard) => rader[atgard] > 0);
  return `${rader.last} = ${slag.map((atgard) => `${rapport[atgard][sprak]} ${rader[atgard]}`).join(" + ")}`;
};

const ellerInga = (rader: ReadonlyArray<string>, sprak: Sprak): ReadonlyArray<string> =>
  rader.length === 0 ? [`  ${ord.inga[sprak]}`] : rader;

const VISADE = 5;

function bristrad({ kod, allvar, kolumn, text, rader }: Bristgrupp, sprak: Sprak): string {
  const fler = rader.length - VISADE;
  const platser = [
    ...(rader.length === 0
      ? []
      : [`${ord.post[sprak]} ${rader.slice(0, VISADE).join(", ")}${fler > 0 ? ` +${fler}` : ""}`]),
    ...(kolumn === undefined ? [] : [kolumn]),
  ].join(", ");
  return `  ${rapport[allvar][sprak]} ${kod}${platser === "" ? "" : `, ${platser}`}: ${text[sprak]}`;
}

function forslagstext(
  { slag, post, arende, harArende, dag, saknar, skal }: Forslagsrad,
  sprak: Sprak,
): string {
  const vart = arende === undefined ? ord.inkorgen[sprak] : `${ord.arende[sprak]} ${arende}`;
  const fattas = saknar.filter((namn) => namn !== "arende");
  return `  ${[
    slag === "Bevakning" ? ord.bevakning[sprak] : slag,
    ...(dag === undefined ? [] : [dag]),
    `${ord.post[sprak]} ${post}`,
    ...(harArende ? [vart] : []),
    ...(fattas.length === 0 ? [] : [`${ord.saknar[sprak]} ${fattas.join(", ")}`]),
  ].join(", ")}. ${skal[sprak]}`;
}
