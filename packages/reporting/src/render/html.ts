/**
 * Rapporten som fristående webbsida: ett dokument utan nätverk och utan skript, med en stilmall för skärm och papper.
 * Sidans CSP tillåter bara den stilmallen, på dess summa.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import type { Rapport } from "../rapport/Rapport.ts";
import { ord } from "../rapport/Rapporttext.ts";
import { forvaltTema, type Tema } from "../tema/index.ts";
import { xml } from "./flykt.ts";
import { sha256Bas64 } from "./sha256.ts";
import { sidmall } from "./stilmall.ts";
import { idgivare } from "./webb/idgivare.ts";
import { kropp, vattenmarke } from "./webb/kropp.ts";
import type { Webbval } from "./webb/Webbval.ts";
import { webbtexter } from "./webbtexter.ts";

/** Rapporten som ett helt HTML-dokument. */
export const renderHtml = (
  rapport: Renderbar<Rapport>,
  sprak: Sprak = "sv",
  tema: Tema = forvaltTema,
): string => {
  const r = oppna(rapport);
  const val: Webbval = { sprak, rubrikniva: 1, id: idgivare(""), tema };
  const huvudId = val.id("huvudinnehall");
  const { huvud, innehall, kvar, avsnitt } = kropp(r, val);
  const css = sidmall(tema);
  return `<!doctype html>
<html lang="${sprak}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256Bas64(css)}';${tema.logotyp === undefined ? "" : " img-src data:;"} base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="STAR">
<title>${xml(`${ord(r.titel, sprak)} – ${r.forbund.namn}`)}</title>
<style>${css}</style>
</head>
<body class="star-sida">
<div class="star" lang="${sprak}">
<a class="star-hoppa" href="#${huvudId}">${xml(webbtexter.hoppa[sprak])}</a>
${vattenmarke(r, val)}<header class="star-sidhuvud">
${logotyp(tema, sprak)}${huvud}
</header>
${innehall}
<main class="star-huvudinnehall" id="${huvudId}" tabindex="-1">
${[kvar, avsnitt].filter((del) => del !== "").join("\n")}
</main>
</div>
</body>
</html>
`;
};

const logotyp = (tema: Tema, sprak: Sprak): string =>
  tema.logotyp === undefined
    ? ""
    : `<img class="star-logotyp" src="data:image/png;base64,${xml(tema.logotyp.png)}" alt="${xml(ord(tema.logotyp.alt, sprak))}">\n`;
