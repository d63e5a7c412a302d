/**
 * Modulen HiGHS (WebAssembly). Den laddas en gång: det tar längre tid än att skydda en liten tabell.
 */
let laddad: Promise<Awaited<ReturnType<typeof import("highs")["default"]>>> | undefined;

/** Modulen, laddad. */
export const highsmodul = (): NonNullable<typeof laddad> => {
  laddad ??= import("highs").then(({ default: modul }) =>
    (typeof modul === "function" ? modul : modul.default)(),
  );
  return laddad;
};
