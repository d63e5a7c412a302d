/**
 * `star link prova`: vad som förstås av en fil ur Cosmic Link eller liknande, vad som inte förstås, och vad som skulle föreslås.
 * Skriver aldrig ett värde ur filen, och sparar inget.
 */
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  type Avvisad,
  arGrund,
  dokumentlasare,
  foreslagna,
  type Grund,
  type Lasta,
  type LinkVal,
  lasArenden,
  tolkaDokumentuppgifter,
  tolkaPartkarta,
  tolkaRubrikkarta,
} from "@star-finsam/adapters-cosmic-link";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { forsok, lasJson } from "../katalog/filer.ts";
import { link as ord } from "../linktexter.ts";
import { linkprov, linktext } from "./linktext.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";
import { kravHeltUnderlag, lasUnderlag } from "./underlag.ts";

/** Kommandots val. `samtycke`: `true` när samtycket ska sökas i katalogen. */
export type Linkval = {
  readonly vad: string | undefined;
  readonly fil: string | undefined;
  readonly katalog: string | undefined;
  readonly samtycke: string | true | undefined;
  readonly lagrum: string | undefined;
  readonly rubrikkarta: string | undefined;
  readonly partkarta: string | undefined;
  readonly uppgifter: string | undefined;
  readonly json: boolean;
};

/** Kör kommandot. En fil som inte går att läsa ger slutkod 1. */
export const link = (val: Linkval, sammanhang: Sammanhang): Effect.Effect<void, Kommandofel> => {
  if (val.vad !== "prova") return Effect.fail(felAnvandning(ord.okantGorande));
  return val.fil === undefined
    ? Effect.fail(felAnvandning(ord.vilkenFil))
    : prova(val.fil, val, sammanhang);
};

const prova = (
  fil: string,
  val: Linkval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut, varld } = sammanhang;
    const grund = yield* grundAv(val);
    const uppgifter = yield* forsok(() => stat(fil), ord.filSaknas);
    if (!uppgifter.isFile()) return yield* felAnvandning(ord.filSaknas);
    const star = yield* starFor(val.katalog, sammanhang);
    const kartor = yield* kartorna(val);
    const lasare = yield* lasareFor(val.uppgifter);
    const linkval: LinkVal = {
      kalla: "link",
      fil: "filen",
      registrerad: varld.nu,
      ...star,
      ...kartor,
      grund: grund === "ur_katalogen" ? samtyckenI(star.fakta ?? []) : grund,
    };
    const svar = yield* Effect.promise(() => lasArenden(createReadStream(fil), linkval, lasare));
    yield* skriv(svar, linkval, { ut, sprak, json: val.json });
  });

function skriv(
  svar: Lasta | Avvisad,
  val: LinkVal,
  { ut, sprak, json }: Pick<Sammanhang, "ut" | "sprak"> & { readonly json: boolean },
): Effect.Effect<void, Kommandofel> {
  if (svar._tag === "Avvisad") return Effect.fail(stoppandeFynd(svar.brist.text));
  const prov = linkprov(svar, [...foreslagna(svar, val)]);
  return Effect.sync(() => ut(json ? somJson(prov) : linktext(prov, sprak)));
}

/** Grunden som angavs; utan grund läses inget. */
function grundAv({
  samtycke,
  lagrum,
  katalog,
}: Linkval): Effect.Effect<Grund | "ur_katalogen", Kommandofel> {
  if (samtycke !== undefined && lagrum !== undefined)
    return Effect.fail(felAnvandning(ord.tvaGrunder));
  if (lagrum !== undefined) {
    const grund = { grund: "lagrum", lagrum };
    return arGrund(grund) ? Effect.succeed(grund) : Effect.fail(felAnvandning(ord.felLagrum));
  }
  if (samtycke === undefined) return Effect.fail(felAnvandning(ord.ingenGrund));
  if (samtycke !== true) return Effect.succeed({ grund: "samtycke", samtyckeId: samtycke });
  return katalog === undefined
    ? Effect.fail(felAnvandning(ord.samtyckeUtanKatalog))
    : Effect.succeed("ur_katalogen");
}

/** Individens senaste samtycke till STAR i katalogen. Om det gäller prövar adaptern. */
const samtyckenI = (fakta: ReadonlyArray<Faktum>): ((individ: Pseudonym) => Grund | undefined) => {
  const senaste = new Map<Pseudonym, Grund>();
  const givna = fakta.flatMap((f) =>
    f._tag === "SamtyckeInhamtat" && f.samtyckesslag === "star" ? [f] : [],
  );
  for (const { individ, id } of givna.toSorted((a, b) => (a.galler < b.galler ? -1 : 1))) {
    senaste.set(individ, { grund: "samtycke", samtyckeId: id });
  }
  return (individ) => senaste.get(individ);
};

/** Det som katalogen vet. Utan katalog: en nyckel som bara lever nu, för inget sparas. */
const starFor = (
  sokvag: string | undefined,
  sammanhang: Sammanhang,
): Effect.Effect<Pick<LinkVal, "fakta" | "overenskommelse" | "pseudonym">, Kommandofel> =>
  Effect.gen(function* () {
    if (sokvag === undefined) {
      return { pseudonym: Result.getOrThrow(skapaPseudonym(randomBytes(32))) };
    }
    const { katalog, last } = yield* lasUnderlag(sokvag, sammanhang);
    yield* kravHeltUnderlag(last);
    const overenskommelse = katalog.overenskommelser.at(-1);
    return {
      fakta: last.fakta,
      pseudonym: katalog.pseudonym,
      ...(overenskommelse === undefined ? {} : { overenskommelse }),
    };
  });

const kartorna = ({
  rubrikkarta,
  partkarta,
}: Linkval): Effect.Effect<Pick<LinkVal, "rubrikkartor" | "partkarta">, Kommandofel> =>
  Effect.gen(function* () {
    const rubriker =
      rubrikkarta === undefined
        ? {}
        : { rubrikkartor: [yield* lasJson(rubrikkarta, basename(rubrikkarta), tolkaRubrikkarta)] };
    return partkarta === undefined
      ? rubriker
      : { ...rubriker, partkarta: yield* lasJson(partkarta, basename(partkarta), tolkaPartkarta) };
  });

/** Läsaren för ett utskrivet dokument. Uppgifterna bär individens nummer, så de läses här och nämns aldrig. */
const lasareFor = (
  fil: string | undefined,
): Effect.Effect<ReturnType<typeof dokumentlasare> | undefined, Kommandofel> =>
  Effect.gen(function* () {
    if (fil === undefined) return undefined;
    const okant: unknown = yield* forsok(
      async () => JSON.parse(await readFile(fil, "utf8")),
      ord.uppgifterOlasbara,
    );
    const tolkat = tolkaDokumentuppgifter(okant);
    if (Result.isFailure(tolkat)) {
      return yield* felAnvandning(
        ...tolkat.failure.map(({ plats, text }) => ord.uppgiftsfel(plats, text)),
      );
    }
    return dokumentlasare(tolkat.success);
  });
