/**
 * Delmålen: målet och domen i ord, utfallet som tal.
 */
import type { Text } from "@star-finsam/core/kernel";
import { type Cell, dold, ejTillampligt, saknas, visad } from "../../disclosure/Cell.ts";
import type { Delmalsdel, Delmalsdom, Delmalsrad } from "../../disclosure/Delmalsrad.ts";
import { delmalstexter as ord } from "../../texter.ts";
import type { Tabell, Talslag } from "../Rapport.ts";
import { rapportnoter, rapportord } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { utanUnderlag } from "./ord.ts";

/** Tabellen: en rad per del av ett mål, en kolumn för vart slags tal som målen har. */
export function maltabell({ delmal }: Blockunderlag): Tabell {
  if (delmal === undefined)
    return utanUnderlag("delmal", ord.rubrik, rapportnoter.kravs(rapportord.delmalsfilen));
  const delar = delmal.flatMap((mal) => mal.delar.map((del) => ({ mal, del, tal: talet(del) })));
  const slagen = SLAG.filter((slag) => delar.some(({ tal }) => tal.slag === slag));
  const kolumner = slagen.length > 0 ? slagen : (["antal"] as const);
  return {
    _tag: "Tabell",
    id: "delmal",
    rubrik: ord.rubrik,
    radrubrik: rapportord.malOchBedomning,
    kolumner: kolumner.map((slag) => ({ id: slag, rubrik: rapportord.utfallSom[slag], slag })),
    rader: delar.map(({ mal, del, tal }, nr) => ({
      id: `${mal.delmal}-${nr}`,
      rubrik: radrubrik(mal, del),
      celler: kolumner.map((slag) => {
        if (tal.slag === slag) return tal.cell;
        return tal.slag === undefined && tal.cell._tag !== "EjTillampligt"
          ? tal.cell
          : ejTillampligt;
      }),
    })),
    noter: delmal.flatMap(noterna),
  };
}

const SLAG: ReadonlyArray<Talslag> = ["antal", "andel", "kvot", "tal", "belopp"];

/** "Målet – minst 40 procent – uppnått". Har målet flera delar står delens namn emellan. */
const radrubrik = ({ titel, delar }: Delmalsrad, del: Delmalsdel): Text => {
  const namn = delar.length > 1 && del.titel !== undefined ? [titel, del.titel] : [titel];
  const sprak = (vilket: "sv" | "en"): string =>
    [
      ...namn.map((ett) => ett[vilket]),
      del.mal[vilket].replace(/\.$/u, ""),
      statusord(del)[vilket],
    ].join(" – ");
  return { sv: sprak("sv"), en: sprak("en") };
};

const statusord = (dom: Delmalsdom): Text =>
  dom.status === "uppskattad"
    ? ord.uppskattat[dom.uppnatt ? "uppnatt" : "ej_uppnatt"]
    : ord.status[dom.status];

/** Det som sagts om målen, och bedömningarna som någon skrivit. */
const noterna = ({ titel, anmarkning, delar }: Delmalsrad): ReadonlyArray<Text> => [
  ...(anmarkning === undefined ? [] : [om(titel, anmarkning)]),
  ...delar.flatMap(({ utfall }) =>
    utfall._tag === "Bedomning"
      ? [
          om(titel, {
            sv: `${ord.svar[utfall.bedomning.svar].sv}. ${utfall.bedomning.text.sv} (${utfall.bedomning.hanvisning})`,
            en: `${ord.svar[utfall.bedomning.svar].en}. ${utfall.bedomning.text.en} (${utfall.bedomning.hanvisning})`,
          }),
        ]
      : [],
  ),
];

const om = (titel: Text, vad: Text): Text => ({
  sv: `${titel.sv}: ${vad.sv}`,
  en: `${titel.en}: ${vad.en}`,
});

type Maltal = { readonly slag: Talslag | undefined; readonly cell: Cell };

/** Utfallet som cell. Det som är dolt, saknas eller bara är en bedömning har inget eget slag. */
function talet({ utfall, status, vad }: Delmalsdel): Maltal {
  switch (utfall._tag) {
    case "Antal":
      return { slag: "antal", cell: visad(utfall.antal) };
    case "Andel": {
      const { taljare: n, namnare: av, intervall } = utfall;
      const cell: Cell = {
        _tag: "Visad",
        n,
        av,
        ...(intervall === undefined ? {} : { intervall }),
      };
      return { slag: "andel", cell };
    }
    case "Kvot":
      return { slag: "kvot", cell: visad(utfall.taljare, utfall.namnare) };
    case "Varde":
      return { slag: "tal", cell: { _tag: "Visad", n: utfall.varde, over: utfall.antal } };
    case "Belopp":
      return { slag: "belopp", cell: visad(utfall.ore) };
    case "Uppgift":
      return uppgiften(utfall.tal, vad, status === "uppskattad");
    case "Bedomning":
      return { slag: undefined, cell: ejTillampligt };
    case "Saknas":
      return { slag: undefined, cell: status === "kvalitativt" ? ejTillampligt : saknas };
    case "Dold":
      return { slag: undefined, cell: dold };
  }
}

/** Ett tal som någon lämnat: procent är av hundra, belopp är öre. */
function uppgiften(tal: number, vad: Delmalsdel["vad"], uppskattad: boolean): Maltal {
  const delar = vad === "andel" ? { n: tal, av: 100 } : { n: tal };
  const cell: Cell = uppskattad
    ? { _tag: "Uppskattad", ...delar, grund: ord.lamnat }
    : { _tag: "Visad", ...delar };
  return { slag: vad === "andel" ? "andel" : vad === "belopp" ? "belopp" : "tal", cell };
}
