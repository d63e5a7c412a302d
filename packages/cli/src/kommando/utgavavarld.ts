/**
 * Katalogen som den var: en tillfällig kopia i `.star`, med loggen, rättelserna och liggaren så långt de räckte då. I den
 * körs `star rapport` som vanligt, så att en återskapad rapport går samma väg som den som gavs ut.
 */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Loggrad, Rattelse } from "@star-finsam/core/aterimport";
import type { Dag } from "@star-finsam/core/kernel";
import { type Rapport, rapportUr, texterUr, type Utgavefil } from "@star-finsam/reporting";
import { type Liggare, somRad } from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import { skrivTillLogg } from "../aterimport/logg.ts";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { lasJson } from "../katalog/filer.ts";
import { type StarJson, tolkaStarJson } from "../katalog/StarJson.ts";
import { fynd } from "../texter.ts";
import { rapport } from "./rapport.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { kastaKopia, nyKopia } from "./utgavakopia.ts";

/** Det som gällde. `utgava`: mallen, perioden, texterna och förbundets namn tas ur den. */
export type Varldsval = {
  readonly katalog: string;
  readonly utgava: Utgavefil;
  readonly rader: ReadonlyArray<Loggrad>;
  readonly rattelser: ReadonlyArray<Rattelse>;
  readonly poster: Liggare;
  readonly nu: Dag;
  readonly intern: boolean;
  readonly format: ReadonlyArray<string>;
};

/** Filerna som rapporten skrevs i, och rapporten. De finns så länge `anvand` arbetar. */
export type Omgjord = { readonly mapp: string; readonly rapport: Rapport; readonly json: string };

/** Gör om rapporten i katalogen som den var. */
export const gorOm = <A>(
  val: Varldsval,
  sammanhang: Sammanhang,
  anvand: (omgjord: Omgjord) => Effect.Effect<A, Kommandofel>,
): Effect.Effect<A, Kommandofel> =>
  Effect.acquireUseRelease(
    iVarlden(() => nyKopia(val.katalog)),
    (kopia) =>
      Effect.gen(function* () {
        const star = yield* lasJson(resolve(val.katalog, "star.json"), "star.json", tolkaStarJson);
        yield* iVarlden(() => bygg(val, star, kopia));
        yield* skrivTillLogg(kopia, undefined, val.rader);
        const ut = join(kopia, "ut");
        yield* rapport(rapportval(val, kopia, ut), {
          ...sammanhang,
          varld: { ...sammanhang.varld, nu: val.nu },
          ut: () => undefined,
          anmark: () => undefined,
        });
        const fil = join(ut, `${val.utgava.val.mall.filnamn}.json`);
        const json = yield* iVarlden(() => readFile(fil, "utf8"));
        return yield* anvand({ mapp: ut, rapport: rapportUr(json), json });
      }),
    (kopia) => Effect.promise(() => kastaKopia(kopia)),
  );

const iVarlden = <A>(gor: () => Promise<A>): Effect.Effect<A, Kommandofel> =>
  Effect.tryPromise({ try: gor, catch: () => stoppandeFynd(fynd.kundeInteSkriva) });

const RATTELSER = "rattelser-da.json";
const LIGGARE = "liggare.ndjson";
const MALL = "mall-da.json";
const TEXTER = "texter-da.json";

/** `--publicera` skyddar som när utgåvan gavs ut; posten hamnar i kopians liggare, som försvinner med den. */
const rapportval = ({ utgava, intern, format }: Varldsval, kopia: string, ut: string) => ({
  katalog: kopia,
  period: utgava.val.period,
  ackumulerad: utgava.val.ackumulerad,
  grupperingar: utgava.val.grupperingar,
  intern,
  mall: join(kopia, MALL),
  texter: join(kopia, TEXTER),
  format: [...new Set(["json", ...format])].join(","),
  ut,
  publicera: !intern,
  undantag: intern ? { av: undefined, skal: undefined } : { av: "återskapad", skal: "återskapad" },
});

async function bygg(
  { katalog, utgava, rattelser, poster }: Varldsval,
  star: StarJson,
  kopia: string,
): Promise<void> {
  const skriv = async (namn: string, innehall: string): Promise<void> => {
    await mkdir(dirname(join(kopia, namn)), { recursive: true });
    await writeFile(join(kopia, namn), innehall, { mode: 0o600 });
  };
  const { mall } = utgava.val;
  const { rattelser: _, liggare: __, ...resten } = star;
  const da = {
    ...resten,
    forbund: utgava.rapport.forbund,
    rattelser: RATTELSER,
    liggare: LIGGARE,
  };
  await skriv("star.json", JSON.stringify(da));
  await skriv(RATTELSER, JSON.stringify({ version: 1, rattelser }));
  await skriv(LIGGARE, poster.map(somRad).join(""));
  await skriv(MALL, JSON.stringify(mall));
  const mallar = { [mall.id]: texterUr(mall, utgava.rapport) };
  await skriv(TEXTER, JSON.stringify({ version: 1, mallar }));
  // Källorna läses inte när loggen finns, men de ska finnas.
  for (const { fil } of star.kallor) await skriv(fil, "");
  const kallfiler = new Set(star.kallor.map(({ fil }) => fil));
  for (const namn of new Set(texterI(resten))) {
    const fran = resolve(katalog, namn);
    if (kallfiler.has(namn) || !existsSync(fran) || !(await stat(fran)).isFile()) continue;
    await mkdir(dirname(join(kopia, namn)), { recursive: true });
    await copyFile(fran, join(kopia, namn));
  }
}

/** Varje text i star.json: de som är filer i katalogen ska vara med i kopian. */
function texterI(varde: unknown): ReadonlyArray<string> {
  if (typeof varde === "string") return [varde];
  return typeof varde === "object" && varde !== null ? Object.values(varde).flatMap(texterI) : [];
}
