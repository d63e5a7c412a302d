/**
 * Slutrapporten som kommunen visar: Bergs påhittade ärenden, räknade och skyddade.
 */
import { readFile } from "node:fs/promises";
import { lasBytes, starArendelista } from "@star-finsam/adapters-csv";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { faktumslag, fold } from "@star-finsam/core/faktum";
import { sakerDag, tolkaPeriod } from "@star-finsam/core/kernel";
import { katalog, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import { byggRapport, type Mall, skydda, slutJamtland } from "@star-finsam/reporting";
import * as Result from "effect/Result";

const lista = new URL("../berg/arendelista.csv", import.meta.url);
const fonster = "enskild";
const forbund = { id: "berg", namn: "Samordningsförbundet i Berg (påhittat)" };

/** Bergs siffror i en mall. Bara skyddade tal: det här är en publik sida. */
export const bergsRapport = async (mall: Mall = slutJamtland) => {
  const { rader, period } = await bergsRader();
  return byggRapport(mall, await skydda(rader), { forbund, period, fonster, nyckeltal: katalog });
};

/** Raderna före skyddet. */
export const bergsRader = async () => {
  const period = Result.getOrThrow(tolkaPeriod("2020-09..2024-10"));
  const nyckel = new TextEncoder().encode("en egen hemlighet på minst trettiotvå byte");
  const fakta = [
    ...lasBytes(await readFile(lista), {
      kalla: "arenden",
      fil: "arendelista.csv",
      profil: starArendelista,
      registrerad: sakerDag("2025-01-09"),
      pseudonym: Result.getOrThrow(skapaPseudonym(nyckel)),
    }),
  ].flatMap((del) => del.fakta);
  const underlag = underlagAv(fold(fakta), faktumslag);
  return { rader: rakna({ nyckeltal: katalog, period, fonster }, underlag), period };
};
