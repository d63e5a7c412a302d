import { readFile } from "node:fs/promises";
import { lasBytes, starArendelista } from "@star-finsam/adapters-csv";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { faktumslag, fold } from "@star-finsam/core/faktum";
import { sakerDag, tolkaPeriod } from "@star-finsam/core/kernel";
import { katalog, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import { nyckeltalsrader, skydda } from "@star-finsam/reporting";
import * as Result from "effect/Result";

const fil = "arendelista.csv";
const registrerad = sakerDag("2025-01-09");
const period = Result.getOrThrow(tolkaPeriod("2020-09..2024-10"));
const nyckel = new TextEncoder().encode("en egen hemlighet på minst trettiotvå byte");
const pseudonym = Result.getOrThrow(skapaPseudonym(nyckel));

const val = { kalla: "arenden", fil, profil: starArendelista, registrerad, pseudonym };
const fakta = [...lasBytes(await readFile(fil), val)].flatMap((del) => del.fakta);
const underlag = underlagAv(fold(fakta), faktumslag);
const rader = rakna({ nyckeltal: katalog, period, fonster: "enskild" }, underlag);
console.log(JSON.stringify(nyckeltalsrader(await skydda(rader)), undefined, 2));
