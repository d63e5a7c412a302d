import { Arendekommando, decide } from "@star-finsam/core/arende";
import { aktFor, type Faktum, fold } from "@star-finsam/core/faktum";
import { granska, plikter } from "@star-finsam/core/granskning";
import { type Beslut, sakerDag, type Text, type UtanHuvud } from "@star-finsam/core/kernel";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { decideSamtycke, Samtyckeskommando } from "@star-finsam/core/samtycke";
import { arende, individ, somFaktum } from "@star-finsam/core/testing";
import { type Mottagare, vyFor } from "@star-finsam/core/vy";
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";

// Värdens egna id. Kommandon kommer som JSON; schemat säger vad som är fel med dem.
const vem = { arende: arende(1), individ: individ(1) };
const idag = sakerDag("2025-06-02");
const fakta: Array<Faktum> = [];

type Svar = Result.Result<Beslut<UtanHuvud<Faktum>>, { readonly text: Text }>;

const utfor = (json: { readonly _tag: string; readonly [falt: string]: unknown }): void => {
  const akt = aktFor(fold(fakta), vem.arende);
  const lage = { ...akt, overenskommelse: jamtland2025, idag };
  const svar: Svar = Schema.is(Samtyckeskommando)(json)
    ? decideSamtycke(lage, json)
    : decide(
        { ...lage, tidigare: "inget", aktiva: [], teamKommun: "okand" },
        Schema.decodeUnknownSync(Arendekommando)(json),
      );
  if (Result.isFailure(svar)) {
    console.log(`Vägras: ${svar.failure.text.sv}`);
    return;
  }
  const { handelse, anmarkningar } = svar.success;
  fakta.push(somFaktum(handelse, idag, `h${fakta.length}`));
  const brutna = anmarkningar.filter(({ utslag }) => utslag === "brott");
  console.log(json._tag, ...brutna.map(({ regel }) => `(${regel.id}: ${regel.text.sv})`));
};

const aktualisera = { arendetyp: "samplanering", aktorer: ["ifo"], kommun: "2326", ...vem };
utfor({ _tag: "AktualiseraArende", dag: "2025-03-10", ...aktualisera });
utfor({
  _tag: "InhamtaSamtycke",
  dag: "2025-03-03",
  ...vem,
  samtyckesslag: "star",
  omfattar: ["ifo", "ame"],
  uppgiftsslag: ["process", "planering"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
});
utfor({ _tag: "AktualiseraArende", dag: "2025-03-10", ...aktualisera });
utfor({ _tag: "SattPaKolista", dag: "2025-03-20" });

// Plikter: vad som är sent, och vems det är.
const val = { overenskommelser: [jamtland2025], teamKommun: "okand", kanda: "alla" } as const;
for (const { regel, forfaller, lage, agare } of plikter(
  aktFor(fold(fakta), vem.arende),
  idag,
  val,
)) {
  console.log(`${regel.id} ${lage}, senast ${forfaller}, ${agare.join("/")}: ${regel.atgard.sv}`);
}

// Vyer: var och en ser det som samtycket medger den dagen.
const mottagare: ReadonlyArray<Mottagare> = [
  { _tag: "Verksamhet", aktor: "ame", kontaktperson: false },
  { _tag: "Verksamhet", aktor: "psykiatri", kontaktperson: false },
  { _tag: "Individ" },
];
for (const en of mottagare) {
  const vy = vyFor(en, { arende: vem.arende, fakta }, idag);
  const namn = en._tag === "Verksamhet" ? en.aktor : en._tag;
  console.log(namn, vy._tag === "OppenVy" ? vy.uppgifter.length : vy.skal.sv);
}

// Granskningen ser samma regler i efterhand: vakterna släppte inte igenom något brott mot ett stoppande krav.
const brott = granska(fakta, val).filter((rad) => rad.utfall === "brott" && rad.slag === "grind");
console.log("brott mot stoppande krav:", brott.length);
