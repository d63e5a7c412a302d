/**
 * Det som händer efter avslutet: efterstöd, och att ärendet tas upp på nytt.
 */
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import {
  aktualisera,
  aktualiserat,
  avslutat,
  hant,
  i,
  koat,
  lage,
  mottaget,
  pa,
  utanRegler,
} from "../testing/arendeprov.ts";
import { arende, individ } from "../testing/fakta.ts";
import { type Arendehandelse, type Arendekommando, okantArende } from "./index.ts";

const { givet } = i({});

describe("efterstödet", () => {
  const inled: Arendekommando = { _tag: "InledEfterstod", ...pa("2025-09-01") };

  it("börjar tidigast avslutsdagen och är så långt som överenskommelsen säger", () => {
    const langd = (efterstodManader: number | "okand") =>
      i({ overenskommelse: { ...utanRegler, efterstodManader } })
        .givet(aktualiserat(), mottaget, avslutat())
        .nar(inled);
    langd("okand").hander({ _tag: "EfterstodInlett", ...hant("2025-09-01") });
    langd(6).hander({
      _tag: "EfterstodInlett",
      ...hant("2025-09-01"),
      till: sakerDag("2026-03-01"),
    });
  });
  it("avslutas tidigast dagen det började", () => {
    givet(aktualiserat(), mottaget, avslutat(), { _tag: "EfterstodInlett", ...hant("2025-09-10") })
      .nar({ _tag: "AvslutaEfterstod", ...pa("2025-09-10") })
      .hander({ _tag: "EfterstodAvslutat", ...hant("2025-09-10") });
  });
});

describe("efterstödets slut", () => {
  const avsluta = (dag: string): Arendekommando => ({ _tag: "AvslutaEfterstod", ...pa(dag) });
  const inlett: Arendehandelse = {
    _tag: "EfterstodInlett",
    ...hant("2025-09-10"),
    till: sakerDag("2026-03-10"),
  };
  const efterAvslut = [aktualiserat(), mottaget, avslutat()];

  it.each(["2025-12-01", "2026-03-10", "2026-06-01"])(
    "den %s lämnar planen som den var, vare sig det blev kortare eller längre",
    (dag) => {
      const slutat: Arendehandelse = { _tag: "EfterstodAvslutat", ...hant(dag) };
      givet(...efterAvslut, inlett)
        .nar(avsluta(dag))
        .hander(slutat);
      expect(lage(...efterAvslut, inlett, slutat)).toMatchObject({
        efterstod: { fran: "2025-09-10", till: "2026-03-10", avslutat: dag },
      });
    },
  );
  it("kommer en gång", () => {
    givet(...efterAvslut, inlett)
      .nar(avsluta("2025-12-01"), avsluta("2025-12-01"))
      .vagras("IngetEfterstod");
    givet(...efterAvslut, inlett)
      .nar(avsluta("2025-12-01"), avsluta("2026-01-01"))
      .vagras("IngetEfterstod");
  });
});

describe("återaktualisering", () => {
  const ater = (dag: string) => aktualisera({ ...pa(dag), arende: arende(2), tidigare: arende(1) });
  const ateraktualiserat = (dag: string) =>
    aktualiserat({ ...hant(dag), arende: arende(2), tidigare: arende(1) });

  it("pekar på det tidigare ärendet", () => {
    i({ tidigare: lage(aktualiserat(), mottaget, avslutat()) })
      .givet()
      .nar(ater("2025-10-01"))
      .hander(ateraktualiserat("2025-10-01"));
  });

  it.each<[string, ReadonlyArray<Arendehandelse>]>([
    ["avslutat", [aktualiserat(), mottaget, avslutat()]],
    ["avskrivet", [aktualiserat(), avslutat()]],
    ["ej mottaget", [aktualiserat(), { _tag: "ArendeEjMottaget", ...hant("2025-09-01") }]],
    ["konsultation", [aktualiserat(), { _tag: "ArendeBlevKonsultation", ...hant("2025-09-01") }]],
  ])(
    "ett ärende som är %s kan tas upp igen samma dag det blev det, inte dagen före",
    (_, handelser) => {
      const { givet: efterat } = i({ tidigare: lage(...handelser) });
      efterat().nar(ater("2025-08-31")).vagras("TidigarePagar");
      efterat().nar(ater("2025-09-01")).hander(ateraktualiserat("2025-09-01"));
    },
  );

  it.each<[string, ReadonlyArray<Arendehandelse>]>([
    ["väntar på beslut", [aktualiserat()]],
    ["står i kö", [aktualiserat(), koat]],
    ["är mottaget", [aktualiserat(), mottaget]],
  ])("ett ärende som %s tas inte upp en gång till", (_, handelser) => {
    i({ tidigare: lage(...handelser) })
      .givet()
      .nar(ater("2029-01-01"))
      .vagras("TidigarePagar");
  });

  it("det tidigare ärendet ska finnas, vara det som nämns, och gälla samma individ", () => {
    const slut = lage(aktualiserat(), mottaget, avslutat());
    const annans = lage(aktualiserat({ individ: individ(2) }));
    for (const tidigare of ["inget", okantArende, annans] as const) {
      i({ tidigare }).givet().nar(ater("2025-10-01")).vagras("TidigareOkant");
    }
    i({ tidigare: slut })
      .givet()
      .nar(aktualisera({ ...pa("2025-10-01"), arende: arende(3), tidigare: arende(2) }))
      .vagras("TidigareOkant");
    i({ tidigare: slut })
      .givet()
      .nar(
        aktualisera({
          ...pa("2025-10-01"),
          arende: arende(2),
          tidigare: arende(1),
          individ: individ(2),
        }),
      )
      .vagras("TidigareOkant");
  });
});
