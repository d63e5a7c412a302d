/**
 * Samtycket: individens eftergift av sekretess (OSL 10:1, 12:2) så att namngivna verksamheter får tala med
 * varandra. Det är inte en rättslig grund enligt GDPR, och ett samtycke till SIP är ett annat samtycke.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, type Dag, faktumhuvud } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";

/** Om blanketten bär individens egna ord. Orden själva stannar i blanketten. */
export const EgnaOrd = Schema.Literals(["finns", "saknas", "okant"]).annotate({
  identifier: "EgnaOrd",
  title: "Individens egna ord",
});
export type EgnaOrd = typeof EgnaOrd.Type;

/** Ett samtycke har inhämtats; `galler` är dagen det gavs. Källa: bilaga 1, Identifiering. */
export const SamtyckeInhamtat = Schema.TaggedStruct("SamtyckeInhamtat", {
  ...faktumhuvud,
  individ: Pseudonym,
  arende: ArendeId,
  omfattar: Schema.Array(Aktor),
  egnaOrd: EgnaOrd,
}).annotate({ identifier: "SamtyckeInhamtat", title: "Samtycke inhämtat" });
export type SamtyckeInhamtat = typeof SamtyckeInhamtat.Type;

/** Samtycket har återkallats; `galler` är dagen delningen upphör. */
export const SamtyckeAterkallat = Schema.TaggedStruct("SamtyckeAterkallat", {
  ...faktumhuvud,
  individ: Pseudonym,
  arende: ArendeId,
}).annotate({ identifier: "SamtyckeAterkallat", title: "Samtycke återkallat" });
export type SamtyckeAterkallat = typeof SamtyckeAterkallat.Type;

/** Samtyckets händelser. */
export const Samtyckesfaktum = Schema.Union([SamtyckeInhamtat, SamtyckeAterkallat]);
export type Samtyckesfaktum = typeof Samtyckesfaktum.Type;

/** Samtycket i dag: saknas, gäller, eller har gällt. */
export type Samtycke =
  | { readonly _tag: "SamtyckeSaknas" }
  | {
      readonly _tag: "SamtyckeGivet";
      readonly fran: Dag;
      readonly omfattar: ReadonlyArray<Aktor>;
      readonly egnaOrd: EgnaOrd;
    }
  | {
      readonly _tag: "SamtyckeUpphort";
      readonly fran: Dag;
      readonly till: Dag;
      readonly omfattar: ReadonlyArray<Aktor>;
      readonly egnaOrd: EgnaOrd;
    };

/** Läget innan något hänt. */
export const samtyckeSaknas: Samtycke = { _tag: "SamtyckeSaknas" };

/** Samtycket efter ett faktum. Total: ett återkallande utan samtycke ändrar inget. */
export const evolveSamtycke = (samtycke: Samtycke, faktum: Samtyckesfaktum): Samtycke => {
  switch (faktum._tag) {
    case "SamtyckeInhamtat":
      return {
        _tag: "SamtyckeGivet",
        fran: faktum.galler,
        omfattar: faktum.omfattar,
        egnaOrd: faktum.egnaOrd,
      };
    case "SamtyckeAterkallat":
      return samtycke._tag === "SamtyckeGivet"
        ? { ...samtycke, _tag: "SamtyckeUpphort", till: faktum.galler }
        : samtycke;
  }
};

/** Sant om samtycket gäller den dagen och omfattar verksamheten. Dagen det återkallas gäller det inte. */
export const samtyckeGaller = (samtycke: Samtycke, dag: Dag, aktor: Aktor): boolean => {
  switch (samtycke._tag) {
    case "SamtyckeSaknas":
      return false;
    case "SamtyckeGivet":
      return dag >= samtycke.fran && samtycke.omfattar.includes(aktor);
    case "SamtyckeUpphort":
      return dag >= samtycke.fran && dag < samtycke.till && samtycke.omfattar.includes(aktor);
  }
};
