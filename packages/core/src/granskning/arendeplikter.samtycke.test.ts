import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { vem } from "../testing/arendeprov.ts";
import { huvud } from "../testing/fakta.ts";
import {
  avslutat,
  denna,
  grund as mottaget,
  plikterna,
  sommarledigt,
  steg,
} from "../testing/pliktprov.ts";

type Slag = "star" | "fk_eget" | "sip";

const den = denna("SAMTYCKE-SLUT");
const samtycke = (
  dag: string,
  mer: { readonly slag?: Slag; readonly till?: string } = {},
): Faktum => ({
  ...{ ...huvud(dag, `samtycke-${dag}-${mer.slag}`), _tag: "SamtyckeInhamtat", ...vem },
  ...{ samtyckesslag: mer.slag ?? "star", omfattar: ["ifo", "ame"], uppgiftsslag: ["planering"] },
  ...{ andamal: "samplanering", satt: "skriftligt", egnaOrd: "finns" },
  ...(mer.till === undefined ? {} : { gallerTill: sakerDag(mer.till) }),
});
const aterkallat = (dag: string, samtyckesslag?: Slag): Faktum => ({
  ...{ ...huvud(dag, `åter-${dag}`), _tag: "SamtyckeAterkallat", ...vem },
  ...(samtyckesslag === undefined ? {} : { samtyckesslag }),
});
const utanDelning = (dag: string): Faktum => ({
  ...huvud(dag, `utan-${dag}`),
  _tag: "FortsattUtanDelning",
  ...vem,
});
const grund = [samtycke("2025-03-01"), ...mottaget];

describe("SAMTYCKE-SLUT: när samtycket upphört", () => {
  const med = (dag: string, ...mer: ReadonlyArray<Faktum>) => den(dag, [...grund, ...mer]);
  const slut = aterkallat("2025-04-10");

  it("finns inte så länge samtycket gäller, eller utan något samtycke", () => {
    expect(med("2025-12-01")).toEqual([]);
    expect(den("2025-12-01", grund.slice(1))).toEqual([]);
    expect(med("2025-04-09", slut)).toEqual([]);
  });
  it("uppkommer dagen samtycket återkallas, väntar till nästa mötesmånads slut, sedan försummad", () => {
    for (const dag of ["2025-04-10", "2025-05-31"]) {
      expect(med(dag, slut)).toEqual(["2025-04-10 2025-05-31 nej vantar"]);
    }
    expect(med("2025-06-01", slut)).toEqual(["2025-04-10 2025-05-31 nej forsummad"]);
    const sommar = [...grund, aterkallat("2025-06-10")];
    expect(den("2025-07-01", sommar, sommarledigt)).toEqual(["2025-06-10 2025-09-30 nej vantar"]);
  });
  it("ett samtycke som löpt ut upphör dagen efter sin sista", () => {
    const [, ...resten] = grund;
    const tid = [samtycke("2025-03-01", { till: "2025-04-30" }), ...resten];
    expect(den("2025-04-30", tid)).toEqual([]);
    expect(den("2025-05-01", tid)).toEqual(["2025-05-01 2025-06-30 nej vantar"]);
    // Att det sedan återkallas, eller ersätts för sent, gör det inte kortare eller längre.
    expect(den("2025-09-01", [...tid, aterkallat("2025-08-01")])).toEqual([
      "2025-05-01 2025-06-30 nej forsummad",
    ]);
    expect(den("2025-09-01", [...tid, samtycke("2025-08-01")])).toEqual([
      "2025-05-01 2025-06-30 2025-08-01 sen",
    ]);
    expect(den("2025-09-01", [...tid, samtycke("2025-05-01", { slag: "fk_eget" })])).toEqual([]);
  });
  it("fullgörs av avslutet, av att det fortsätter utan delning, eller av ett nytt samtycke; sen dagen efter", () => {
    for (const utvag of [avslutat, utanDelning, samtycke]) {
      expect(med("2025-12-01", slut, utvag("2025-05-31"))).toEqual([
        "2025-04-10 2025-05-31 2025-05-31 fullgjord",
      ]);
      expect(med("2025-12-01", slut, utvag("2025-06-01"))).toEqual([
        "2025-04-10 2025-05-31 2025-06-01 sen",
      ]);
    }
    const fore = utanDelning("2025-04-09");
    expect(med("2025-12-01", fore, slut)).toEqual(["2025-04-10 2025-05-31 nej forsummad"]);
  });
  it("ett samtycke till SIP räknas varken som samtycke eller som utväg", () => {
    const sip = samtycke("2025-03-01", { slag: "sip" });
    expect(med("2025-06-01", sip, aterkallat("2025-04-10", "star"))).toEqual([
      "2025-04-10 2025-05-31 nej forsummad",
    ]);
    expect(med("2025-12-01", slut, samtycke("2025-05-02", { slag: "sip" }))).toEqual([
      "2025-04-10 2025-05-31 nej forsummad",
    ]);
    const bara = [sip, ...grund.slice(1), aterkallat("2025-04-10", "sip")];
    expect(den("2025-12-01", bara)).toEqual([]);
  });
  it("uppkommer först när det sista av STAR:s och Försäkringskassans samtycken upphört", () => {
    const fk = samtycke("2025-03-01", { slag: "fk_eget" });
    const star = aterkallat("2025-04-10", "star");
    expect(med("2025-12-01", fk, star)).toEqual([]);
    expect(med("2025-12-01", fk, star, aterkallat("2025-09-10", "fk_eget"))).toEqual([
      "2025-09-10 2025-10-31 nej forsummad",
    ]);
  });
  it("ett nytt samtycke som ersätter ger ingen plikt; två slut ger två", () => {
    expect(med("2025-12-01", samtycke("2025-04-10"))).toEqual([]);
    expect(med("2025-12-01", slut, samtycke("2025-05-02"), aterkallat("2025-09-10"))).toEqual([
      "2025-04-10 2025-05-31 2025-05-02 fullgjord",
      "2025-09-10 2025-10-31 nej forsummad",
    ]);
  });
  it("gäller bara mottagna ärenden, och tidigast från mottagandet", () => {
    const tidigt = [...grund.slice(0, 2), aterkallat("2025-03-10")];
    expect(den("2025-12-01", tidigt)).toEqual([]);
    expect(den("2025-12-01", [...tidigt, steg("ArendeSattPaKolista", "2025-03-11")])).toEqual([]);
    expect(den("2025-12-01", [...tidigt, steg("ArendeMottaget", "2025-04-20")])).toEqual([
      "2025-04-20 2025-05-31 nej forsummad",
    ]);
  });
  it("är ärendebärarens", () => {
    const barare: Faktum = {
      ...{ ...huvud("2025-03-03", "b"), _tag: "ArendebarareUtsedd", ...vem },
      ...{ aktor: "psykiatri", dagKand: true },
    };
    const [plikt] = plikterna("2025-04-11", [...grund, barare, slut]).filter(
      ({ regel }) => regel.id === "SAMTYCKE-SLUT",
    );
    expect(plikt?.agare).toEqual(["psykiatri"]);
  });
});
