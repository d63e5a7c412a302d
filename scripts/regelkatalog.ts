/**
 * Skriver docs/regelkatalog.md och docs/regelkatalog.json ur regelobjekten, tabellerna och täckningen. `--prova` skriver
 * inget, utan säger om filerna inte stämmer.
 */
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { dataregler, overenskommelseregler } from "@star-finsam/core/granskning";
import type { Regelgrund } from "@star-finsam/core/kernel";
import {
  avvikelsevag,
  type Formsvar,
  jamtland2025,
  motesform,
} from "@star-finsam/core/overenskommelse";
import { Omrade } from "@star-finsam/core/part";
import { namndaHal, tackning } from "./tackning.ts";

const rad = (celler: ReadonlyArray<string>): string => `| ${celler.join(" | ")} |`;
const tabell = (rubriker: ReadonlyArray<string>, rader: ReadonlyArray<ReadonlyArray<string>>) => [
  rad(rubriker),
  rad(rubriker.map(() => "---")),
  ...rader.map(rad),
];

/** Regeln som data: det som alla regler bär, utan sin prövning. */
const somData = (r: Regelgrund) => ({
  id: r.id,
  niva: r.niva,
  slag: r.slag,
  kalla: r.kalla,
  text: r.text,
  ansvarig: r.ansvarig,
  atgard: r.atgard,
  behover: r.behover,
});

/** I den ordning som överenskommelsen räknar upp dem. */
const ordning: ReadonlyArray<string> = jamtland2025.regler === "okand" ? [] : jamtland2025.regler;
const regler = [...overenskommelseregler]
  .sort((a, b) => ordning.indexOf(a.id) - ordning.indexOf(b.id))
  .map(somData);
const rimlighet = dataregler.map(somData);

const regeltabell = (lista: ReadonlyArray<Regelgrund>) =>
  tabell(
    ["id", "nivå, slag", "källa", "regel", "rule", "ansvarig"],
    lista.map((r) => [
      `\`${r.id}\``,
      `${r.niva} ${r.slag}`,
      r.kalla,
      r.text.sv,
      r.text.en,
      r.ansvarig,
    ]),
  );

const janej = [true, false];

/** Tabellen för mötesform, prövad med varje fråga: svaren som inte är entydiga, med hur många frågor som ger dem. */
const formfragor = janej.flatMap((fkBar) =>
  Array.from({ length: 2 ** Omrade.literals.length }, (_, n) => ({
    fkBar,
    deltar: new Set(Omrade.literals.filter((__, i) => (n >> i) % 2 === 1)),
  })),
);
type Formhal = Pick<Formsvar, "regler" | "form"> & { readonly antal: number };
const formhal = (slag: Formsvar["_tag"]): ReadonlyArray<Formhal> => {
  const { motesform: tabellen } = jamtland2025;
  if (tabellen === "okand") return [];
  const funna = new Map<string, Formhal>();
  for (const fraga of formfragor) {
    const { _tag, regler: rader, form } = motesform(tabellen, fraga);
    if (_tag !== slag) continue;
    const nyckel = [...rader, form].join(" ");
    funna.set(nyckel, { regler: rader, form, antal: (funna.get(nyckel)?.antal ?? 0) + 1 });
  }
  return [...funna.values()];
};
const former = {
  fragor: formfragor.length,
  overlapp: formhal("Overlapp"),
  lucka: formhal("Lucka"),
};
const somText = ({ regler: rader, form, antal }: Formhal): string =>
  `${rader.join(" och ") || "ingen rad"} → ${form} (${antal} av ${former.fragor} frågor)`;

/** Tabellen för avvikelser, prövad med varje fråga. `till` saknas där tabellen har en lucka. */
const avvikelsesvar = janej
  .flatMap((strukturell) => janej.map((flerKommuner) => ({ strukturell, flerKommuner })))
  .map((fraga) => {
    const till =
      jamtland2025.avvikelser === "okand"
        ? undefined
        : avvikelsevag(jamtland2025.avvikelser, fraga);
    return till === undefined ? { fraga } : { fraga, till };
  });
const avvikelser = {
  fragor: avvikelsesvar.length,
  besvarade: avvikelsesvar.filter((svar) => "till" in svar).length,
  svar: avvikelsesvar,
};
const ord = (sant: boolean): string => (sant ? "ja" : "nej");

const md = [
  "# Regelkatalog",
  "",
  "Skapad ur koden av `pnpm run regelkatalog`; ändra inte för hand. Reglerna vaktar kommandon (`decide`) och granskar historia",
  "(`granska`, `star granska`). Bara `grind` på nivån `krav` stoppar. En `plikt` har förfallodag och ägare (`plikter`).",
  "",
  "## Regler",
  "",
  ...regeltabell(regler),
  "",
  "## Bibliotekets egna regler om orimliga uppgifter",
  "",
  "Prövas alltid, oavsett överenskommelse. Ett levande system vägrar detsamma med ett namngivet avslag.",
  "",
  ...regeltabell(rimlighet),
  "",
  "## Hål i tabellen för mötesform",
  "",
  "Överenskommelsens rader överlappar, och de lämnar en lucka. Läsningen som biblioteket tar:",
  "",
  ...former.overlapp.map(
    (hal) => `- överlapp: ${somText(hal)}; SIP går före, eftersom den ska användas "alltid"`,
  ),
  ...former.lucka.map(
    (hal) =>
      `- lucka: ${somText(hal)}; Försäkringskassan deltar utan att bära ärendet, och inte både vård och socialtjänst`,
  ),
  "",
  "## Tabellen för avvikelser",
  "",
  `Vart en avvikelse går, i ordning (AVV-1). ${avvikelser.besvarade} av ${avvikelser.fragor} frågor har svar, vart och ett bara ett.`,
  "",
  ...tabell(
    ["strukturell", "flera kommuner", "till"],
    avvikelser.svar.map(({ fraga, till }) => [
      ord(fraga.strukturell),
      ord(fraga.flerKommuner),
      till?.join(", sedan ") ?? "lucka",
    ]),
  ),
  "",
  "## Andra hål, och läsningen som biblioteket tar",
  "",
  ...namndaHal.map(([hal, lasning]) => `- ${hal}: ${lasning}`),
  "",
  "## Täckning",
  "",
  "Varje stycke i överenskommelsen och hur det bärs. `vaktas`: en regel stoppar eller anmärker på kommandon, och granskar.",
  "`granskas`: en plikt med förfallodag och ägare, eller en regel om organisationen. `data`: står som data. `rapport`: räknas",
  "fram ur fakta. `inte_an`: inte byggt. `utanfor`: går inte att uttrycka i data. Numret: A är huvudtexten, B1 och B2 bilagorna,",
  "X det som inte står i överenskommelsen.",
  "",
  ...tabell(
    ["nr", "avsnitt", "innehåll", "hur", "var"],
    tackning.map((s) => [s.nr, s.avsnitt, s.innehall, s.hur, s.var]),
  ),
  "",
].join("\n");

/** Reglerna och täckningen hör ihop: varje nämnd regel finns, och varje regel bär något stycke. */
const idn = new Set([...regler, ...rimlighet].map(({ id }) => id));
const namnda = new Set(
  tackning.flatMap((s) => {
    const spann = s.var.replaceAll("PLAN-1..5", "PLAN-1 PLAN-2 PLAN-3 PLAN-4 PLAN-5");
    return spann.match(/\b[A-Z]+[0-9]?-[A-Z0-9]+(?:-[A-Z]+)?\b/gu) ?? [];
  }),
);
for (const id of namnda) {
  if (idn.has(id)) continue;
  console.error(`täckningen nämner ${id}, som inte är en regel`);
  process.exitCode = 1;
}
for (const { id } of regler) {
  if (namnda.has(id)) continue;
  console.error(`${id} bär inget stycke i täckningen`);
  process.exitCode = 1;
}

const filer = {
  "docs/regelkatalog.md": md,
  "docs/regelkatalog.json": `${JSON.stringify({ regler, rimlighet, motesform: former, avvikelser, hal: namndaHal, tackning }, undefined, 2)}\n`,
};
for (const [fil, text] of Object.entries(filer)) {
  if (!process.argv.includes("--prova")) writeFileSync(fil, text);
  else if (readFileSync(fil, "utf8") !== text) {
    console.error(`${fil} stämmer inte med koden; kör: pnpm run regelkatalog`);
    process.exitCode = 1;
  }
}
