/**
 * De godtyckliga ärendena är giltiga, och pekar inte utanför sig själva.
 */
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Samordningsarende } from "../samordningsarende/index.ts";
import { godtyckligtSamordningsarende } from "./godtyckliga.ts";

const giltigt = Schema.is(Samordningsarende);

it("varje godtyckligt samordningsärende är giltigt och dess pekare finns", () => {
  fc.assert(
    fc.property(godtyckligtSamordningsarende, (arende) => {
      const finns = new Set(arende.aktorer.map(({ id }) => id));
      const pekare = [
        ...arende.meddelanden.flatMap((m) => [m.avsandare, ...m.mottagare, m.kvitterad?.av]),
        ...arende.planer.flatMap((p) => [
          ...[p.bestallare, p.mottagare],
          ...p.insatser.map((i) => i.ansvarig),
          ...p.anteckningar.map((a) => a.forfattare),
        ]),
      ];
      expect(giltigt(arende)).toBe(true);
      expect(pekare.every((ref) => ref === undefined || finns.has(ref))).toBe(true);
      expect(finns.size).toBe(arende.aktorer.length);
    }),
  );
});
