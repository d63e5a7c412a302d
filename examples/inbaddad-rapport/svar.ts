import { renderFragment, renderHtml } from "@star-finsam/reporting";
import { bergsRapport } from "./rapport.ts";
import { sida } from "./sida/sida.ts";

// Rapporten görs en gång. Fragmentet är text: spara det, eller gör det i det språk som sidan har.
const rapport = await bergsRapport();
const val = { rubrikniva: 2, idPrefix: "berg" } as const;
const svenska = renderFragment(rapport, { ...val, sprak: "sv" });
const engelska = renderFragment(rapport, { ...val, sprak: "en" });

// Sidan med fragmentet behöver inget skript. Sidan med elementet laddar elementet och hämtar fragmentet som JSON.
const UTAN_SKRIPT = "default-src 'none'; style-src 'self'; img-src 'self'";
const MED_SKRIPT = `${UTAN_SKRIPT}; script-src 'self'; connect-src 'self'`;
const element =
  '<star-rapport src="/rapport.json"><a href="/rapport.html">Läs rapporten</a></star-rapport>';

const html = (innehall: string, csp: string) => ({ typ: "text/html", csp, innehall });
const fil = (typ: string, innehall: string) => ({ typ, csp: "default-src 'none'", innehall });

export type Svar = {
  readonly typ: string;
  readonly csp: string | undefined;
  readonly innehall: string;
};

export const svar = new Map<string, Svar>([
  ["/", html(sida("sv", svenska.html), UTAN_SKRIPT)],
  ["/en", html(sida("en", engelska.html), UTAN_SKRIPT)],
  ["/element", html(sida("sv", element, "/start.js"), MED_SKRIPT)],
  ["/rapport.html", { typ: "text/html", csp: undefined, innehall: renderHtml(rapport) }],
  ["/rapport.json", fil("application/json", JSON.stringify(svenska))],
  ["/star.css", fil("text/css", svenska.css)],
]);
