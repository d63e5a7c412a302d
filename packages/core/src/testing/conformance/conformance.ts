/**
 * Provet av en adapter: en lista av namngivna prov som vilken provkörare som helst kan köra. Den som skriver en egen
 * adapter kör dem i sitt eget arkiv och vet sedan att värden kan lita på den.
 */
import type { Lasval } from "../../adapter/index.ts";
import { csvproven } from "./csv.ts";
import { faktaprov } from "./fakta.ts";
import { fargprov } from "./farg.ts";
import { identitetsprov } from "./identiteter.ts";
import { domAv, type Konformitet, type Prov, type Provsvar } from "./Konformitet.ts";
import { lagprov } from "./lagar.ts";
import { Adapterkast, type Provbank, provbank } from "./Provbank.ts";
import type { Provmall } from "./Provmall.ts";
import { radprov } from "./rader.ts";
import { stromprov } from "./strommar.ts";
import { fynd } from "./texter.ts";

const MALLAR: ReadonlyArray<Provmall> = [
  ...radprov,
  ...faktaprov,
  ...lagprov,
  ...stromprov,
  ...identitetsprov,
  ...csvproven,
  ...fargprov,
];

/** Proven, i den ordning de bör läsas. Samma prov för alla adaptrar; det som inte gäller en svarar `ej_tillampligt`. */
export const conformance = <Val extends Lasval>(k: Konformitet<Val>): ReadonlyArray<Prov> => {
  const bank = provbank(k);
  return MALLAR.map((mall) => ({
    id: mall.id,
    namn: mall.namn,
    prova: () => provad(mall, bank),
  }));
};

/** Svaret; att adaptern kastar är ett fynd, aldrig dess feltext (den kan bära ett värde). */
async function provad(mall: Provmall, bank: Provbank): Promise<Provsvar> {
  try {
    return await mall.prova(bank);
  } catch (kastat) {
    if (kastat instanceof Adapterkast) return domAv([fynd.kastade]);
    throw kastat;
  }
}
