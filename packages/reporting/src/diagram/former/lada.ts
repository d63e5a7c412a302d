/**
 * Lådagram: låda mellan kvartilerna, streck från 10:e till 90:e percentilen, medianen som ett tjockt streck med tal. Inga
 * ytterligheter: den som ligger längst ut är en människa.
 */
import { ljusna } from "../../tema/farg.ts";
import { fotnoter } from "../forklaringar.ts";
import { type Liggande, liggandeAxelDelar, liggandeFor, radMed } from "../liggande.ts";
import type { Form, Ritval } from "../Ritning.ts";
import { LITEN, r, ruta, skriv, streck } from "../svg.ts";
import { textbredd } from "../textbredd.ts";
import { diagramtexter } from "../texter.ts";
import type { Kategori, Punkt, Underlag } from "../Underlag.ts";

const LADA = 18;
const TEXT = 16;

export const lada: Form = (underlag, val, topp) => {
  const nr = underlag.serier.findIndex(({ id }) => id === "n");
  const visad: Underlag = {
    ...underlag,
    kategorier: underlag.kategorier.map((kategori) => ({
      ...kategori,
      namn: medAntal(kategori, nr),
      punkter: kategori.punkter.filter((_, i) => i !== nr),
    })),
  };
  const plan = liggandeFor(visad, val, []);
  const delar: Array<string> = [];
  const fria: Array<readonly [number, number]> = [];
  let y = topp + 4;
  for (const kategori of visad.kategorier) {
    const matt = mattFor(
      underlag.serier.filter((_, i) => i !== nr).map(({ id }) => id),
      kategori,
    );
    const rad = radMed(kategori.namn, plan, val, y, {
      hojd: TEXT + LADA,
      rita: (forsta) => enLada(matt, plan, val, forsta),
    });
    delar.push(...rad.delar);
    fria.push(rad.fritt);
    y += rad.hojd;
  }
  const axel = liggandeAxelDelar(plan, val, fria, y);
  const fot = fotnoter(underlag, val, y + axel.hojd, [diagramtexter.lada[underlag.sprak]]);
  return {
    hojd: y + axel.hojd + fot.hojd - topp,
    delar: [...axel.under, ...delar, ...axel.over, ...fot.delar],
  };
};

type Matt = ReadonlyMap<string, Punkt>;

const mattFor = (serier: ReadonlyArray<string>, { punkter }: Kategori): Matt =>
  new Map(serier.flatMap((id, i) => (punkter[i] === undefined ? [] : [[id, punkter[i]] as const])));

const medAntal = ({ namn, punkter }: Kategori, nr: number): string =>
  punkter[nr] === undefined
    ? namn
    : `${namn} (n\u00A0=\u00A0${punkter[nr].text.replaceAll(" ", "\u00A0")})`;

function enLada(matt: Matt, plan: Liggande, { tema, bredd }: Ritval, topp: number) {
  const x = (id: string): number | undefined => {
    const tal = matt.get(id)?.tal;
    return tal === undefined ? undefined : plan.x(tal);
  };
  const [p10, nedre, median, ovre, p90] = [
    "p10",
    "nedre_kvartil",
    "median",
    "ovre_kvartil",
    "p90",
  ].map(x);
  const { accent, ink } = tema.farger;
  const y = topp + TEXT;
  const mitt = y + LADA / 2;
  const uppskattad = [...matt.values()].some(({ cell }) => cell._tag === "Uppskattad");
  const streckning = uppskattad ? { streckning: "4 3" } : {};
  const morrhar = (a: number, b: number) =>
    streck(`M${r(a)},${r(mitt)}H${r(b)}M${r(b)},${r(mitt - 5)}V${r(mitt + 5)}`, {
      farg: ink,
      ...streckning,
    });
  const text = matt.get("median")?.text ?? "";
  const halv = textbredd(text, LITEN) / 2;
  const plats = Math.min(
    median === undefined ? plan.x(0) + halv + 4 : Math.max(median, plan.vanster - 4 + halv),
    bredd - halv - 2,
  );
  return [
    ...(p10 !== undefined && nedre !== undefined ? [morrhar(nedre, p10)] : []),
    ...(ovre !== undefined && p90 !== undefined ? [morrhar(ovre, p90)] : []),
    ...(nedre !== undefined && ovre !== undefined
      ? [
          ruta(nedre, y, Math.max(1, ovre - nedre), LADA, {
            farg: accent,
            fyllning: uppskattad ? "#ffffff" : ljusna(accent, 0.75),
            ...streckning,
          }),
        ]
      : []),
    ...(median === undefined
      ? []
      : [streck(`M${r(median)},${r(y)}V${r(y + LADA)}`, { farg: ink, bredd: 3, ...streckning })]),
    ...(nedre === undefined || ovre === undefined
      ? []
      : gomda(matt, [nedre, ovre], plan, mitt, ink)),
    ...ensamma([p10, nedre, ovre, p90], mitt, ink),
    skriv(plats, topp + LITEN, text, { farg: ink, ankare: "middle", storlek: LITEN }),
  ];
}

/** Ett mått vars motpart inte visas blir ett kort streck, så att det inte går förlorat. */
function ensamma(
  [p10, nedre, ovre, p90]: ReadonlyArray<number | undefined>,
  mitt: number,
  farg: string,
): ReadonlyArray<string> {
  const ensam = [
    nedre === undefined ? p10 : undefined,
    ovre === undefined ? p90 : undefined,
    ovre === undefined && p10 === undefined ? nedre : undefined,
    nedre === undefined && p90 === undefined ? ovre : undefined,
  ].filter((x) => x !== undefined);
  return ensam.map((x) => streck(`M${r(x)},${r(mitt - 5)}V${r(mitt + 5)}`, { farg }));
}

/** Tecknen för percentiler som inte visas, på var sin sida om lådan. */
function gomda(
  matt: Matt,
  [nedre, ovre]: readonly [number, number],
  plan: Liggande,
  mitt: number,
  farg: string,
): ReadonlyArray<string> {
  const tecken = (id: string) => {
    const punkt = matt.get(id);
    return punkt === undefined || punkt.tal !== undefined ? "" : punkt.text;
  };
  const [fore, efter] = [tecken("p10"), tecken("p90")];
  const tak = plan.bredd - textbredd(efter, LITEN) - 2;
  const x = Math.max(Math.min(nedre - 5, tak - 3), plan.x(0) + textbredd(fore, LITEN) + 3);
  const efterX = Math.max(Math.min(ovre + 5, tak), x + 3);
  const skrift = { farg, storlek: LITEN };
  return [
    ...(fore === "" ? [] : [skriv(x, mitt + 4, fore, { ...skrift, ankare: "end" })]),
    ...(efter === "" ? [] : [skriv(efterX, mitt + 4, efter, skrift)]),
  ];
}
