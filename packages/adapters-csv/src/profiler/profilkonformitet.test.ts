/**
 * Varje medföljande profil genom det prov som varje adapter ska klara, med raderna i sin egen fixtur.
 */
import type { Lasval } from "@star-finsam/core/adapter";
import { conformance, type Exempel, registrera } from "@star-finsam/core/testing";
import * as Result from "effect/Result";
import { describe, it } from "vitest";
import { avkoda } from "../bytes/avkoda.ts";
import { csvAdapter } from "../las.ts";
import { delaPoster } from "../poster/delaPoster.ts";
import type { Post } from "../poster/Post.ts";
import type { Profil } from "../profil/index.ts";
import { tabellhuvud } from "../rubrik/inledning.ts";
import { fixtur, goda } from "./fixturprov.ts";
import { profiler } from "./index.ts";

const UTAN_IDENTITET = ["samordningsnummer", "personnumrets-skrivsatt", "fel-kontrollsiffra"];

const KODNINGSPROV = ["utf-8-bom", "windows-1252", "utf-16"];

/** Fixturens första goda rader, i de kolumner som profilen känner. */
function exempelFor(profil: Profil): Exempel {
  const bytes = fixtur(profil.id);
  const lasning = delaPoster(Result.getOrThrow(avkoda(bytes)).text, ";");
  if (lasning._tag !== "Poster") throw new Error("fixturen går inte att dela");
  const huvud = tabellhuvud(lasning.poster, profil);
  if ("kod" in huvud) throw new Error("fixturen har ingen rubrik");
  const bra = goda(bytes, profil);
  const okanda = new Set(huvud.rubrik.okanda);
  const kanda = ({ celler }: Post) => celler.filter((_, plats) => !okanda.has(plats));
  const { celler } = huvud.rubrikpost;
  const rubriken = (typ: string) => {
    const falt = huvud.rubrik.falt.find(({ kolumn }) => kolumn.typ === typ);
    return falt === undefined ? undefined : celler[falt.plats];
  };
  const [identitet, dag] = [rubriken("personidentitet"), rubriken("dag")];
  return {
    rubrik: kanda(huvud.rubrikpost),
    rader: lasning.poster
      .filter(({ rad }) => bra.has(rad))
      .slice(0, 3)
      .map(kanda),
    ...(identitet === undefined ? {} : { identitet }),
    ...(dag === undefined ? {} : { dag: { kolumn: dag, omojlig: "2024-02-31" } }),
  };
}

/** Prövas i konformitet.test.ts, med egna exempel. */
const PROVADE = new Set(["star-arendelista", "star-insatser", "star-moten", "star-ekonomi"]);

for (const profil of profiler.values()) {
  if (PROVADE.has(profil.id)) continue;
  const exempel = exempelFor(profil);
  registrera(
    { describe, it },
    profil.id,
    conformance({
      adapter: csvAdapter,
      val: (grund: Lasval) => ({ ...grund, profil }),
      exempel,
      format: {
        _tag: "Csv",
        kodningar: ["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "windows-1252"],
        avgransare: [";", "\t", ",", "|"],
      },
    }),
    [
      "hundratusen-rader",
      ...(exempel.identitet === undefined ? UTAN_IDENTITET : []),
      ...(exempel.dag === undefined ? ["31-februari"] : []),
      ...(/[^ -~]/u.test(JSON.stringify(exempel)) ? [] : KODNINGSPROV),
    ],
  );
}
