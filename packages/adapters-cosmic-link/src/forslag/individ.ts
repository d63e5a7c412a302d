/**
 * Individen. En SIP för aldrig in en ny människa i STAR; bara det nya om den som redan finns föreslås, och att hen är skyddad.
 */
import { evolveIndivid, type IndividRegistrerad } from "@star-finsam/core/individ";
import { helt, idFor, type Oversattning } from "./Oversattning.ts";
import { skal } from "./skal.ts";

/** Föreslår det nya om individen. `skyddIKallan`: källan själv märker hen som skyddad. */
export const foreslaIndivid = (om: Oversattning, skyddIKallan: boolean): void => {
  const { identitet, korning, arende, kalla, star, skyddad } = om;
  const fore = korning.kannedom?.individer.get(identitet.pseudonym);
  const ratt = arende.planer.length === 0 || arende.planer.some(arRatt);
  if (!skyddIKallan && ((fore === undefined && star === undefined) || !ratt)) return;
  const { registrerad } = korning.val;
  const { fodelsear } = identitet;
  const faktum: IndividRegistrerad = {
    _tag: "IndividRegistrerad",
    v: 1,
    id: idFor(om, "", "IndividRegistrerad"),
    galler: registrerad,
    registrerad,
    kalla,
    individ: identitet.pseudonym,
    kon: arende.individ.kon,
    identitet: identitet.slag,
    skyddad,
    ...(fodelsear === "okant" ? {} : { fodelsear }),
  };
  const efter = evolveIndivid(fore, faktum);
  const nytt =
    fore === undefined ||
    efter.kon !== fore.kon ||
    efter.konOsakert !== fore.konOsakert ||
    efter.fodelsear !== fore.fodelsear ||
    efter.identitet !== fore.identitet ||
    efter.skyddad !== fore.skyddad;
  if (nytt) helt(om, faktum, skyddIKallan ? skal.skydd : skal.individ);
};

/** En felregistrerad plan kan höra till fel människa. */
const arRatt = ({ status }: { readonly status: string }): boolean => status !== "felregistrerad";
