import { aktFor, type Faktum, fold } from "@star-finsam/core/faktum";
import { granska, plikter } from "@star-finsam/core/granskning";
import { faktumId, sakerDag } from "@star-finsam/core/kernel";
import { avgor, faktumAv, tolkaKommando } from "@star-finsam/core/kommando";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { arende, individ } from "@star-finsam/core/testing";
import { type Mottagare, vyFor } from "@star-finsam/core/vy";
import * as Result from "effect/Result";

// Värdens egna id. `teamKommun: "okand"` stänger av AKT-1; ange teamets kommun i ett riktigt system.
const vem = { arende: arende(1), individ: individ(1) };
const idag = sakerDag("2025-06-02");
const team = { overenskommelse: jamtland2025, idag, teamKommun: "okand" } as const;
const fakta: Array<Faktum> = [];

// Ett kommando kommer som JSON. Fel i det, och avslag, är värden med svensk och engelsk text.
const utfor = (json: { readonly _tag: string; readonly [falt: string]: unknown }): void => {
  const kommando = tolkaKommando(json);
  if (Result.isFailure(kommando)) {
    for (const { plats, text } of kommando.failure) console.log(`Fel i ${plats}: ${text.sv}`);
    return;
  }
  const svar = avgor(fold(fakta), vem, kommando.success, team);
  if (Result.isFailure(svar)) {
    console.log(`Vägras: ${svar.failure.text.sv}`);
    return;
  }
  const { handelse, anmarkningar } = svar.success;
  const nummer = fakta.length + 1;
  const kalla = {
    kalla: "vakt",
    fil: "logg",
    rad: nummer,
    post: nummer,
    profil: "-",
    avtryck: "-",
  };
  const id = faktumId("vakt", vem.arende, handelse._tag, nummer);
  fakta.push(faktumAv(handelse, { id, registrerad: idag, kalla }));
  const brutna = anmarkningar.filter(({ utslag }) => utslag === "brott");
  console.log(json._tag, ...brutna.map(({ regel }) => `(${regel.id}: ${regel.text.sv})`));
};

const aktualisera = { arendetyp: "samplanering", aktorer: ["ifo"], kommun: "2326", ...vem };
utfor({ _tag: "AktualiseraArende", dag: "2025-03-10", ...aktualisera, aktorer: ["soc"] });
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

// Plikter: vad som är sent, och vems det är. `kanda: "alla"`: ett levande system har besked om allt.
const val = { overenskommelser: [jamtland2025], teamKommun: "okand", kanda: "alla" } as const;
for (const plikt of plikter(aktFor(fold(fakta), vem.arende), idag, val)) {
  const { regel, forfaller, lage, agare } = plikt;
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
