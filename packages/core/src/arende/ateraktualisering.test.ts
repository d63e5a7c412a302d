/**
 * Det som händer efter avslutet: efterstöd, och att ärendet tas upp på nytt.
 */
import { describe, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { arKommunkod, type Kommunkod } from "../part/index.ts";
import { ingaSamtycken } from "../samtycke/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import { forlopp } from "../testing/forlopp.ts";
import {
  type Arende,
  type Arendeavslag,
  type Arendehandelse,
  type Arendekommando,
  type Arendesammanhang,
  decide,
  evolve,
  okantArende,
} from "./index.ts";

const kommun = (kod: string): Kommunkod => {
  if (arKommunkod(kod)) return kod;
  throw new Error("fel kommunkod");
};
const berg = kommun("2326");
const vem = { arende: arende(1), individ: individ(1) };
const pa = (dag: string) => ({ dag: sakerDag(dag) });
const hant = (dag: string) => ({ galler: sakerDag(dag), ...vem });

const start: Arendesammanhang = {
  arende: okantArende,
  tidigare: "inget",
  samtycken: ingaSamtycken,
  individ: "okand",
  aktiva: [],
  teamKommun: "okand",
  overenskommelse: { ...jamtland2025, regler: [] },
  idag: sakerDag("2030-01-01"),
};
const i = (fore: Partial<Arendesammanhang>) =>
  forlopp<Arendesammanhang, Arendekommando, Arendehandelse, Arendeavslag>({
    start: { ...start, ...fore },
    decide,
    evolve: (lage, handelse) => ({ ...lage, arende: evolve(lage.arende, handelse) }),
  });
const { givet } = i({});

const aktualiserat: Arendehandelse = {
  _tag: "ArendeAktualiserat",
  ...hant("2025-03-10"),
  arendetyp: "samplanering",
  aktorer: ["ifo"],
  kommun: berg,
};
const koat: Arendehandelse = { _tag: "ArendeSattPaKolista", ...hant("2025-03-15") };
const mottaget: Arendehandelse = { _tag: "ArendeMottaget", ...hant("2025-03-20") };
const avslutat: Arendehandelse = {
  _tag: "ArendeAvslutat",
  ...hant("2025-09-01"),
  orsak: "studier",
};

const aktualisera = (
  dag = "2025-03-10",
  mer: Partial<Extract<Arendekommando, { _tag: "AktualiseraArende" }>> = {},
): Arendekommando => ({
  _tag: "AktualiseraArende",
  ...pa(dag),
  ...vem,
  arendetyp: "samplanering",
  aktorer: ["ifo"],
  kommun: berg,
  ...mer,
});

describe("efterstödet", () => {
  const inled: Arendekommando = { _tag: "InledEfterstod", ...pa("2025-09-01") };

  it("börjar tidigast avslutsdagen och är så långt som överenskommelsen säger", () => {
    const langd = (efterstodManader: number | "okand") =>
      i({ overenskommelse: { ...start.overenskommelse, efterstodManader } })
        .givet(aktualiserat, mottaget, avslutat)
        .nar(inled);
    langd("okand").hander({ _tag: "EfterstodInlett", ...hant("2025-09-01") });
    langd(6).hander({
      _tag: "EfterstodInlett",
      ...hant("2025-09-01"),
      till: sakerDag("2026-03-01"),
    });
  });
  it("avslutas tidigast dagen det började", () => {
    givet(aktualiserat, mottaget, avslutat, { _tag: "EfterstodInlett", ...hant("2025-09-10") })
      .nar({ _tag: "AvslutaEfterstod", ...pa("2025-09-10") })
      .hander({ _tag: "EfterstodAvslutat", ...hant("2025-09-10") });
  });
});

describe("återaktualisering", () => {
  const ater = (dag: string) => aktualisera(dag, { arende: arende(2), tidigare: arende(1) });
  const efter = (...handelser: ReadonlyArray<Arendehandelse>): Arende =>
    handelser.reduce(evolve, okantArende);

  it("pekar på det tidigare ärendet", () => {
    i({ tidigare: efter(aktualiserat, mottaget, avslutat) })
      .givet()
      .nar(ater("2025-10-01"))
      .hander({
        ...aktualiserat,
        galler: sakerDag("2025-10-01"),
        arende: arende(2),
        tidigare: arende(1),
      });
  });

  it.each<[string, ReadonlyArray<Arendehandelse>]>([
    ["avslutat", [aktualiserat, mottaget, avslutat]],
    ["avskrivet", [aktualiserat, avslutat]],
    ["ej mottaget", [aktualiserat, { _tag: "ArendeEjMottaget", ...hant("2025-09-01") }]],
    ["konsultation", [aktualiserat, { _tag: "ArendeBlevKonsultation", ...hant("2025-09-01") }]],
  ])(
    "ett ärende som är %s kan tas upp igen samma dag det blev det, inte dagen före",
    (_, handelser) => {
      const lage = i({ tidigare: efter(...handelser) }).givet();
      lage.nar(ater("2025-08-31")).vagras("TidigarePagar");
      lage.nar(ater("2025-09-01")).hander({
        ...aktualiserat,
        galler: sakerDag("2025-09-01"),
        arende: arende(2),
        tidigare: arende(1),
      });
    },
  );

  it.each<[string, ReadonlyArray<Arendehandelse>]>([
    ["väntar på beslut", [aktualiserat]],
    ["står i kö", [aktualiserat, koat]],
    ["är mottaget", [aktualiserat, mottaget]],
  ])("ett ärende som %s tas inte upp en gång till", (_, handelser) => {
    i({ tidigare: efter(...handelser) })
      .givet()
      .nar(ater("2029-01-01"))
      .vagras("TidigarePagar");
  });

  it("det tidigare ärendet ska finnas, vara det som nämns, och gälla samma individ", () => {
    const slut = efter(aktualiserat, mottaget, avslutat);
    const annans = evolve(okantArende, { ...aktualiserat, individ: individ(2) });
    for (const tidigare of ["inget", okantArende, annans] as const) {
      i({ tidigare }).givet().nar(ater("2025-10-01")).vagras("TidigareOkant");
    }
    i({ tidigare: slut })
      .givet()
      .nar(aktualisera("2025-10-01", { arende: arende(3), tidigare: arende(2) }))
      .vagras("TidigareOkant");
    i({ tidigare: slut })
      .givet()
      .nar(
        aktualisera("2025-10-01", {
          arende: arende(2),
          tidigare: arende(1),
          individ: individ(2),
        }),
      )
      .vagras("TidigareOkant");
  });
});
