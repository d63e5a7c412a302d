/**
 * En publicering: de antalstabeller som lämnar huset på en gång, och hur deras koder summerar. Samma mått med samma grupp är
 * samma tal, i vilken tabell eller publicering det än står.
 */
import * as Schema from "effect/Schema";

const kod = Schema.NonEmptyString;

/**
 * Ett samband mellan koder. `delar`: helheten är summan. `tacker`: den som räknas i helheten räknas i minst en del, kanske
 * i flera (individer över tertial): ingen del är större än helheten, och helheten är högst summan. `matt`: de mått som
 * sambandet gäller, utan angivelse alla.
 */
export const Kodsumma = Schema.Struct({
  hel: kod,
  delar: Schema.Array(kod),
  slag: Schema.optionalKey(Schema.Literals(["delar", "tacker"])),
  matt: Schema.optionalKey(Schema.Array(kod)),
});
export type Kodsumma = typeof Kodsumma.Type;

/**
 * En dimension. `koder` är alla koder utom `alla`, också delsummor (län, år). `kanslig`: att alla i en grupp har samma kod
 * röjer något om var och en av dem (försörjning, avslutsorsak); `okand`: koden som inte säger något om någon.
 */
export const Dimension = Schema.Struct({
  id: kod,
  alla: kod,
  koder: Schema.Array(kod),
  summor: Schema.Array(Kodsumma),
  kanslig: Schema.optionalKey(Schema.Boolean),
  okand: Schema.optionalKey(kod),
}).annotate({ identifier: "Dimension", title: "Dimension" });
export type Dimension = typeof Dimension.Type;

/** Gruppen som en cell gäller: dimension till kod. En dimension som inte nämns står på sin helhet. */
export const Cellgrupp = Schema.Record(Schema.String, Schema.String);
export type Cellgrupp = typeof Cellgrupp.Type;

/**
 * Talet i en cell. Unit: tabellens (individer, ärenden, kronor). `individer`: antalet olika individer bakom talet, när det är ett
 * annat. `storsta`: de största bidragen, störst först, för tabeller med dominansregel. `utanIndivider`: talet är inte ett antal
 * människor (möten i allt), och visas hur litet det än är.
 */
export const Antalscell = Schema.Struct({
  grupp: Cellgrupp,
  antal: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  individer: Schema.optionalKey(Schema.Int),
  storsta: Schema.optionalKey(Schema.Array(Schema.Finite)),
  utanIndivider: Schema.optionalKey(Schema.Literal(true)),
});
export type Antalscell = typeof Antalscell.Type;

/**
 * En tabell. `nivaer`: de kombinationer av dimensioner som trycks, utan angivelse alla delmängder (tabellen med alla sina
 * summor). Varje kombination av koder på en nivå trycks; de som inte står i `celler` är noll. `perioder`: koderna i dimensionen
 * `period` som tabellen trycker, utan angivelse alla. `regel`: `nns` följer bara
 * regeln om tio av varje kön. `viktig`: celler som hellre visas, större tal är viktigare.
 */
export const Antalstabell = Schema.Struct({
  id: kod,
  matt: kod,
  dimensioner: Schema.Array(kod),
  nivaer: Schema.optionalKey(Schema.Array(Schema.Array(kod))),
  perioder: Schema.optionalKey(Schema.Array(kod)),
  celler: Schema.Array(Antalscell),
  regel: Schema.optionalKey(Schema.Literals(["minsta_cell", "nns"])),
  viktig: Schema.optionalKey(Schema.Finite.check(Schema.isGreaterThan(0))),
}).annotate({ identifier: "Antalstabell", title: "Antalstabell" });
export type Antalstabell = typeof Antalstabell.Type;

/**
 * Faktaavtrycket bakom ett mått en period (koden i dimensionen `period`, eller dess helhet). Två publiceringar med samma
 * avtryck har räknat på samma fakta: då är talen desamma och sambanden gäller mellan dem. Utan avtryck gäller inga.
 */
export const Kohort = Schema.Struct({ matt: kod, period: kod, avtryck: kod });
export type Kohort = typeof Kohort.Type;

/** Ett tal i publiceringen. */
export const Talplats = Schema.Struct({ matt: kod, grupp: Cellgrupp });
export type Talplats = typeof Talplats.Type;

/** Summan av talen till vänster är summan av dem till höger, vad de än heter: in + nya = avslutade + ut. */
export const Likhet = Schema.Struct({
  vanster: Schema.Array(Talplats),
  hoger: Schema.Array(Talplats),
});
export type Likhet = typeof Likhet.Type;

/** Tabellerna som ges ut tillsammans. `likheter`: samband utöver kodsummorna. */
export const Publicering = Schema.Struct({
  id: kod,
  dimensioner: Schema.Array(Dimension),
  tabeller: Schema.Array(Antalstabell),
  kohorter: Schema.Array(Kohort),
  likheter: Schema.optionalKey(Schema.Array(Likhet)),
}).annotate({ identifier: "Publicering", title: "Publicering" });
export type Publicering = typeof Publicering.Type;

/** Dimensionen som kohorterna skiljs åt efter. */
export const PERIOD = "period";
