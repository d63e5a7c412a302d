/// <reference lib="dom" />
/**
 * `<star-rapport src="/rapport.json">`: hämtar ett fragment från värdens egen server och visar det i sin egen skugga, där
 * sidans stil inte når in. Barnen i elementet är det som visas utan skript och när hämtningen faller.
 */
import { elementtexter, sprakFor } from "./elementtexter.ts";
import { type Hamtat, prova, somFragment } from "./granska.ts";

/**
 * Gör elementet känt för webbläsaren; en andra gång, och på en server, händer inget. Egenskapen `fragment` tar ett fragment
 * som sidan redan har, i stället för `src`.
 */
export const definieraStarRapport = (namn = "star-rapport"): void => {
  if (typeof customElements === "undefined" || customElements.get(namn) !== undefined) return;

  class StarRapport extends HTMLElement {
    static readonly observedAttributes = ["src"];
    readonly #skugga = this.attachShadow({ mode: "open" });
    #avbryt = new AbortController();
    #visad: string | undefined;

    constructor() {
      super();
      this.#skugga.addEventListener("click", (handelse) => this.#foljLank(handelse));
    }

    connectedCallback(): void {
      if (this.#skugga.childNodes.length === 0) this.#skugga.append(document.createElement("slot"));
      const src = this.getAttribute("src");
      if (src !== null && src !== this.#visad) void this.#hamta(src);
    }

    disconnectedCallback(): void {
      this.#avbryt.abort();
    }

    attributeChangedCallback(_: string, forra: string | null, src: string | null): void {
      if (this.isConnected && src !== null && src !== forra) void this.#hamta(src);
    }

    set fragment(fragment: unknown) {
      this.#nySokning();
      try {
        this.#visa(somFragment(fragment));
      } catch {
        this.#fel();
      }
    }

    #nySokning(): AbortSignal {
      this.#avbryt.abort();
      this.#avbryt = new AbortController();
      return this.#avbryt.signal;
    }

    async #hamta(src: string): Promise<void> {
      const signal = this.#nySokning();
      this.#sag("status", elementtexter.hamtar);
      this.setAttribute("aria-busy", "true");
      try {
        const fragment = somFragment(await hamtaJson(src, signal));
        if (signal.aborted) return;
        this.#visa(fragment);
        this.#visad = src;
      } catch {
        if (!signal.aborted) this.#fel();
      }
    }

    #visa({ html, css }: Hamtat): void {
      const rot = prova(html, document);
      const stil = new CSSStyleSheet();
      stil.replaceSync(`:host{display:block}\n${css}`);
      this.#skugga.adoptedStyleSheets = [stil];
      this.#skugga.replaceChildren(rot);
      this.removeAttribute("aria-busy");
    }

    #fel(): void {
      this.#sag("alert", elementtexter.fel, document.createElement("slot"));
      this.removeAttribute("aria-busy");
    }

    #sag(role: string, text: { readonly sv: string; readonly en: string }, ...mer: Array<Node>) {
      const sprak = sprakFor(this.closest("[lang]")?.getAttribute("lang") ?? "sv");
      const stycke = document.createElement("p");
      stycke.setAttribute("role", role);
      stycke.lang = sprak;
      stycke.textContent = text[sprak];
      this.#skugga.replaceChildren(stycke, ...mer);
    }

    /** En länk till ett id når inte in i skuggan; elementet går dit i stället. */
    #foljLank(handelse: Event): void {
      const lank =
        handelse.target instanceof Element ? handelse.target.closest("a[href^='#']") : null;
      const mal = this.#skugga.getElementById(lank?.getAttribute("href")?.slice(1) ?? "");
      if (mal === null) return;
      handelse.preventDefault();
      mal.setAttribute("tabindex", "-1");
      mal.scrollIntoView();
      mal.focus({ preventScroll: true });
    }
  }

  customElements.define(namn, StarRapport);
};

/** Bara från sidans egen server, och bara JSON. */
async function hamtaJson(src: string, signal: AbortSignal): Promise<unknown> {
  const adress = new URL(src, document.baseURI);
  if (adress.origin !== location.origin)
    throw new TypeError("fragmentet ligger på en annan server");
  const svar = await fetch(adress, { signal, redirect: "error" });
  const slag = svar.headers.get("content-type") ?? "";
  if (!svar.ok || !slag.startsWith("application/json")) throw new TypeError("inget fragment");
  return svar.json();
}
