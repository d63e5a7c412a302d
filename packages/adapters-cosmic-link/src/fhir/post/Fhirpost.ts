/**
 * De lästa posterna: det som behövs ur en resurs, med hänvisningarna ännu outredda.
 */
import type { Kon } from "@star-finsam/core/individ";
import type {
  Deltagande,
  Linkanteckning,
  Linkbilaga,
  Linkidentitet,
  Linkinsats,
  Linkmeddelande,
  Linkplan,
  Linkroll,
  Otolkat,
  Samordningsarende,
  Skydd,
} from "../../samordningsarende/index.ts";
import type { Postlage } from "./Postlage.ts";
import type { Kannemarken, Pekare } from "./pekare.ts";

type Typ<Schema extends { readonly Type: unknown }> = Schema["Type"];

/**
 * Det som varje post har. `nyckel`: `Typ/id`, postens adress i källan eller, för en innesluten, ägarens nyckel och `#id`; tom om den
 * inget har. `id`: källans id.
 */
export type Postbas = {
  readonly nyckel: string;
  readonly id: string | undefined;
  readonly rad: number;
  readonly inneslutna: ReadonlyMap<string, Fhirpost> | undefined;
  /** Vad det blev av posten. Ändras medan hänvisningarna reds ut. */
  lage: Postlage;
};

/** Vad numren på en individ säger. */
export type Lastidentitet = Linkidentitet | "saknas" | "ogiltig";

export type Patientpost = Postbas & {
  readonly slag: "Patient";
  readonly identitet: Lastidentitet;
  readonly skydd: Skydd;
  readonly kon: Kon;
  readonly namn: string | undefined;
};

export type Organisationspost = Postbas & {
  readonly slag: "Organization";
  readonly marken: Kannemarken;
  readonly namn: string | undefined;
  readonly delAv: Pekare | undefined;
};

export type Personpost = Postbas & {
  readonly slag: "Practitioner";
  readonly marken: Kannemarken;
  readonly namn: string | undefined;
  readonly titel: string | undefined;
  readonly telefon: string | undefined;
};

export type Rollpost = Postbas & {
  readonly slag: "PractitionerRole";
  readonly marken: Kannemarken;
  readonly person: Pekare | undefined;
  readonly organisation: Pekare | undefined;
  readonly titel: string | undefined;
  readonly telefon: string | undefined;
};

export type Deltagarpost = {
  readonly vem: Pekare;
  readonly roll: Typ<typeof Linkroll>;
  readonly deltagande: Typ<typeof Deltagande>;
};

export type Lagpost = Postbas & {
  readonly slag: "CareTeam";
  readonly arendeId: string | undefined;
  readonly subjekt: Pekare | undefined;
  readonly skydd: Skydd;
  readonly typ: Samordningsarende["typ"];
  readonly status: Samordningsarende["status"];
  readonly deltagare: ReadonlyArray<Deltagarpost>;
  readonly otolkat: ReadonlyArray<Otolkat>;
};

export type Insatspost = {
  readonly insats: Omit<Linkinsats, "ansvarig">;
  readonly ansvarig: Pekare | undefined;
};

export type Planpost = Postbas & {
  readonly slag: "CarePlan";
  readonly arendeId: string | undefined;
  readonly subjekt: Pekare | undefined;
  readonly skydd: Skydd;
  readonly plan: Omit<
    Linkplan,
    "bestallare" | "mottagare" | "insatser" | "anteckningar" | "bilagor" | "otolkat"
  >;
  readonly bestallare: Pekare | undefined;
  readonly mottagare: Pekare | undefined;
  readonly medverkande: ReadonlyArray<Pekare>;
  readonly lag: ReadonlyArray<Pekare>;
  readonly insatser: ReadonlyArray<Insatspost>;
  readonly stod: ReadonlyArray<Pekare>;
  readonly delAv: ReadonlyArray<Pekare>;
  readonly otolkat: ReadonlyArray<Otolkat>;
};

export type Svarspost = Postbas & {
  readonly slag: "QuestionnaireResponse";
  readonly subjekt: Pekare | undefined;
  readonly anteckning: Omit<Linkanteckning, "forfattare">;
  readonly forfattare: Pekare | undefined;
  readonly bilagor: ReadonlyArray<Bilagepost>;
  readonly otolkat: ReadonlyArray<Otolkat>;
};

/** En bilaga vars innehåll kan stå i en annan post (`Binary`). */
export type Bilagepost = { readonly bilaga: Linkbilaga; readonly binar: string | undefined };

export type Dokumentpost = Postbas & {
  readonly slag: "DocumentReference";
  readonly subjekt: Pekare | undefined;
  readonly bilagor: ReadonlyArray<Bilagepost>;
  readonly otolkat: ReadonlyArray<Otolkat>;
};

export type Binarpost = Postbas & { readonly slag: "Binary"; readonly bilaga: Linkbilaga };

export type Meddelandepost = Postbas & {
  readonly slag: "Communication";
  readonly arendeId: string | undefined;
  readonly subjekt: Pekare | undefined;
  readonly meddelande: Omit<Linkmeddelande, "avsandare" | "mottagare" | "kvitterad">;
  readonly avsandare: Pekare | undefined;
  readonly mottagare: ReadonlyArray<Pekare>;
  readonly kvitterad:
    | { readonly av: Pekare | undefined; readonly tid: Linkmeddelande["tid"] }
    | undefined;
  readonly otolkat: ReadonlyArray<Otolkat>;
};

/** En läst post. */
export type Fhirpost =
  | Patientpost
  | Organisationspost
  | Personpost
  | Rollpost
  | Lagpost
  | Planpost
  | Svarspost
  | Dokumentpost
  | Binarpost
  | Meddelandepost;
