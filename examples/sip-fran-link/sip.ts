/**
 * En SIP ur Link till fakta i ett ärende: läs, se vad som föreslås, godta det, och se vad varje part får se.
 */
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { linkAdapter } from "@star-finsam/adapters-cosmic-link";
import { csvAdapter, profiler } from "@star-finsam/adapters-csv";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { type Forslag, godta, iInkorgen } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import { ArendeId, sakerDag } from "@star-finsam/core/kernel";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { type Mottagare, vyFor } from "@star-finsam/core/vy";
import * as Result from "effect/Result";

const fil = (namn: string) => createReadStream(fileURLToPath(new URL(namn, import.meta.url)));
// En öppen nyckel, för påhittade personer. En riktig är hemlig och minst 32 bytes.
const pseudonym = Result.getOrThrow(skapaPseudonym(new TextEncoder().encode("o".repeat(32))));
const registrerad = sakerDag("2025-06-02");

// Det STAR redan vet: två ärenden och deras samtycken.
const fakta: Array<Faktum> = [];
for (const [namn, id] of [
  ["arendelista.csv", "star-arendelista"],
  ["samtycken.csv", "star-samtycken"],
] as const) {
  const profil = profiler.get(id);
  if (profil === undefined) throw new Error(`Profilen ${id} fattas.`);
  const val = { kalla: id, fil: namn, registrerad, pseudonym, profil };
  for await (const del of csvAdapter.las(fil(namn), val)) fakta.push(...del.fakta);
}

// Grunden är en per individ: samtycket till STAR. Att en SIP finns är inget samtycke.
const grund = (individ: Pseudonym) => {
  const samtycke = fakta.find((f) => f._tag === "SamtyckeInhamtat" && f.individ === individ);
  return samtycke && ({ grund: "samtycke", samtyckeId: samtycke.id } as const);
};

const forslag: Array<Forslag> = [];
for await (const del of linkAdapter.las(fil("bundle.json"), {
  kalla: "link",
  fil: "bundle.json",
  registrerad,
  pseudonym,
  grund,
  fakta,
  overenskommelse: jamtland2025,
})) {
  forslag.push(...(del.forslag ?? []));
  for (const { kod, rad, kolumn } of del.brister) {
    console.log(
      ["brist", kod, rad === undefined ? "" : `post ${rad}`, kolumn ?? ""].join(" ").trim(),
    );
  }
}

// En människa godtar: det som är helt som det är, det som saknar något med svaret på just det.
const SVAR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ame: { kategori: "arbetsinriktad", benamning: "Arbetsträning" },
  primarvard: { kategori: "halsoinriktad", benamning: "Samtal med rehabkoordinator" },
};
const svarPa = (ett: Forslag) =>
  ett._tag === "Utkast" ? SVAR[String(ett.uppgifter["aktor"])] : undefined;
for (const ett of forslag) {
  if (ett._tag === "Bevakning" || iInkorgen(ett)) continue;
  const godtaget = godta(ett, svarPa(ett));
  if (Result.isFailure(godtaget))
    console.log("kvar", ett._tag, ...godtaget.failure.map((f) => f.plats));
  else {
    const faktum = godtaget.success;
    fakta.push(faktum);
    const vad = "benamning" in faktum ? [faktum.benamning] : [];
    console.log("godtaget", faktum._tag, faktum.galler, ...vad);
  }
}

// Vad varje part får se av ärendet, med stöd av samtycket.
const mottagare: ReadonlyArray<Mottagare> = [
  { _tag: "Verksamhet", aktor: "ame", kontaktperson: false },
  { _tag: "Verksamhet", aktor: "psykiatri", kontaktperson: false },
  { _tag: "Individ" },
];
for (const en of mottagare) {
  const vy = vyFor(en, { arende: ArendeId.make("S001"), fakta }, registrerad);
  const vem = en._tag === "Verksamhet" ? en.aktor : "individen";
  const ser =
    vy._tag === "OppenVy"
      ? vy.uppgifter.map(({ handelse }) => handelse._tag).join(", ")
      : vy.skal.sv;
  console.log(`${vem} ser: ${ser}`);
}
