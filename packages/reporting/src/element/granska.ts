/// <reference lib="dom" />
/**
 * Prövar ett hämtat fragment innan något av det visas. Texten tolkas i ett dokument som inte kör något, och bara det som
 * rapporten själv skriver släpps vidare: inga skript, ingen inskriven stil, inga länkar ut, inget som hämtas.
 */

/** Ett fragment så som `renderFragment` gav det. */
export type Hamtat = { readonly html: string; readonly css: string };

const TILLATNA = new Set(
  "section header nav div h2 h3 h4 h5 p dl dt dd ol ul li a span strong table caption thead tbody tfoot tr th td figure figcaption svg g path rect text tspan title desc circle ellipse line polyline polygon".split(
    " ",
  ),
);

const STIL = /@import|url\(|expression\(|image-set\(|@font-face|[<\\]/iu;

/** Fragmentet, om svaret har dess form. */
export const somFragment = (json: unknown): Hamtat => {
  if (typeof json !== "object" || json === null || !("html" in json) || !("css" in json)) {
    throw new TypeError("inte ett fragment: html och css saknas");
  }
  const { html, css } = json;
  if (typeof html !== "string" || typeof css !== "string") {
    throw new TypeError("inte ett fragment: html och css ska vara text");
  }
  if (STIL.test(css)) throw new TypeError("fragmentets stilmall hämtar något");
  return { html, css };
};

/** Fragmentets rot, prövad nod för nod och hemma i värdens dokument. */
export const prova = (html: string, dokument: Document): Element => {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const rot = body.firstElementChild;
  if (rot === null || body.childElementCount !== 1 || !rot.classList.contains("star")) {
    throw new TypeError("inte ett fragment: roten saknas");
  }
  for (const nod of [rot, ...rot.querySelectorAll("*")]) {
    if (!TILLATNA.has(nod.localName)) throw new TypeError("fragmentet har ett otillåtet element");
    if (![...nod.attributes].every(tillatet)) {
      throw new TypeError("fragmentet har ett otillåtet attribut");
    }
  }
  return dokument.importNode(rot, true);
};

const tillatet = ({ name, value }: Attr): boolean => {
  if (name === "href") return value.startsWith("#");
  if (name === "xmlns") return true;
  return !/^(?:on|style$|src|xlink:|action|formaction)/iu.test(name) && !/url\(/iu.test(value);
};
