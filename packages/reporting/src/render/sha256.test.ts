import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sha256Bas64 } from "./sha256.ts";

const facit = (text: string) => createHash("sha256").update(text).digest("base64");

it("lag: samma summa som node:crypto", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const hel = text.toWellFormed();
      expect(sha256Bas64(hel)).toBe(facit(hel));
    }),
  );
});

it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 20_000])("%i tecken", (antal) => {
  expect(sha256Bas64("å".repeat(antal))).toBe(facit("å".repeat(antal)));
});
