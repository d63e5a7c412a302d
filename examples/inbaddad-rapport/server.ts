/**
 * Kommunens webbserver, bara mot den egna maskinen. `node server.ts [port]`; 0 är vilken ledig port som helst.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { type Svar, svar } from "./svar.ts";

const fil = async (typ: string, adress: string | URL): Promise<Svar> => ({
  typ,
  csp: "default-src 'none'",
  innehall: await readFile(fileURLToPath(adress), "utf8"),
});

const ELEMENT = "@star-finsam/reporting/element";
const start = await fil("text/javascript", new URL("./sida/start.js", import.meta.url));

const allt = new Map<string, Svar>([
  ...svar,
  ["/kommun.css", await fil("text/css", new URL("./sida/kommun.css", import.meta.url))],
  ["/start.js", { ...start, innehall: start.innehall.replace(ELEMENT, "/star/element.js") }],
  ["/star/element.js", await fil("text/javascript", import.meta.resolve(ELEMENT))],
]);

const server = createServer(({ url = "/", method }, ut) => {
  const funnen = allt.get(new URL(url, "http://127.0.0.1").pathname);
  if (funnen === undefined || (method !== "GET" && method !== "HEAD")) {
    ut.writeHead(funnen === undefined ? 404 : 405).end();
    return;
  }
  ut.writeHead(200, {
    "content-type": `${funnen.typ}; charset=utf-8`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...(funnen.csp === undefined ? {} : { "content-security-policy": funnen.csp }),
  }).end(funnen.innehall);
});

server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  const adress = server.address();
  if (adress === null || typeof adress === "string") throw new Error("ingen port");
  console.log(`http://127.0.0.1:${adress.port}/`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
