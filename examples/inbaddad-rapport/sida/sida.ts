/**
 * En kommuns sida: sidhuvud, meny, brödsmulor, innehåll och sidfot, med kommunens egen stil på nästan allt.
 */
const ORD = {
  sv: {
    kommun: "Exempelkommunen",
    hoppa: "Till innehållet",
    meny: "Meny",
    lankar: [
      ["/", "Stöd till arbete"],
      ["/element", "Samma rapport som element"],
      ["/en", "In English"],
    ],
    stig: "Du är här",
    rubrik: "Våra insatser",
    ingress: "Kommunen, regionen, Arbetsförmedlingen och Försäkringskassan arbetar tillsammans.",
    fot: "Kontakt: kommunens växel. Alla uppgifter på sidan är påhittade.",
  },
  en: {
    kommun: "The Example Municipality",
    hoppa: "Skip to the content",
    meny: "Menu",
    lankar: [
      ["/", "På svenska"],
      ["/element", "The same report as an element (in Swedish)"],
      ["/en", "Support towards work"],
    ],
    stig: "You are here",
    rubrik: "What we do",
    ingress: "The municipality, the region and two state agencies work together.",
    fot: "Contact: the switchboard. Everything on this page is made up.",
  },
} as const;

/** Sidan med rapporten i. */
export const sida = (sprak: keyof typeof ORD, rapport: string, skript?: string): string => {
  const { kommun, hoppa, meny, lankar, stig, rubrik, ingress, fot } = ORD[sprak];
  return `<!doctype html>
<html lang="${sprak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${rubrik} – ${kommun}</title>
<link rel="stylesheet" href="/kommun.css">
<link rel="stylesheet" href="/star.css">${skript === undefined ? "" : `\n<script type="module" src="${skript}"></script>`}
</head>
<body>
<a class="hoppa" href="#content">${hoppa}</a>
<header><p><strong>${kommun}</strong></p></header>
<nav aria-label="${meny}"><ul>
${lankar.map(([mal, text]) => `<li><a href="${mal}">${text}</a></li>`).join("\n")}
</ul></nav>
<main id="content">
<nav class="stig" aria-label="${stig}"><ol><li><a href="/">${kommun}</a></li><li>${rubrik}</li></ol></nav>
<h1>${rubrik}</h1>
<p>${ingress}</p>
${rapport}
</main>
<footer><p>${fot}</p></footer>
</body>
</html>
`;
};
