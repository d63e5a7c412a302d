/**
 * Servern som eget program, för proven.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";

/** Startar servern på en ledig port. `stang` ber den sluta och svarar med hur den gjorde det. */
export const starta = async (): Promise<{
  readonly adress: string;
  readonly stang: () => Promise<ReadonlyArray<unknown>>;
}> => {
  const server = spawn(process.execPath, ["server.ts", "0"], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [rad] = await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
  if (server.exitCode !== null) throw new Error("Servern startade inte; är paketen byggda?");
  const stang = () => {
    const slut = once(server, "exit");
    server.kill("SIGTERM");
    return slut;
  };
  return { adress: String(rad).trim(), stang };
};
