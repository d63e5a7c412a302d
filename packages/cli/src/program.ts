/**
 * Kommandoraden: kommandon, flaggor och hjälptexter. Här finns ingen logik; varje kommando bor i `kommando/`.
 */

import type { Sprak, Text } from "@star-finsam/core/kernel";
import { katalog } from "@star-finsam/core/nyckeltal";
import { mallar } from "@star-finsam/reporting";
import { Command, type CommanderError, Option } from "commander";
import * as Effect from "effect/Effect";
import { hjalp as aterimport, gallring } from "./aterimport/texter.ts";
import type { Kommandofel } from "./fel.ts";
import { adapter } from "./kommando/adapter.ts";
import { beredskap } from "./kommando/beredskap.ts";
import { forklara } from "./kommando/forklara.ts";
import { gallra } from "./kommando/gallra.ts";
import { granska } from "./kommando/granska.ts";
import { importera } from "./kommando/importera.ts";
import { nns } from "./kommando/nns.ts";
import { nyckeltal } from "./kommando/nyckeltal.ts";
import { profil } from "./kommando/profil.ts";
import { rapport } from "./kommando/rapport.ts";
import type { Sammanhang } from "./kommando/Sammanhang.ts";
import { siffror } from "./kommando/siffror.ts";
import { utgava } from "./kommando/utgava.ts";
import { liggarhjalp } from "./liggartexter.ts";
import { linkhjalp } from "./linktexter.ts";
import { rapporthjalp } from "./rapporttexter.ts";
import { anvandningsfel, hjalp } from "./texter.ts";
import { utgavshjalp } from "./utgavstexter.ts";

/** Ett kommando som valts men inte körts. */
export type Valt = {
  readonly nu: string | undefined;
  readonly kor: (sammanhang: Sammanhang) => Effect.Effect<void, Kommandofel>;
};

type Utskrift = { readonly ut: (text: string) => void; readonly fel: (text: string) => void };

type Flaggor = {
  readonly period: string;
  readonly ackumulerad?: true;
  readonly intern?: true;
  readonly json?: true;
  readonly nyckeltal?: ReadonlyArray<string>;
  readonly gruppera?: ReadonlyArray<string>;
  readonly delmal?: true;
  readonly jamfor?: string;
  readonly mall: string;
  readonly format: string;
  readonly ut?: string;
  readonly texter?: string;
  readonly publicera?: true;
  readonly undantagAv?: string;
  readonly undantagSkal?: string;
  readonly nu?: string;
};

type Gallringsflaggor = { readonly arende: string; readonly nu?: string };

type Importflaggor = {
  readonly json?: true;
  readonly prova?: true;
  readonly karantan?: string;
  readonly rattad?: ReadonlyArray<string>;
  readonly godtaVolym?: true;
  readonly volymgrans?: string;
  readonly borttagna?: true;
  readonly nu?: string;
};

type Profilflaggor = {
  readonly blad?: string;
  readonly profil?: string;
  readonly radtyp?: string;
  readonly ut?: string;
  readonly frictionless?: true;
  readonly json?: true;
  readonly nu?: string;
};

type Linkflaggor = {
  readonly katalog?: string;
  readonly samtycke?: string | true;
  readonly lagrum?: string;
  readonly rubrikkarta?: string;
  readonly partkarta?: string;
  readonly uppgifter?: string;
  readonly json?: true;
  readonly nu?: string;
};

type Forklaringsflaggor = Nnsflaggor & { readonly nyckeltal: string; readonly arende: string };

type Nnsflaggor = { readonly period?: string; readonly json?: true; readonly nu?: string };

type Utgaveflaggor = {
  readonly format?: string;
  readonly ut?: string;
  readonly intern?: true;
  readonly json?: true;
  readonly nu?: string;
};

/** Läses in först när kommandot körs: läsarna av FHIR och XML behövs inte för något annat. */
const lankar = Effect.promise(() => import("./kommando/link.ts"));

/** Programmet. `valj` anropas med det kommando som användaren valt. */
export const program = (
  sprak: Sprak,
  version: string,
  utskrift: Utskrift,
  valj: (valt: Valt) => void,
): Command => {
  const t = (text: Text): string => text[sprak];
  const kravd = (text: Text): string => `${t(text)} (${t(hjalp.kravs)})`;
  const nyckeltalen = katalog.map(({ id }) => id).join(", ");
  const star = svenska(new Command("star"), sprak, utskrift)
    .description(t(hjalp.star))
    .usage(`<${t(hjalp.kommando)}> [${t(hjalp.flaggorna)}]`)
    .version(version, "-v, --version", t(hjalp.version))
    .action(() => {
      star.outputHelp({ error: true });
      throw felUtanText;
    });
  const kommando = (namn: string, beskrivning: Text): Command =>
    svenska(star.command(namn), sprak, utskrift)
      .description(t(beskrivning))
      .usage(`<katalog> [${t(hjalp.flaggorna)}]`)
      .argument("<katalog>", t(hjalp.katalog))
      .option("--nu <dag>", t(hjalp.nu));
  const raknande = (namn: string, beskrivning: Text): Command =>
    kommando(namn, beskrivning)
      .requiredOption("--period <period>", kravd(hjalp.period))
      .option("--ackumulerad", t(hjalp.ackumulerad))
      .option("--gruppera <dimension>", t(hjalp.gruppera), samlaFlera)
      .option("--intern", t(hjalp.intern));

  kommando("importera", hjalp.importera)
    .option("--json", t(hjalp.json))
    .option("--prova", t(aterimport.prova))
    .option("--karantan <fil>", t(aterimport.karantan))
    .option("--rattad <fil>", t(aterimport.rattad), samlaFlera)
    .option("--godta-volym", t(aterimport.godtaVolym))
    .option("--volymgrans <procent,antal>", t(aterimport.volymgrans))
    .option("--borttagna", t(aterimport.borttagna))
    .action((katalog: string, flaggor: Importflaggor) => {
      const val = {
        katalog,
        json: flaggor.json === true,
        prova: flaggor.prova === true,
        karantan: flaggor.karantan,
        rattad: flaggor.rattad ?? [],
        godtaVolym: flaggor.godtaVolym === true,
        volymgrans: flaggor.volymgrans,
        borttagna: flaggor.borttagna === true,
      };
      valj({ nu: flaggor.nu, kor: (sammanhang) => importera(val, sammanhang) });
    });
  kommando("granska", hjalp.granska)
    .option("--json", t(hjalp.json))
    .action((katalog: string, flaggor: Flaggor) => {
      const val = { katalog, json: flaggor.json === true };
      valj({ nu: flaggor.nu, kor: (sammanhang) => granska(val, sammanhang) });
    });
  kommando("forklara", hjalp.forklara)
    .requiredOption("--nyckeltal <id>", kravd(hjalp.nyckeltalId))
    .requiredOption("--arende <id>", kravd(hjalp.arende))
    .option("--period <period>", t(hjalp.periodHela))
    .option("--json", t(hjalp.json))
    .action((katalog: string, flaggor: Forklaringsflaggor) => {
      const { nyckeltal: id, arende, period, json } = flaggor;
      const val = { katalog, nyckeltal: id, arende, period, json: json === true };
      valj({ nu: flaggor.nu, kor: (sammanhang) => forklara(val, sammanhang) });
    });
  kommando("underlag", hjalp.underlag)
    .requiredOption("--period <period>", kravd(hjalp.period))
    .option("--json", t(hjalp.json))
    .action((katalog: string, flaggor: Flaggor) => {
      const val = { katalog, period: flaggor.period, json: flaggor.json === true };
      valj({ nu: flaggor.nu, kor: (sammanhang) => beredskap(val, sammanhang) });
    });
  kommando("nns", hjalp.nns)
    .option("--period <period>", t(hjalp.periodValfri))
    .option("--json", t(hjalp.json))
    .action((katalog: string, flaggor: Nnsflaggor) => {
      const val = { katalog, period: flaggor.period, json: flaggor.json === true };
      valj({ nu: flaggor.nu, kor: (sammanhang) => nns(val, sammanhang) });
    });
  svenska(star.command("siffror"), sprak, utskrift)
    .description(t(hjalp.siffror))
    .usage(`<fil> [${t(hjalp.flaggorna)}]`)
    .argument("<fil>", t(hjalp.sifferfil))
    .option("--json", t(hjalp.json))
    .action((fil: string, flaggor: Flaggor) => {
      const val = { fil, json: flaggor.json === true };
      valj({ nu: undefined, kor: (sammanhang) => siffror(val, sammanhang) });
    });
  svenska(star.command("profil"), sprak, utskrift)
    .description(t(hjalp.profil))
    .usage(`<${t(hjalp.gorande)}> [${t(hjalp.mal)}] [${t(hjalp.flaggorna)}]`)
    .argument("[vad]", t(hjalp.profilvad))
    .argument("[mal]", t(hjalp.profilmal))
    .option("--profil <id>", t(hjalp.profilval))
    .option("--blad <namn>", t(hjalp.profilblad))
    .option("--radtyp <id>", t(hjalp.radtyp))
    .option("--ut <fil>", t(hjalp.profilut))
    .option("--frictionless", t(hjalp.frictionless))
    .option("--json", t(hjalp.json))
    .option("--nu <dag>", t(hjalp.nu))
    .action((vad: string | undefined, mal: string | undefined, flaggor: Profilflaggor) => {
      const { profil: vald, blad, radtyp, ut, json, frictionless, nu } = flaggor;
      const val = {
        vad,
        mal,
        profil: vald,
        blad,
        radtyp,
        ut,
        json: json === true,
        frictionless: frictionless === true,
      };
      valj({ nu, kor: (sammanhang) => profil(val, sammanhang) });
    });
  svenska(star.command("link"), sprak, utskrift)
    .description(t(linkhjalp.link))
    .usage(`prova <fil> [${t(hjalp.flaggorna)}]`)
    .argument("[vad]", t(linkhjalp.vad))
    .argument("[fil]", t(linkhjalp.fil))
    .option("--katalog <katalog>", t(linkhjalp.katalog))
    .option("--samtycke [id]", t(linkhjalp.samtycke))
    .option("--lagrum <id>", t(linkhjalp.lagrum))
    .option("--rubrikkarta <fil>", t(linkhjalp.rubrikkarta))
    .option("--partkarta <fil>", t(linkhjalp.partkarta))
    .option("--uppgifter <fil>", t(linkhjalp.uppgifter))
    .option("--json", t(hjalp.json))
    .option("--nu <dag>", t(hjalp.nu))
    .action((vad: string | undefined, fil: string | undefined, flaggor: Linkflaggor) => {
      const { katalog, samtycke, lagrum, rubrikkarta, partkarta, uppgifter, json, nu } = flaggor;
      const val = {
        ...{ vad, fil, katalog, samtycke, lagrum, rubrikkarta, partkarta, uppgifter },
        json: json === true,
      };
      valj({
        nu,
        kor: (sammanhang) => Effect.flatMap(lankar, ({ link }) => link(val, sammanhang)),
      });
    });
  raknande("nyckeltal", hjalp.nyckeltal)
    .option("--nyckeltal <id>", `${t(hjalp.nyckeltalId)}: ${nyckeltalen}`, samlaFlera)
    .addOption(
      new Option("--delmal", t(hjalp.delmal)).conflicts([
        "nyckeltal",
        "gruppera",
        "ackumulerad",
        "jamfor",
      ]),
    )
    .option("--jamfor <period>", t(hjalp.jamfor))
    .option("--json", t(hjalp.json))
    .action((katalog: string, flaggor: Flaggor) => {
      const val = {
        ...rakneval(katalog, flaggor),
        nyckeltal: flaggor.nyckeltal ?? [],
        json: flaggor.json === true,
        delmal: flaggor.delmal === true,
        jamfor: flaggor.jamfor,
      };
      valj({ nu: flaggor.nu, kor: (sammanhang) => nyckeltal(val, sammanhang) });
    });
  raknande("rapport", hjalp.rapport)
    .requiredOption("--mall <id>", `${kravd(hjalp.mall)}: ${[...mallar.keys()].join(", ")}`)
    .option("--format <lista>", t(hjalp.format), "html")
    .option("--ut <katalog>", `${t(hjalp.ut)} (${t(hjalp.forval)}: <katalog>/ut)`)
    .option("--texter <fil>", t(rapporthjalp.texter))
    .option("--publicera", t(liggarhjalp.publicera))
    .option("--undantag-av <namn>", t(liggarhjalp.undantagAv))
    .option("--undantag-skal <text>", t(liggarhjalp.undantagSkal))
    .action((katalog: string, flaggor: Flaggor) => {
      const val = {
        ...rakneval(katalog, flaggor),
        mall: flaggor.mall,
        format: flaggor.format,
        ut: flaggor.ut ?? `${katalog.replace(/\/+$/u, "")}/ut`,
        publicera: flaggor.publicera === true,
        texter: flaggor.texter,
        undantag: { av: flaggor.undantagAv, skal: flaggor.undantagSkal },
      };
      valj({ nu: flaggor.nu, kor: (sammanhang) => rapport(val, sammanhang) });
    });
  svenska(star.command("utgava"), sprak, utskrift)
    .description(t(utgavshjalp.utgava))
    .usage(`<${t(hjalp.gorande)}> <${t(utgavshjalp.utgavor)}> [${t(hjalp.flaggorna)}]`)
    .argument("[vad]", t(utgavshjalp.vad))
    .argument("[filer...]", t(utgavshjalp.filer))
    .option("--format <lista>", t(utgavshjalp.format))
    .option("--ut <katalog>", t(utgavshjalp.ut))
    .option("--intern", t(utgavshjalp.intern))
    .option("--json", t(hjalp.json))
    .option("--nu <dag>", t(hjalp.nu))
    .action((vad: string | undefined, filer: ReadonlyArray<string>, flaggor: Utgaveflaggor) => {
      const { format, ut, intern, json, nu } = flaggor;
      const val = { vad, filer, format, ut, intern: intern === true, json: json === true };
      valj({ nu, kor: (sammanhang) => utgava(val, sammanhang) });
    });
  svenska(star.command("adapter"), sprak, utskrift)
    .description(t(hjalp.adapter))
    .usage(`ny <${t(hjalp.namn)}> [${t(hjalp.flaggorna)}]`)
    .argument("[vad]", t(hjalp.adaptervad))
    .argument("[namn]", t(hjalp.adapternamn))
    .option("--ut <katalog>", t(hjalp.adapterut))
    .action((vad: string | undefined, namn: string | undefined, { ut }: Flaggor) => {
      valj({ nu: undefined, kor: (sammanhang) => adapter({ vad, namn, ut }, sammanhang) });
    });
  kommando("gallra", gallring.hjalp)
    .requiredOption("--arende <id>", kravd(gallring.arende))
    .action((katalog: string, flaggor: Gallringsflaggor) => {
      const val = { katalog, arende: flaggor.arende };
      valj({ nu: flaggor.nu, kor: (sammanhang) => gallra(val, sammanhang) });
    });
  return star;
};

/** Felet när hjälpen redan har skrivits. */
export const felUtanText = { hjalpSkriven: true } as const;

/** Det som står efter `--lang`, tomt om inget gör det; `undefined` utan flaggan. */
export const skrivetSprak = (argument: ReadonlyArray<string>): string | undefined => {
  const plats = argument.indexOf("--lang");
  const hopskrivet = argument.find((ord) => ord.startsWith("--lang="))?.slice("--lang=".length);
  return hopskrivet ?? (plats === -1 ? undefined : (argument[plats + 1] ?? ""));
};

/** Meningen om argumenten redan innan de tolkas: ett kommando eller språk som inte finns. */
export const radfelFore = (star: Command, argument: ReadonlyArray<string>): Text | undefined => {
  const sprak = skrivetSprak(argument);
  if (sprak !== undefined && sprak !== "sv" && sprak !== "en") return anvandningsfel.felSprak;
  const namn = star.commands.map((kommando) => kommando.name());
  const forsta = argument.find((ord, i) => !ord.startsWith("-") && argument[i - 1] !== "--lang");
  return forsta === undefined || namn.includes(forsta)
    ? undefined
    : anvandningsfel.okantKommando(namn);
};

/** Meningen för ett fel som kommandoradsbiblioteket hittade. En felstavad flagga går före en som saknas. */
export const radfel = (
  fel: CommanderError,
  star: Command,
  argument: ReadonlyArray<string>,
): Text => {
  const flagga = /--?[^\s'"<=]+/u.exec(fel.message)?.[0] ?? "";
  switch (fel.code) {
    case "commander.unknownOption":
      return anvandningsfel.okandFlagga(flagga);
    case "commander.conflictingOption":
      return anvandningsfel.gorInteIhop([...fel.message.matchAll(/--[a-z]+/gu)].map(([en]) => en));
    case "commander.missingArgument":
      return anvandningsfel.saknatArgument;
    case "commander.optionMissingArgument":
      return anvandningsfel.saknatVarde(flagga);
    case "commander.missingMandatoryOptionValue": {
      const okand = okandFlagga(star, argument);
      return okand === undefined
        ? anvandningsfel.saknadFlagga(flagga)
        : anvandningsfel.okandFlagga(okand);
    }
    default:
      return anvandningsfel.forMangaArgument;
  }
};

const okandFlagga = (star: Command, argument: ReadonlyArray<string>): string | undefined => {
  const kommando = star.commands.find((k) => argument.includes(k.name())) ?? star;
  const kanda = ["--help", "-h", ...kommando.options.flatMap(({ long, short }) => [long, short])];
  return argument
    .filter((ord) => ord.startsWith("-"))
    .map((ord) => ord.split("=")[0] ?? ord)
    .find((ord) => !kanda.includes(ord));
};

const rakneval = (katalog: string, flaggor: Flaggor) => ({
  katalog,
  period: flaggor.period,
  ackumulerad: flaggor.ackumulerad === true,
  intern: flaggor.intern === true,
  grupperingar: (flaggor.gruppera ?? []).map((namn) => namn.split("+")),
});

const samlaFlera = (ny: string, hittills: ReadonlyArray<string> | undefined) => [
  ...(hittills ?? []),
  ny,
];

function svenska(kommando: Command, sprak: Sprak, utskrift: Utskrift): Command {
  const rubriker: Readonly<Record<string, Text>> = {
    "Usage:": hjalp.anvandning,
    "Arguments:": hjalp.argument,
    "Options:": hjalp.flaggor,
    "Commands:": hjalp.kommandon,
  };
  return kommando
    .exitOverride()
    .helpCommand(false)
    .helpOption("-h, --help", hjalp.hjalp[sprak])
    .addOption(new Option("--lang <sprak>", hjalp.lang[sprak]).choices(["sv", "en"]))
    .configureOutput({
      writeOut: utskrift.ut,
      writeErr: utskrift.fel,
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (rubrik) => rubriker[rubrik]?.[sprak] ?? rubrik,
      subcommandTerm: (underkommando) => underkommando.name(),
      optionDescription: (flagga) =>
        flagga.defaultValue === undefined
          ? flagga.description
          : `${flagga.description} (${hjalp.forval[sprak]}: ${String(flagga.defaultValue)})`,
    });
}
