/**
 * Teammötets dagordning, gjord ur läget: ärendena först, sedan det gemensamma arbetet, sist Försäkringskassans stund.
 * Frågorna då gäller sjukförsäkringen, aldrig ett ärende (FK-1). Källa: bilaga 1; slutrapporterna.
 */
import { type Arende, type KantArende, kolista } from "../arende/index.ts";
import { type ArendeId, type Dag, type Text, text } from "../kernel/index.ts";

/** En punkt. Ärendepunkter räknar upp ärenden, de andra inga. */
export type Dagordningspunkt = {
  readonly punkt:
    | "pagaende"
    | "nya"
    | "avslut"
    | "konsultation"
    | "larande"
    | "implementering"
    | "information"
    | "forsakringskassan";
  readonly titel: Text;
  readonly arenden: ReadonlyArray<ArendeId>;
};

/**
 * Dagordningen för mötet. `foregaende`: dagen för förra mötet; det som avslutats sedan dess tas upp. Nya ärenden står i
 * den ordning de aktualiserats, kölistan efter dem i sin egen.
 */
export const dagordning = (
  arenden: Iterable<Arende>,
  { foregaende }: { readonly foregaende: Dag | "inget" },
): ReadonlyArray<Dagordningspunkt> => {
  const kanda = [...arenden]
    .filter((arende) => arende._tag !== "OkantArende")
    .sort((a, b) =>
      a.aktualiserat < b.aktualiserat ? -1 : a.aktualiserat > b.aktualiserat ? 1 : 0,
    );
  const idn = (vilka: ReadonlyArray<KantArende>) => vilka.map(({ id }) => id);
  const samplanering = kanda.filter(({ arendetyp }) => arendetyp === "samplanering");
  return [
    punkt("pagaende", idn(kanda.filter(({ _tag }) => _tag === "MottagetArende"))),
    punkt("nya", [
      ...idn(samplanering.filter(({ _tag }) => _tag === "AktualiseratArende")),
      ...idn(kolista(samplanering)),
    ]),
    punkt(
      "avslut",
      idn(
        kanda.filter(
          (arende) =>
            arende._tag === "AvslutatArende" &&
            (foregaende === "inget" || arende.avslutat > foregaende),
        ),
      ),
    ),
    punkt(
      "konsultation",
      idn(
        kanda.filter(
          ({ arendetyp, _tag }) =>
            arendetyp === "konsultation" &&
            (_tag === "AktualiseratArende" || _tag === "KoandeArende"),
        ),
      ),
    ),
    punkt("larande", []),
    punkt("implementering", []),
    punkt("information", []),
    punkt("forsakringskassan", []),
  ];
};

const titlar: Readonly<Record<Dagordningspunkt["punkt"], Text>> = {
  pagaende: text("Pågående ärenden", "Ongoing cases"),
  nya: text("Nya ärenden och kölistan", "New cases and the waiting list"),
  avslut: text("Avslutade ärenden", "Closed cases"),
  konsultation: text("Konsultationer", "Consultations"),
  larande: text("Lärande", "Learning"),
  implementering: text("Implementering", "Implementation"),
  information: text("Information", "Information"),
  forsakringskassan: text(
    "Försäkringskassans stund: frågor om sjukförsäkringen, inga enskilda ärenden",
    "The Social Insurance Agency's hour: the insurance in general, no specific cases",
  ),
};

const punkt = (
  vilken: Dagordningspunkt["punkt"],
  arenden: ReadonlyArray<ArendeId>,
): Dagordningspunkt => ({ punkt: vilken, titel: titlar[vilken], arenden });
