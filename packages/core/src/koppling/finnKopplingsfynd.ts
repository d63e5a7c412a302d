/**
 * Söker det som inte går ihop: kön, kommun, ärenden som överlappar och två öppna ärenden för en individ.
 */
import { type Faktum, gallandeFakta } from "../faktum/index.ts";
import type { IndividRegistrerad, Pseudonym } from "../individ/index.ts";
import type { ArendeId, Dag, Kalla } from "../kernel/index.ts";
import type { Kopplingsfynd, Kopplingsslag } from "./Kopplingsfynd.ts";
import { fyndtexter } from "./texter.ts";

/** Alla fynd, individ för individ i den ordning de först nämns. Konsultationer får överlappa. */
export const finnKopplingsfynd = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<Kopplingsfynd> => {
  const personer = new Map<Pseudonym, Array<IndividRegistrerad>>();
  const arenden = new Map<Pseudonym, Map<ArendeId, Vaxande>>();
  for (const faktum of gallandeFakta(fakta)) {
    if (faktum._tag === "IndividRegistrerad") laggTill(personer, faktum.individ, faktum);
    else if ("arende" in faktum && "individ" in faktum) {
      const egna = arenden.get(faktum.individ) ?? new Map<ArendeId, Vaxande>();
      arenden.set(faktum.individ, egna);
      const fore = egna.get(faktum.arende) ?? { uppe: [], slut: undefined };
      egna.set(faktum.arende, utvidgat(fore, faktum));
    }
  }
  return [
    ...[...personer.values()].flatMap(olikaKon),
    ...[...arenden.values()].flatMap((egna) => arendefynd([...egna.values()])),
  ];
};

type Uppe = Extract<Faktum, { readonly _tag: "ArendeAktualiserat" }>;
type Vaxande = { readonly uppe: ReadonlyArray<Uppe>; readonly slut: Dag | undefined };
type Spann = { readonly uppe: Uppe; readonly slut: Dag | undefined };

const SLUT = new Set<Faktum["_tag"]>([
  "ArendeAvslutat",
  "ArendeEjMottaget",
  "ArendeBlevKonsultation",
]);

const utvidgat = (fore: Vaxande, faktum: Faktum): Vaxande => {
  if (faktum._tag === "ArendeAktualiserat") {
    return { uppe: [...fore.uppe, faktum], slut: fore.slut };
  }
  return SLUT.has(faktum._tag) ? { uppe: fore.uppe, slut: faktum.galler } : fore;
};

/** Två rader som båda säger ett kön, och inte samma. Ett osäkert kön säger inget. */
function olikaKon(rader: ReadonlyArray<IndividRegistrerad>): ReadonlyArray<Kopplingsfynd> {
  const sagda = rader.filter(({ kon, konOsakert }) => kon !== "okant" && konOsakert !== true);
  const [forsta] = sagda;
  const annan = sagda.find(({ kon }) => kon !== forsta?.kon);
  return forsta === undefined || annan === undefined
    ? []
    : [fynd("kon", forsta.kalla, annan.kalla)];
}

function arendefynd(arenden: ReadonlyArray<Vaxande>): ReadonlyArray<Kopplingsfynd> {
  const inom = arenden.flatMap(({ uppe }) => olikaKommun(uppe));
  const spann = arenden.flatMap(({ uppe, slut }): ReadonlyArray<Spann> => {
    const forsta = uppe.find(({ arendetyp }) => arendetyp === "samplanering");
    return forsta === undefined ? [] : [{ uppe: forsta, slut }];
  });
  const ordnade = spann.toSorted((a, b) => (a.uppe.galler < b.uppe.galler ? -1 : 1));
  const mellan = ordnade.flatMap((ett, plats) =>
    ordnade.slice(plats + 1).flatMap((annat) => (samtidiga(ett, annat) ? parfynd(ett, annat) : [])),
  );
  return [...inom, ...mellan];
}

/** `annat` börjar inte före `ett`. Dagen ett ärende slutar kan nästa börja. */
const samtidiga = (ett: Spann, annat: Spann): boolean =>
  ett.slut === undefined || annat.uppe.galler < ett.slut;

const parfynd = (ett: Spann, annat: Spann): ReadonlyArray<Kopplingsfynd> => [
  fynd(
    ett.slut === undefined && annat.slut === undefined ? "tva_oppna" : "overlapp",
    ett.uppe.kalla,
    annat.uppe.kalla,
  ),
  ...olikaKommun([ett.uppe, annat.uppe]),
];

function olikaKommun(rader: ReadonlyArray<Uppe>): ReadonlyArray<Kopplingsfynd> {
  const sagda = rader.filter(({ kommun }) => kommun !== undefined);
  const [forsta] = sagda;
  const annan = sagda.find(({ kommun }) => kommun !== forsta?.kommun);
  return forsta === undefined || annan === undefined
    ? []
    : [fynd("kommun", forsta.kalla, annan.kalla)];
}

const fynd = (slag: Kopplingsslag, forsta: Kalla, annan: Kalla): Kopplingsfynd => ({
  slag,
  forsta,
  annan,
  text: fyndtexter[slag],
});

function laggTill<N, V>(karta: Map<N, Array<V>>, nyckel: N, varde: V): void {
  const har = karta.get(nyckel);
  if (har === undefined) karta.set(nyckel, [varde]);
  else har.push(varde);
}
