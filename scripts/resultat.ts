/**
 * Räknar proven åt CI: skriver "godkända underkända" till filen i STAR_RESULTAT. Med STAR_CI=1 är ett överhoppat
 * prov underkänt.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import type { Reporter, TestModule } from "vitest/node";

/** Vitest-rapportör. */
export const resultat: Reporter = {
  onTestRunEnd: (moduler: ReadonlyArray<TestModule>, ofangade: ReadonlyArray<unknown>) => {
    const fil = process.env["STAR_RESULTAT"];
    if (fil === undefined) return;
    const antal = { passed: 0, failed: ofangade.length, skipped: 0, pending: 0 };
    for (const modul of moduler) {
      if (modul.state() === "failed" && modul.errors().length > 0) antal.failed += 1;
      for (const prov of modul.children.allTests()) antal[prov.result().state] += 1;
    }
    const utebliva = antal.skipped + antal.pending;
    if (utebliva > 0) console.error(`${utebliva} prov hoppades över`);
    const underkanda = antal.failed + (process.env["STAR_CI"] === "1" ? utebliva : 0);
    writeFileSync(fil, `${antal.passed} ${underkanda}\n`);
  },
};
