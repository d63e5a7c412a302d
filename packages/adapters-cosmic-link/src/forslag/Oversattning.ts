/**
 * Ett samordningsärende medan det översätts: vem det gäller, vilket ärende i STAR det hör till, och det som hittills föreslagits.
 */
import type { Brist, Forslag } from "@star-finsam/core/adapter";
import type {
  KantArende,
  PlaneringsmoteBokat,
  PlaneringsmoteHallet,
} from "@star-finsam/core/arende";
import type { Faktum, Faktumslag } from "@star-finsam/core/faktum";
import {
  type FaktumId,
  faktumId,
  type Kalla,
  type Text,
  type UtanHuvud,
} from "@star-finsam/core/kernel";
import type { PlankontaktAngiven, PlanUpprattad } from "@star-finsam/core/plan";
import type { Aktorsuppslag } from "../kartor/index.ts";
import { brist, type Linkkod } from "../kontroller/index.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import type { Arendekod } from "./arendetIStar.ts";
import type { KandIdentitet } from "./identiteter.ts";
import type { Idnyckel } from "./idnyckel.ts";
import type { Korning } from "./Korning.ts";
import { type Textvakt, textvakter } from "./textvakt.ts";

/** Översättningen av ett ärende. `star`: ärendet i STAR, när bara ett kan avses; `utanArende`: varför det inte är så. `vem`: aktörerna efter sitt id i källan. */
export type Oversattning = {
  readonly korning: Korning;
  readonly arende: Samordningsarende;
  readonly arendenyckel: string;
  readonly idnyckel: Idnyckel;
  readonly identitet: KandIdentitet;
  readonly star: KantArende | undefined;
  readonly utanArende: Arendekod | undefined;
  readonly skyddad: boolean;
  readonly vem: ReadonlyMap<string, Aktorsuppslag | undefined>;
  readonly kalla: Kalla;
  readonly forslag: Array<Forslag>;
  readonly brister: Array<Brist>;
};

/** Källans id så som det står i ett faktums id. */
export const nyckel = ({ idnyckel }: Oversattning, id: string): string => idnyckel(id);

/** Faktumets id: källan, ärendet, det i ärendet som det kommer ur, slaget. Beror aldrig på filen eller ordningen. */
export const idFor = (
  { korning: { val }, arendenyckel }: Oversattning,
  del: string,
  slag: Faktumslag | "Bevakning",
  nummer = 1,
): FaktumId =>
  faktumId(val.kalla, del === "" ? arendenyckel : `${arendenyckel}/${del}`, slag, nummer);

/** Fakta där bara ärendet kan fattas. */
type Foreslaget = PlaneringsmoteBokat | PlaneringsmoteHallet | PlanUpprattad | PlankontaktAngiven;
type UtanArende<F> = F extends unknown ? Omit<UtanHuvud<F>, "arende" | "individ"> : never;

/** Föreslår ett faktum; utan ärende i STAR hamnar det i inkorgen. */
export const foresla = (
  om: Oversattning,
  id: FaktumId,
  faktum: UtanArende<Foreslaget>,
  skal: Text,
): void => {
  const { kalla, star, korning } = om;
  const individ = om.identitet.pseudonym;
  if (star === undefined) {
    const { _tag: slag, ...resten } = faktum;
    utkast(om, id, slag, { ...resten, individ }, skal);
    return;
  }
  const { registrerad } = korning.val;
  helt(om, { v: 1, id, registrerad, kalla, ...faktum, arende: star.id, individ }, skal);
};

/** Föreslår ett helt faktum. */
export const helt = ({ forslag, identitet }: Oversattning, faktum: Faktum, skal: Text): void => {
  const { id, kalla } = faktum;
  forslag.push({ _tag: "Faktumforslag", id, kalla, individ: identitet.pseudonym, skal, faktum });
};

/** Föreslår ett utkast. Fälten som är `undefined`, och ärendet när det är okänt, är det som fattas. */
export const utkast = (
  { forslag, kalla, identitet, star, korning }: Oversattning,
  id: FaktumId,
  slag: Faktumslag,
  falt: Readonly<Record<string, unknown>>,
  skal: Text,
): void => {
  const uppgifter: Record<string, unknown> = { registrerad: korning.val.registrerad };
  const saknar: Array<string> = [];
  if (star === undefined) saknar.push("arende");
  else uppgifter["arende"] = star.id;
  for (const namn in falt) {
    const varde = falt[namn];
    if (varde === undefined) saknar.push(namn);
    else uppgifter[namn] = varde;
  }
  const [forsta, ...fler] = saknar;
  if (forsta === undefined) throw new RangeError("Ett utkast saknar något.");
  forslag.push({
    _tag: "Utkast",
    id,
    kalla,
    individ: identitet.pseudonym,
    skal,
    slag,
    uppgifter,
    saknar: [forsta, ...fler],
  });
};

/** Antecknar en brist i ärendet. */
export const anmark = (
  om: Pick<Oversattning, "korning" | "kalla" | "brister">,
  kod: Linkkod,
  element?: string,
): void => {
  const { fil } = om.korning.val;
  om.brister.push(
    brist(kod, { fil, rad: om.kalla.rad, ...(element === undefined ? {} : { element }) }),
  );
};

const VAKTER = new WeakMap<Samordningsarende, ReturnType<typeof textvakter>>();

/** Ärendets textvakter; görs bara när någon text ska med. */
export const vakter = ({
  arende,
  identitet: { nummer },
}: Oversattning): { readonly text: Textvakt; readonly kontakt: Textvakt } => {
  const { namn: hela } = arende.individ;
  const namn = hela === undefined ? {} : { namn: hela };
  const gjorda = VAKTER.get(arende) ?? textvakter({ nummer, ...namn });
  VAKTER.set(arende, gjorda);
  return gjorda;
};
