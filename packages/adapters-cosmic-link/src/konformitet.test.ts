/**
 * Adaptern genom det prov som varje adapter ska klara. Förslagen prövas som fakta: de ska hålla samma lagar den dag någon godtar
 * dem. Varje rad i provets tabell blir ett samordningsärende med en plan.
 */
import { Buffer } from "node:buffer";
import type { Lasval } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import { conformance, type Exempel, liv, registrera, type Tabell } from "@star-finsam/core/testing";
import { describe, it } from "vitest";
import officiella from "../../core/src/testing/officiella-testidentiteter.json" with {
  type: "json",
};
import type { LinkVal } from "./LinkVal.ts";
import { linkAdapter } from "./las.ts";
import { SYSTEM } from "./samordningsarende/index.ts";

const KOLUMNER = ["id", "personnummer", "plan", "mote", "upprattad", "enhet"] as const;

const exempel: Exempel = {
  rubrik: KOLUMNER,
  rader: [
    ["s1", "198303109980", "p1", "2025-02-03", "2025-02-03", "Försäkringskassan"],
    ["s2", "196309119946", "p2", "2025-03-10", "2025-03-12", "IFO"],
    ["s3", "198301149970", "p3", "2025-04-01", "2025-04-01", "Arbetsförmedlingen"],
    ["s4", "198304219937", "p4", "2025-05-05", "2025-05-07", "AME"],
  ],
  identitet: "personnummer",
  dag: { kolumn: "mote", omojlig: "2025-02-31" },
};

/** I FHIR är en omöjlig dag en brist och står kvar i `otolkat`; planen läses. `las.test.ts` i `fhir` prövar det. */
const { dag: _, ...utanDag } = exempel;

/** Öppna ärenden för alla som proven nämner. */
const nummer = [
  ...exempel.rader.map((rad) => rad[1] ?? ""),
  ...officiella.identiteter.map((en) => en.nummer),
];
const fakta = (pseudonym: Lasval["pseudonym"]): ReadonlyArray<Faktum> =>
  nummer.flatMap((ett, i) =>
    liv({ nummer: i + 1, individ: i + 1, aktualiserat: "2025-01-10", mottaget: "2025-01-20" }).map(
      (faktum): Faktum => ("individ" in faktum ? { ...faktum, individ: pseudonym(ett) } : faktum),
    ),
  );

const val = (grund: Lasval): LinkVal => ({
  ...grund,
  grund: { grund: "lagrum", lagrum: "osl-10-27" },
  fakta: fakta(grund.pseudonym),
});

/** Raden som namngivna celler; en kolumn som provet hittat på följer med. */
const poster = ({ rubrik, rader }: Tabell): ReadonlyArray<ReadonlyMap<string, string>> =>
  rader.map((rad) => new Map(rubrik.map((namn, i) => [namn, rad[i] ?? ""])));

const ovrigt = (post: ReadonlyMap<string, string>): object =>
  Object.fromEntries([...post].filter(([namn]) => !KOLUMNER.some((kolumn) => kolumn === namn)));

const ifylld = (falt: string, cell: string | undefined): object =>
  cell === undefined || cell === "" ? {} : { [falt]: cell };

const starlink = (post: ReadonlyMap<string, string>): object => ({
  format: "star-link-v1",
  ...ifylld("id", post.get("id")),
  typ: "SIP",
  status: "pagaende",
  individ: { ...ifylld("identitet", post.get("personnummer")), skydd: "ingen", kon: "kvinna" },
  aktorer: [
    { id: "a", enhet: post.get("enhet"), roll: "annan", deltagande: "inbjuden" },
    { id: "b", enhet: "IFO", roll: "kommun_ifo", deltagande: "kallad" },
  ],
  meddelanden: [],
  planer: [
    {
      ...ifylld("id", post.get("plan")),
      plantyp: "SIP",
      status: "aktiv",
      ...ifylld("motesdag", post.get("mote")),
      ...ifylld("upprattad", post.get("upprattad")),
      insatser: [],
      anteckningar: [],
      bilagor: [],
      otolkat: [],
    },
  ],
  otolkat: [],
  ...ovrigt(post),
});

const fhir = (post: ReadonlyMap<string, string>): object => ({
  resourceType: "CarePlan",
  ...ifylld("id", post.get("plan")),
  meta: { profile: ["https://fhir.cambio.se/StructureDefinition/CareplanCordinatedCareSe"] },
  identifier: [{ system: "urn:star-finsam:samordningsarende", value: post.get("id") }],
  status: "active",
  intent: "plan",
  category: [{ coding: [{ code: "SIP" }] }],
  subject: { reference: "#p" },
  contained: [
    {
      resourceType: "Patient",
      id: "p",
      gender: "female",
      identifier: [{ system: SYSTEM.personnummer, value: post.get("personnummer") }],
    },
  ],
  ...ifylld("created", post.get("upprattad")),
  period: ifylld("start", post.get("mote")),
  title: post.get("enhet"),
  ...ovrigt(post),
});

const rader = (poster: ReadonlyArray<object>): string =>
  poster.map((post) => `${JSON.stringify(post)}\n`).join("");

const format = (namn: string, skriv: (poster: Tabell) => string) =>
  ({
    _tag: "Eget",
    namn,
    skriv: (tabell) => Buffer.from(skriv(tabell)),
  }) as const satisfies Parameters<typeof conformance>[0]["format"];

/** Proven som bara gäller CSV, och provet med hundratusen rader: här behöver varje rad ett ärende i STAR. */
const GALLER_INTE = [
  "radslut",
  "avgransare",
  "citerade-celler",
  "utf-8-bom",
  "windows-1252",
  "utf-16",
  "dubbel-rubrik",
  "tom-rubrik",
  "oavslutat-citat",
  "citerad-radbrytning",
  "tomma-rader",
  "fel-antal-celler",
  "bara-rubrik",
  "hundratusen-rader",
];

describe("konformitet", () => {
  for (const [namn, skriv] of [
    ["star-link-v1, NDJSON", (tabell: Tabell) => rader(poster(tabell).map(starlink))],
    [
      "star-link-v1, JSON",
      (tabell: Tabell) =>
        JSON.stringify({ format: "star-link-v1", arenden: poster(tabell).map(starlink) }),
    ],
    [
      "FHIR, Bundle",
      (tabell: Tabell) =>
        JSON.stringify({
          resourceType: "Bundle",
          type: "collection",
          entry: poster(tabell).map((post) => ({ resource: fhir(post) })),
        }),
    ],
    ["FHIR, NDJSON", (tabell: Tabell) => rader(poster(tabell).map(fhir))],
  ] as const) {
    registrera(
      { describe, it },
      namn,
      conformance({
        ...{ adapter: linkAdapter, val, format: format(namn, skriv) },
        exempel: namn.startsWith("FHIR") ? utanDag : exempel,
      }),
      namn.startsWith("FHIR") ? [...GALLER_INTE, "31-februari"] : GALLER_INTE,
    );
  }
});
