import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exempelLagkrav,
  exempelNamn,
  partregister,
  rubriksokare,
  slaUppAktor,
} from "../kartor/index.ts";
import type { Linkanteckning, Linkplan } from "../samordningsarende/index.ts";
import { exempelaktorer, exempelplan } from "../testing/arendeexempel.ts";
import { type SipInnehall, tolkaSip } from "./index.ts";

const register = partregister(exempelNamn);
const aktorFor = (ref: string) => {
  const aktor = exempelaktorer.find(({ id }) => id === ref);
  return aktor === undefined ? undefined : slaUppAktor(register, aktor);
};
const tolkning = { rubriker: rubriksokare([exempelLagkrav]), aktorFor };
const plan = (andrat: Partial<Linkplan> = {}): Linkplan => ({ ...exempelplan, ...andrat });
const anteckning = (
  falt: Linkanteckning["falt"],
  ovrigt: Partial<Linkanteckning> = {},
): Linkanteckning => ({ id: "n", status: "klar", signerad: true, falt, ...ovrigt });
const bara = (falt: Linkanteckning["falt"], ovrigt: Partial<Linkplan> = {}) =>
  plan({ insatser: [], anteckningar: [anteckning(falt)], ...ovrigt });

describe("tolkaSip", () => {
  it("lägger svaren där rubrikerna säger", () => {
    const { innehall, fynd } = tolkaSip(plan(), tolkning);
    expect(fynd).toEqual([]);
    expect(innehall.viktigtForMig).toEqual(["Att komma ut i arbete"]);
    expect(innehall.mal).toEqual([{ text: "Ett arbete på halvtid", niva: "langsiktigt" }]);
    expect(innehall.overgripandeAnsvar).toEqual(["Kommunen"]);
    expect(innehall.insatser.map(({ ansvar }) => ansvar)).toEqual([
      "region",
      "annan",
      "kommun",
      "kommun",
      "region",
      "annan",
      "den_enskilde",
    ]);
  });
  it("en okänd rubrik blir otolkad och sägs en gång per anteckning", () => {
    const { innehall, fynd } = tolkaSip(
      bara([
        { rubrik: "Något nytt", varde: "ett" },
        { rubrik: "Något annat", varde: "två" },
      ]),
      tolkning,
    );
    expect(innehall.otolkat.map(({ varde }) => varde)).toEqual(["ett", "två"]);
    expect(fynd).toEqual([{ kod: "OKAND_RUBRIK", element: "anteckningar.0.falt" }]);
  });
  it("bara en dag är en dag; annat är otolkat och sägs", () => {
    const dagen = (varde: string) =>
      tolkaSip(bara([{ rubrik: "Uppföljningsdag", varde }]), tolkning);
    expect(dagen(" 2025-09-10 ").innehall.uppfoljning.dagar).toEqual(["2025-09-10"]);
    for (const varde of ["2025-02-30", "10 september", "2025-09", "2025-09-10T10:00"]) {
      const { innehall, fynd } = dagen(varde);
      expect(innehall.uppfoljning.dagar).toEqual([]);
      expect(innehall.otolkat).toEqual([{ rubrik: "Uppföljningsdag", varde }]);
      expect(fynd).toEqual([{ kod: "LINK_DAG_OGILTIG", element: "anteckningar.0.falt.0" }]);
    }
  });
  it("det felregistrerade räknas inte men står kvar", () => {
    const { innehall, fynd } = tolkaSip(
      plan({
        insatser: [{ id: "i", status: "felregistrerad", vad: "Fel" }],
        anteckningar: [
          anteckning([{ rubrik: "Behov", varde: "Fel" }], { status: "felregistrerad" }),
        ],
      }),
      tolkning,
    );
    expect([innehall.behov, innehall.insatser, fynd]).toEqual([[], [], []]);
    expect(innehall.historik).toEqual([{ rubrik: "Behov", varde: "Fel" }]);
  });
  it("ansvaret för en insats följer aktören", () => {
    const ansvar = (ansvarig?: string) =>
      tolkaSip(
        plan({
          insatser: [{ id: "i", status: "planerad", ...(ansvarig ? { ansvarig } : {}) }],
          anteckningar: [],
        }),
        {
          ...tolkning,
          aktorFor: (ref) =>
            ref === "vard"
              ? { omrade: "halso_och_sjukvard" }
              : ref === "soc"
                ? { omrade: "socialtjanst" }
                : ref === "egen"
                  ? { aktor: "egen" }
                  : aktorFor(ref),
        },
      ).innehall.insatser.map((en) => en.ansvar);
    expect(["a1", "a2", "a3", "vard", "soc", "egen", "finns-inte"].flatMap(ansvar)).toEqual([
      "kommun",
      "region",
      "annan",
      "kommun_eller_region",
      "kommun",
      "den_enskilde",
      "okant",
    ]);
    expect(ansvar()).toEqual(["ingen"]);
  });
});

const texterI = (innehall: SipInnehall): ReadonlyArray<string> => [
  ...innehall.viktigtForMig,
  ...innehall.behov,
  ...innehall.mal.map(({ text }) => text),
  ...innehall.insatser.flatMap(({ vad = [] }) => vad),
  ...innehall.overgripandeAnsvar,
  ...innehall.fastVardkontakt,
  ...innehall.deltagare,
  ...innehall.narstaende,
  ...innehall.uppfoljning.dagar,
  ...innehall.uppfoljning.plats,
  ...innehall.uppfoljning.kallar,
  ...innehall.samtyckestext,
  ...[...innehall.obesvarat, ...innehall.otolkat, ...innehall.historik].map(({ varde }) => varde),
];

describe("lag: inget fält tappas och inget står två gånger", () => {
  const rubriker = exempelLagkrav.rubriker.flatMap(({ namn }) => namn);
  const godtyckliga = fc.array(
    fc.record({
      status: fc.constantFrom("klar", "pagaende", "felregistrerad"),
      falt: fc.array(
        fc.record({
          rubrik: fc.constantFrom(...rubriker, "Okänd", " behov "),
          slag: fc.constantFrom("text", "tom", "dag"),
        }),
      ),
    }),
  );
  it("för godtyckliga anteckningar", () => {
    fc.assert(
      fc.property(godtyckliga, (alla) => {
        let nummer = 0;
        const anteckningar = alla.map(({ status, falt }, i) =>
          anteckning(
            falt.map(({ rubrik, slag }) => {
              nummer += 1;
              const dag = `2025-${String((nummer % 12) + 1).padStart(2, "0")}-10`;
              return {
                rubrik,
                varde: slag === "tom" ? "" : slag === "dag" ? dag : `text ${nummer}`,
              };
            }),
            { id: `n${i}`, status: status === "klar" ? "klar" : "felregistrerad" },
          ),
        );
        const { innehall } = tolkaSip(plan({ insatser: [], anteckningar }), tolkning);
        const in_ = anteckningar.flatMap(({ falt }) => falt.map(({ varde }) => varde));
        expect([...texterI(innehall)].sort()).toEqual([...in_].sort());
      }),
    );
  });
});
