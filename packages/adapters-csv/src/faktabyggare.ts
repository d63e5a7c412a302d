/**
 * En läst rad till fakta: radtypen säger vilka, här får de källa, id och löpnummer.
 */
import type { Faktum, Faktumslag } from "@star-finsam/core/faktum";
import { faktumId, type Kalla } from "@star-finsam/core/kernel";
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
  const lopnummer = new Map<Faktumslag, { post: number; antal: number }>();
  let kalla: Kalla = { kalla: val.kalla, fil: val.fil, rad: 1, post: 1, profil, avtryck: "-" };
  let nyckel = "";
  const nasta = (slag: Faktumslag): number => {
    const hittills = lopnummer.get(slag);
    if (hittills === undefined) {
      lopnummer.set(slag, { post: kalla.post, antal: 1 });
      return 1;
    }
    hittills.antal = hittills.post === kalla.post ? hittills.antal + 1 : 1;
    hittills.post = kalla.post;
    return hittills.antal;
  };
  const sammanhang: Radsammanhang = {
    pseudonym,
    kalla: val.kalla,
    registrerad: val.registrerad,
    huvud: (slag, galler) => ({
      v: 1,
      id: faktumId(val.kalla, nyckel, slag, nasta(slag)),
      galler,
      registrerad: val.registrerad,
      kalla,
    }),
  };
  return (radensNyckel, rad, nummer, avtryck) => {
    nyckel = radensNyckel;
    kalla = { kalla: val.kalla, fil: val.fil, rad, post: nummer, profil, avtryck };
    return fakta(varden, sammanhang);
  };
};
