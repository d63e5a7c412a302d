/**
 * En läst rad till fakta: radtypen säger vilka, här får de källa, id och löpnummer.
 */
import type { Faktum, Faktumslag } from "@star-finsam/core/faktum";
import { faktumIdAv, faktumIdStam, faktumIdSvans, type Kalla } from "@star-finsam/core/kernel";
import type { CsvVal } from "./CsvVal.ts";
import { radtyper } from "./radtyper/index.ts";
import type { Radsammanhang, Radvarden } from "./radtyper/Radtyp.ts";

/** Radens fakta. `nummer`: postens löpnummer bland dataraderna. */
export type Faktabyggare = (
  nyckel: string,
  rad: number,
  nummer: number,
  avtryck: string,
) => ReadonlyArray<Faktum>;

/** Byggaren för en fil. `varden` är utsikten över raden som just lästs. */
export const faktabyggare = (
  val: CsvVal,
  varden: Radvarden,
  pseudonym: Radsammanhang["pseudonym"],
): Faktabyggare => {
  const { fakta } = radtyper[val.profil.radtyp];
  const profil = `${val.profil.id}@${val.profil.version}`;
  const raknare = new Map<Faktumslag, Slagraknare>();
  let kalla: Kalla = { kalla: val.kalla, fil: val.fil, rad: 1, post: 1, profil, avtryck: "-" };
  let stam = "";
  const nastaSvans = (slag: Faktumslag): string => {
    const hittills = raknare.get(slag);
    if (hittills === undefined) {
      const forsta = faktumIdSvans(slag, 1);
      raknare.set(slag, { post: kalla.post, antal: 1, forsta });
      return forsta;
    }
    hittills.antal = hittills.post === kalla.post ? hittills.antal + 1 : 1;
    hittills.post = kalla.post;
    return hittills.antal === 1 ? hittills.forsta : faktumIdSvans(slag, hittills.antal);
  };
  const sammanhang: Radsammanhang = {
    pseudonym,
    kalla: val.kalla,
    registrerad: val.registrerad,
    huvud: (slag, galler) => ({
      v: 1,
      id: faktumIdAv(stam, nastaSvans(slag)),
      galler,
      registrerad: val.registrerad,
      kalla,
    }),
  };
  return (nyckel, rad, nummer, avtryck) => {
    stam = faktumIdStam(val.kalla, nyckel);
    kalla = { kalla: val.kalla, fil: val.fil, rad, post: nummer, profil, avtryck };
    return fakta(varden, sammanhang);
  };
};

/** Löpnumret för ett slag i den post som räknades sist; `forsta` är id:ts svans för det första. */
type Slagraknare = { post: number; antal: number; readonly forsta: string };
