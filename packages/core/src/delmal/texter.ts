/**
 * Meningarna om delmål. De säger målet, aldrig utfallet: det skyddas för sig.
 */
import { type Gransjamforelse, type Jamforelse, type Text, text } from "../kernel/index.ts";
import type { Forra, Maldel, Matning, Uppgift, Utsaga } from "./Delmal.ts";
import type { Maldom } from "./Delmalsutfall.ts";

const gransord: Readonly<Record<Gransjamforelse, Text>> = {
  minst: text("minst", "at least"),
  hogst: text("högst", "at most"),
  fler_an: text("mer än", "more than"),
  farre_an: text("mindre än", "less than"),
  lika: text("lika med", "equal to"),
};

/** Målet i ord, utan titel och utan utfall: "minst 60 %", "mer än i fjol", eller utsagan själv. */
export const malord = (del: Maldel): Text => {
  switch (del._tag) {
    case "Matning": {
      const ord = vardeord[del.vad];
      return iOrd(del.krav, ord, del.vad === "andel" ? procentenheter : ord);
    }
    case "Uppgift": {
      const { sv, en } = del.enhet;
      return iOrd(del.krav, (tal) => text(`${komma(tal)} ${sv}`, `${tal} ${en}`), bara);
    }
    case "Forra": {
      const [ord, nar] = [gransord[del.jamforelse], tidigareord[del.mot]];
      return text(`${ord.sv} ${nar.sv}`, `${ord.en} ${nar.en}`);
    }
    case "Utsaga":
      return del.utsaga;
  }
};

/** Målet som en mening: "Målet är minst 60 %". */
export const maltext = (del: Matning | Uppgift | Forra): Text => {
  const { sv, en } = malord(del);
  return medTitel(del.titel, text(`Målet är ${sv}`, `The goal is ${en}`));
};

const tidigareord: Readonly<Record<Forra["mot"], Text>> = {
  i_fjol: text("i fjol", "last year"),
  perioden_fore: text("perioden före", "the period before"),
};

/** Meningar om hur det gick; `mal` är målet i ord. */
export const texter = {
  dom: (mal: Text, dom: Maldom, { sakert }: { readonly sakert?: boolean }): Text =>
    mening(mal, domord(dom), sakert === undefined ? undefined : sakert ? saker : osaker),
  forHand: (mal: Text, dom: Maldom): Text => mening(mal, domord(dom), forHand),
  saknas: (mal: Text): Text =>
    mening(
      mal,
      text("utfallet saknas, och är inte noll", "the outcome is missing, and is not zero"),
    ),
  forFa: (mal: Text, grans: number): Text =>
    mening(
      mal,
      text(
        `underlaget är under ${grans}, för få för att säga`,
        `it rests on fewer than ${grans}, too few to say`,
      ),
    ),
  utsaga: ({ titel, bedomning }: Utsaga): Text =>
    medTitel(titel, bedomning === "saknas" ? ingenBedomning : bedomning.text),
  /** Meningarna efter varandra; en som flera delar har gemensam sägs en gång. */
  tillsammans: (alla: ReadonlyArray<Text>): Text =>
    text(utanUpprepning(alla.map(({ sv }) => sv)), utanUpprepning(alla.map(({ en }) => en))),
};

const utanUpprepning = (meningar: ReadonlyArray<string>): string =>
  [...new Set(meningar)].join(" ");

const saker = text(
  "Hela 95-procentsintervallet ligger på samma sida om gränsen.",
  "The whole 95 per cent interval lies on one side of the limit.",
);
const osaker = text(
  "En gräns ligger inom 95-procentsintervallet: slumpen kan ha avgjort.",
  "A limit lies within the 95 per cent interval: chance may have decided.",
);
const forHand = text("Utfallet är lämnat för hand.", "The outcome was supplied by hand.");
const ingenBedomning = text(
  "Målet bedöms av människor, och ingen bedömning är lämnad.",
  "The goal is judged by people, and no judgement has been given.",
);

const mening = (mal: Text, hur: Text, mer?: Text): Text =>
  text(
    [`${mal.sv}: ${hur.sv}.`, ...(mer === undefined ? [] : [mer.sv])].join(" "),
    [`${mal.en}: ${hur.en}.`, ...(mer === undefined ? [] : [mer.en])].join(" "),
  );

const domord = (dom: Maldom): Text => {
  const uppnatt = dom.status === "uppskattad" ? dom.uppnatt : dom.status === "uppnatt";
  const ord = uppnatt ? text("uppnått", "reached") : text("inte uppnått", "not reached");
  return dom.status === "uppskattad"
    ? text(`uppskattningsvis ${ord.sv}`, `${ord.en}, by estimate`)
    : ord;
};

const medTitel = (titel: Text | undefined, mal: Text): Text =>
  titel === undefined ? mal : text(`${titel.sv}. ${mal.sv}`, `${titel.en}. ${mal.en}`);

type Talord = (tal: number) => Text;

function iOrd(krav: Jamforelse, tal: Talord, tolerans: Talord): Text {
  switch (krav.jamforelse) {
    case "mellan": {
      const [lo, hi] = [bara(krav.mal[0]), tal(krav.mal[1])];
      return text(`mellan ${lo.sv} och ${hi.sv}`, `between ${lo.en} and ${hi.en}`);
    }
    case "cirka": {
      const [mal, hogst] = [tal(krav.mal), tolerans(krav.tolerans)];
      return text(`cirka ${mal.sv} (± ${hogst.sv})`, `about ${mal.en} (± ${hogst.en})`);
    }
    default: {
      const [ord, mal] = [gransord[krav.jamforelse], tal(krav.mal)];
      return text(`${ord.sv} ${mal.sv}`, `${ord.en} ${mal.en}`);
    }
  }
}

const komma = (tal: number): string => String(tal).replace(".", ",");

const bara: Talord = (tal) => text(komma(tal), String(tal));

const procentenheter: Talord = (tal) =>
  text(`${komma(tal)} procentenheter`, `${tal} percentage points`);

const vardeord: Readonly<Record<Matning["vad"], Talord>> = {
  antal: bara,
  varde: bara,
  andel: (tal) => text(`${komma(tal)} %`, `${tal}%`),
  belopp: (ore) => text(`${komma(ore / 100)} kr`, `SEK ${ore / 100}`),
};
