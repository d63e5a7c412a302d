/**
 * En rad till fakta eller brister. Alla brister i en rad samlas, så att den som rättar slipper försöka igen
 * för varje cell. Kompileras en gång per fil; slingan rör bara platser i fält.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import type { Text } from "@star-finsam/core/kernel";
import {
  avtryckAv,
  type Blandning,
  blandaCell,
  laggCell,
  nollstall,
  nyBlandning,
} from "./avtryck.ts";
import type { CsvVal } from "./CsvVal.ts";
import { blandaPlats, type Cellsammanhang, type Cellvarde, DOLD, saknas } from "./celler/index.ts";
import { faktabyggare } from "./faktabyggare.ts";
import { type Kolumnplan, kolumnplaner } from "./kolumnplan.ts";
import type { Radlage } from "./poster/Radlage.ts";
import { nyckelFor } from "./radnyckel.ts";
import { regelprov } from "./radregler.ts";
import { type Alternativ, markera, radvarden } from "./radvarden.ts";
import type { Rubrik } from "./rubrik/Rubrik.ts";
import * as texter from "./texter.ts";

/** En läst datarad. Gäller tills nästa rad läses. */
export type LastRad = {
  readonly brister: ReadonlyArray<Brist>;
  /** Sant om någon brist stoppar raden. */
  readonly stoppad: boolean;
  /** Blandning av raden med identiteten utbytt. */
  readonly avtryck: Readonly<Blandning>;
  /** Postens nyckel; saknas bara när någon nyckelcell är fel, och då är raden stoppad. */
  readonly nyckel: string | undefined;
  /** Radens fakta. Anropas bara när raden inte stoppas. */
  readonly fakta: (nyckel: string) => ReadonlyArray<Faktum>;
};

const INGA: ReadonlyArray<Brist> = [];

/** Läsaren för filens datarader. */
export const radlasare = (
  val: CsvVal,
  rubrik: Rubrik,
  sammanhang: Cellsammanhang,
): ((lage: Radlage, nummer: number) => LastRad) => {
  const plan = kolumnplaner(rubrik, sammanhang);
  const varden: Array<Cellvarde> = rubrik.falt.map(() => saknas);
  const platser = new Map(rubrik.falt.map(({ kolumn }, index) => [kolumn.falt, index] as const));
  const markeringar = new Map<string, Alternativ>();
  const regler = regelprov(val.profil, val.registrerad, (falt) => platser.get(falt));
  const nyckelplatser = val.profil.nycklar.map((falt) => platser.get(falt) ?? -1);
  const pseudonym = sistaPseudonymen(val.pseudonym);
  const bygg = faktabyggare(val, radvarden({ platser, varden, markeringar }), pseudonym);
  const avtryck = nyBlandning();
  const cellens = nyBlandning();
  const blanda = (text: string): void => blandaCell(cellens, text, 0, text.length, false);
  let brister: Array<Brist> = [];
  let stoppad = false;

  const anmark = (
    rad: number,
    kod: string,
    allvar: Brist["allvar"],
    text: Text,
    kolumn?: string,
  ): void => {
    if (allvar === "stopp") stoppad = true;
    const brist = { kod, allvar, fil: val.fil, rad, text };
    brister.push(kolumn === undefined ? brist : { ...brist, kolumn });
  };

  const anmarkCell = (falt: string, varde: Cellvarde, rad: number): void => {
    if (varde._tag === "Fel") anmark(rad, varde.kod, "stopp", varde.text, falt);
    if (varde._tag === "Koder" && varde.varning !== undefined)
      anmark(rad, varde.varning.kod, "varning", varde.varning.text, falt);
  };

  const lasIdentitet = ({ falt }: Kolumnplan, varde: Cellvarde, rad: number): void => {
    if (varde._tag === "Identitet" && varde.identitet.sekelAntaget)
      anmark(rad, "SEKEL_GISSAT", "varning", texter.sekelGissat, falt);
    blanda(varde._tag === "Identitet" ? pseudonym(varde.identitet.nummer) : DOLD);
    laggCell(avtryck, cellens.a, cellens.b);
  };

  const lasCeller = (lage: Radlage): void => {
    const { fran, till, rad } = lage;
    for (let plats = 0; plats < plan.length; plats++) {
      const kolumn = plan[plats];
      if (kolumn === undefined) continue;
      const { slag } = kolumn;
      const tom = fran[plats] === till[plats];
      if (slag === "okand" && !tom) {
        blandaPlats(cellens, lage, plats);
        laggCell(avtryck, cellens.a, cellens.b);
        continue;
      }
      const last = tom ? kolumn.tom : kolumn.las(lage, plats);
      const { varde } = last;
      if (last.anmarkt) anmarkCell(kolumn.falt, varde, rad);
      if (kolumn.index >= 0) varden[kolumn.index] = varde;
      else if (slag === "monster")
        markera(markeringar, kolumn.falt, kolumn.kod, varde._tag === "Markering");
      if (slag === "identitet") lasIdentitet(kolumn, varde, rad);
      else laggCell(avtryck, last.a, last.b);
    }
  };

  const provaRegler = (rad: number): void => {
    for (const prova of regler) {
      const brott = prova(varden);
      if (brott !== undefined) anmark(rad, brott.kod, brott.allvar, brott.text, brott.falt);
    }
  };

  return (lage, nummer) => {
    if (brister.length > 0) brister = [];
    stoppad = false;
    nollstall(avtryck);
    if (markeringar.size > 0) markeringar.clear();
    const { rad, antal } = lage;
    if (antal !== rubrik.bredd) {
      anmark(rad, "FEL_ANTAL_CELLER", "stopp", texter.felAntalCeller(antal, rubrik.bredd));
      return { brister, stoppad, avtryck, nyckel: undefined, fakta: () => [] };
    }
    lasCeller(lage);
    if (!stoppad) provaRegler(rad);
    const nyckel = nyckelFor(nyckelplatser, varden);
    const fakta = (hel: string) => bygg(hel, rad, nummer, avtryckAv(avtryck));
    return { brister: brister.length === 0 ? INGA : brister, stoppad, avtryck, nyckel, fakta };
  };
};

/** Pseudonymen, som minns det sista numret: avtrycket och fakta frågar efter samma. */
function sistaPseudonymen(pseudonym: CsvVal["pseudonym"]): CsvVal["pseudonym"] {
  let nummer: string | undefined;
  let svar: Pseudonym | undefined;
  return (identitet) => {
    if (svar !== undefined && identitet === nummer) return svar;
    nummer = identitet;
    svar = pseudonym(identitet);
    return svar;
  };
}
