/**
 * `fold` mot en handskriven slinga som gör detsamma: sorterar, viker ärenden med föränderliga objekt och räknar lägen.
 * Skriver kvoten, inga tider.
 *
 *     pnpm run bench:fold [antal ärenden]
 */
import process from "node:process";
import { type Faktum, fold } from "@star-finsam/core/faktum";
import { arende, huvud, individ, liv } from "@star-finsam/core/testing";
import { median } from "./median.ts";

const ANTAL = Number(process.argv[2] ?? 100_000);

const dag = (n: number): string =>
  new Date(Date.UTC(2020, 0, 1 + (n % 1500))).toISOString().slice(0, 10);

/** Ärendebärare, planeringsmöte och uppföljning. */
const planering = (nummer: number): ReadonlyArray<Faktum> => {
  const vem = { arende: arende(nummer), individ: individ(nummer % 1000) };
  const huvudet = (dagar: number, slag: string) =>
    ({ ...huvud(dag(nummer + dagar), `${nummer}-${slag}`), ...vem }) as const;
  return [
    { ...huvudet(30, "barare"), _tag: "ArendebarareUtsedd", aktor: "ame", dagKand: true },
    { ...huvudet(60, "mote"), _tag: "PlaneringsmoteHallet", form: "sip" },
    { ...huvudet(90, "uppf"), _tag: "UppfoljningHallen", beslut: "fortsatt_uppfoljning" },
  ];
};

/** Tio händelser per ärende. */
const fakta: ReadonlyArray<Faktum> = Array.from({ length: ANTAL }, (_, nummer) => [
  ...liv({
    nummer,
    individ: nummer % 1000,
    aktualiserat: dag(nummer),
    mottaget: dag(nummer + 30),
    avslutat: dag(nummer + 300),
    ovrigt: {
      start: [{ kod: "forsorjningsstod" }],
      slut: [{ kod: "lon" }],
      sysselsattning: [{ kod: "arbete" }],
    },
  }),
  ...planering(nummer),
]).flat();

type Handskrivet = {
  lage: string;
  mottaget: string;
  avslutat: string;
  start: number;
  slut: number;
  barare: string;
  moten: number;
  uppfoljningar: number;
};

/** Samma ordning, samma övergångar, inget delat med biblioteket. */
const handskriven = (): number => {
  const ordnade = [...fakta].sort((a, b) =>
    a.galler < b.galler ? -1 : a.galler > b.galler ? 1 : a.id < b.id ? -1 : 1,
  );
  const arenden = new Map<string, Handskrivet>();
  const individer = new Map<string, { readonly kon: string; readonly skyddad: boolean }>();
  for (const faktum of ordnade) {
    if (faktum._tag === "IndividRegistrerad") {
      const skyddad = faktum.skyddad || individer.get(faktum.individ)?.skyddad === true;
      individer.set(faktum.individ, { kon: faktum.kon, skyddad });
    }
    if (!("arende" in faktum)) continue;
    let a = arenden.get(faktum.arende);
    if (a === undefined) {
      a = {
        lage: "okant",
        mottaget: "",
        avslutat: "",
        start: 0,
        slut: 0,
        barare: "",
        moten: 0,
        uppfoljningar: 0,
      };
      arenden.set(faktum.arende, a);
    }
    if (faktum._tag === "ArendeAktualiserat") a.lage = "aktualiserat";
    else if (faktum._tag === "ArendeMottaget") [a.lage, a.mottaget] = ["mottaget", faktum.galler];
    else if (faktum._tag === "ArendeAvslutat") [a.lage, a.avslutat] = ["avslutat", faktum.galler];
    else if (faktum._tag === "ArendebarareUtsedd") a.barare = faktum.aktor;
    else if (faktum._tag === "PlaneringsmoteHallet") a.moten += 1;
    else if (faktum._tag === "UppfoljningHallen") a.uppfoljningar += 1;
    else if (faktum._tag === "ForsorjningUppgiven")
      a[faktum.matpunkt === "avslut" ? "slut" : "start"] = faktum.forsorjning.length;
  }
  return arenden.size + individer.size;
};

const [hand, bibliotek] = [median(handskriven), median(() => fold(fakta).arenden.size)];
console.log(`${ANTAL} ärenden, ${fakta.length} fakta`);
console.log(`fold tar ${(bibliotek / hand).toFixed(2)} gånger den handskrivna slingan`);
