import { readFileSync } from "node:fs";
import { lasBytes } from "./src/las.ts";
import { starArendelista } from "./src/profiler/index.ts";
import { skapaPseudonym } from "./src/node/index.ts";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
const ps = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7)));
const bytes = readFileSync("/work/main/examples/krokom/arendelista.txt");
const val: any = { kalla: "k", fil: "f", profil: starArendelista, registrerad: sakerDag("2025-01-09"), pseudonym: ps };
let s = Number(process.argv[2] ?? 1);
const rnd = (n: number) => { s = (Math.imul(s, 1103515245) + 12345) >>> 0; return (s >>> 8) % n; };
const t0 = Date.now(); const codes = new Map<string, number>(); let n = 0;
while (Date.now() - t0 < 40000) { n++; const b = Buffer.from(bytes); const k = rnd(31); const seed = s; for (let i = 0; i < k; i++) b[rnd(b.length)] = rnd(3) === 0 ? [34, 10, 13, 59, 9, 0, 255, 0xc3][rnd(8)]! : rnd(256); const t = Date.now(); process.stderr.write(""); for (const d of lasBytes(b, val)) for (const x of d.brister) codes.set(x.kod, (codes.get(x.kod) ?? 0) + 1); if (Date.now() - t > 3000) console.log("slow", seed, k, Date.now() - t); }
console.log(n, Object.fromEntries(codes));
