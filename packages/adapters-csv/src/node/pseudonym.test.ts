import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skapaPseudonym } from "./pseudonym.ts";

describe("skapaPseudonym", () => {
  it("är HMAC-SHA-256, för nycklar kortare och längre än ett block", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 200 }),
        fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 12, maxLength: 12 }),
        (nyckel, identitet) => {
          const facit = createHmac("sha256", nyckel).update(identitet).digest("base64url");
          expect(Result.getOrThrow(skapaPseudonym(nyckel))(identitet)).toBe(`p1_${facit}`);
        },
      ),
    );
  });

  it("är det också för identiteter av annan längd, och när de kommer om varandra", () => {
    const nyckel = Buffer.alloc(32, 3);
    const pseudonym = Result.getOrThrow(skapaPseudonym(nyckel));
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { maxLength: 40 }),
        (alla) => {
          for (const identitet of [...alla, ...alla]) {
            const facit = createHmac("sha256", nyckel).update(identitet).digest("base64url");
            expect(pseudonym(identitet)).toBe(`p1_${facit}`);
          }
        },
      ),
    );
  });

  it("vägrar en kort nyckel", () => {
    expect(Result.isFailure(skapaPseudonym(Buffer.alloc(31)))).toBe(true);
    expect(Result.isSuccess(skapaPseudonym(Buffer.alloc(32)))).toBe(true);
  });
});
