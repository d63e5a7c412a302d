/**
 * Pilen och rangerna, som regler. Körs av `pnpm check:rang`; scripts/rang.test.ts prövar att reglerna biter.
 */
import type { IConfiguration } from "dependency-cruiser";
import { RANGER } from "./ranger.ts";

const core = "^packages/core/src/";
const mapp = (namn: ReadonlyArray<string>): string => `${core}(${namn.join("|")})/`;

const ranger = RANGER.flatMap((rang, i) =>
  rang.map((namn) => ({
    name: `rang-${namn}`,
    comment: `${namn} har rang ${i} och importerar bara lägre rang.`,
    severity: "error" as const,
    from: { path: `${core}${namn}/` },
    to: {
      path: mapp(
        RANGER.slice(i)
          .flat()
          .filter((annan) => annan !== namn)
          .concat("-"),
      ),
    },
  })),
);

const paket = (namn: string, forbjudna: ReadonlyArray<string>) => ({
  name: `pilen-${namn}`,
  severity: "error" as const,
  from: { path: `^packages/${namn}/` },
  to: { path: `^packages/(${forbjudna.join("|")})/` },
});

/** Reglerna. */
export const regler = {
  forbidden: [
    ...ranger,
    {
      name: "rang-saknas",
      comment: "Varje mapp i core/src har en rang i scripts/ranger.ts.",
      severity: "error" as const,
      from: { path: core, pathNot: mapp(RANGER.flat()) },
      to: {},
    },
    paket("core", ["adapters-csv", "adapters-cosmic-link", "reporting", "cli"]),
    paket("adapters-csv", ["adapters-cosmic-link", "reporting", "cli"]),
    paket("adapters-cosmic-link", ["adapters-csv", "reporting", "cli"]),
    paket("reporting", ["adapters-csv", "adapters-cosmic-link", "cli"]),
    {
      name: "bara-skyddet-oppnar",
      comment:
        "Utgava görs och öppnas bara av disclosure, renderarna, byggaren och det som prövar en byggd rapport.",
      severity: "error" as const,
      from: {
        path: "^packages/",
        pathNot:
          "^packages/reporting/src/(disclosure|render)/|^packages/reporting/src/rapport/(bygg|attFyllaI|granskning/granskaTexter)[.]ts$",
      },
      to: { path: "^packages/reporting/src/disclosure/Utgava[.]ts$" },
    },
    {
      name: "ren-karna",
      comment:
        "Kärnan och rapporterna rör inte Node, utom PDF, som sätts av ett program på disken.",
      severity: "error" as const,
      from: {
        path: "^packages/(core|reporting)/src/",
        pathNot: "[.]test[.]ts$|/testing/|^packages/reporting/src/render/pdf/",
      },
      to: { dependencyTypes: ["core"] },
    },
    { name: "cirkel", severity: "error" as const, from: {}, to: { circular: true } },
    { name: "finns-inte", severity: "error" as const, from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|[.]test[.]ts$" },
    parser: "swc",
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@star-finsam/source", "types", "import", "default"],
      extensions: [".ts", ".js", ".json"],
    },
  },
} satisfies IConfiguration;
