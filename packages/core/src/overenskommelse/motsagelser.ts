/**
 * Det som en överenskommelse inte kan säga fast varje fält för sig är rätt skrivet: två poster med samma id, ett slut
 * före början, en tabell med hål. Felen bär platser och tillåtna värden, aldrig det som stod där.
 */
import { type Schemafel, type Text, text } from "../kernel/index.ts";
import type { Avvikelsevag, Formtabell, Mal, Overenskommelse } from "./Overenskommelse.ts";
import { kommunenArPart } from "./parter.ts";

/** Motsägelserna, alla på en gång och med plats; ingen i en överenskommelse som går att använda. */
export const motsagelser = (overenskommelse: Overenskommelse): ReadonlyArray<Schemafel> => {
  const { parter, moten, malgrupp, insatskategorier, avslut, motesform } = overenskommelse;
  const { avvikelser, avvikelseslag, mal } = overenskommelse;
  return [
    ...slutetForeBorjan(overenskommelse),
    ...dubbla(kanda(parter).map(({ id }, i) => [`parter.${i}.id`, id])),
    ...(moten.timmar === "okand" || moten.timmar > 0 ? [] : [ingenTid]),
    ...dubbla(malgrupp.kriterier.map(({ id }, i) => [`malgrupp.kriterier.${i}.id`, id])),
    ...dubbla(kanda(insatskategorier).map(({ kod }, i) => [`insatskategorier.${i}.kod`, kod])),
    ...dubbla(kanda(avslut).map(({ kod }, i) => [`avslut.${i}.kod`, kod])),
    ...(motesform === "okand" ? [] : felIForetradet(motesform)),
    ...(avvikelser === "okand" ? [] : felITabellen(avvikelser)),
    ...dubbla(kanda(avvikelseslag).map(({ kod }, i) => [`avvikelseslag.${i}.kod`, kod])),
    ...frammandeKommuner(overenskommelse),
    ...okandaDefinitioner(overenskommelse),
    ...dubbla(kanda(mal).map(({ id }, i) => [`mal.${i}.id`, id])),
    ...dubbla(kanda(mal).flatMap(delmalens)),
  ];
};

/** Reglerna som inte finns, med plats. `kandaIdn` är id:na ur regelkatalogen, som ligger högre upp än den här mappen. */
export const okandaRegler = (
  { regler }: Overenskommelse,
  kandaIdn: ReadonlySet<string>,
): ReadonlyArray<Schemafel> =>
  kanda(regler).flatMap((id, i) =>
    kandaIdn.has(id)
      ? []
      : [fel(`regler.${i}`, text("regeln finns inte", "there is no such rule"))],
  );

/** Definitionerna av självförsörjning; nyckeltalen har dem, med samma id. */
const DEFINITIONER: ReadonlyArray<string> = [
  "arbete_eller_sjukersattning",
  "arbete_eller_studier",
  "egen_forsorjning",
];

const fel = (plats: string, varfor: Text): Schemafel => ({ plats, text: varfor });

const ingenTid = fel(
  "moten.timmar",
  text("väntade ett tal större än noll", "expected a number larger than zero"),
);

const kanda = <A>(falt: ReadonlyArray<A> | "okand"): ReadonlyArray<A> =>
  falt === "okand" ? [] : falt;

/** Ett fel för varje värde som redan stått, på platsen där det står igen. */
function dubbla(poster: ReadonlyArray<readonly [plats: string, varde: string]>) {
  const forst = new Map<string, string>();
  return poster.flatMap(([plats, varde]) => {
    const tidigare = forst.get(varde);
    if (tidigare === undefined) {
      forst.set(varde, plats);
      return [];
    }
    return [fel(plats, text(`samma som ${tidigare}`, `the same as ${tidigare}`))];
  });
}

/** Delmålens id:n: entydiga i hela överenskommelsen, inte bara under sitt mål. */
function delmalens({ delmal }: Mal, i: number): ReadonlyArray<readonly [string, string]> {
  return delmal.map(({ id }, j) => [`mal.${i}.delmal.${j}.id`, id]);
}

function slutetForeBorjan({ fran, till }: Overenskommelse): ReadonlyArray<Schemafel> {
  return fran !== "okand" && till !== undefined && till < fran
    ? [fel("till", text("väntade en dag som inte är före fran", "expected a day not before fran"))]
    : [];
}

/** Varje form som en rad ger har en plats i företrädet, och bara en. */
function felIForetradet({ rader, foretrade }: Formtabell): ReadonlyArray<Schemafel> {
  const utan = new Set(rader.map(({ form }) => form).filter((form) => !foretrade.includes(form)));
  return [
    ...dubbla(foretrade.map((form, i) => [`motesform.foretrade.${i}`, form])),
    ...[...utan].map((form) =>
      fel(
        "motesform.foretrade",
        text(`saknar ${form}, som en rad ger`, `lacks ${form}, which a row gives`),
      ),
    ),
  ];
}

/** Avvikelsens fyra arter har var sin rad, och bara en. */
function felITabellen(rader: ReadonlyArray<Avvikelsevag>): ReadonlyArray<Schemafel> {
  const art = ({ strukturell, flerKommuner }: Omit<Avvikelsevag, "till">): string =>
    `strukturell ${strukturell}, flerKommuner ${flerKommuner}`;
  const finns = new Set(rader.map(art));
  const arter = [false, true].flatMap((strukturell) =>
    [false, true].map((flerKommuner) => art({ strukturell, flerKommuner })),
  );
  return [
    ...dubbla(rader.map((rad, i) => [`avvikelser.${i}`, art(rad)])),
    ...arter
      .filter((denna) => !finns.has(denna))
      .map((denna) => fel("avvikelser", text(`saknar raden ${denna}`, `lacks the row ${denna}`))),
  ];
}

function frammandeKommuner(overenskommelse: Overenskommelse): ReadonlyArray<Schemafel> {
  return kanda(overenskommelse.fkIngang).flatMap((kommun, i) =>
    kommunenArPart(overenskommelse, kommun)
      ? []
      : [
          fel(
            `fkIngang.${i}`,
            text("väntade en kommun som är part", "expected a municipality that is a party"),
          ),
        ],
  );
}

function okandaDefinitioner({ sjalvforsorjning }: Overenskommelse): ReadonlyArray<Schemafel> {
  const lista = DEFINITIONER.join(", ");
  return kanda(sjalvforsorjning).flatMap((id, i) =>
    DEFINITIONER.includes(id)
      ? []
      : [
          fel(
            `sjalvforsorjning.${i}`,
            text(`väntade något av ${lista}`, `expected one of ${lista}`),
          ),
        ],
  );
}
