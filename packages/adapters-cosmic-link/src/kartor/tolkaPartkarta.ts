/**
 * Läser en partkarta utifrån: först mot schemat, sedan mot sig själv.
 */
import { type Schemafel, schemalasare, type Text, text } from "@star-finsam/core/kernel";
import { aktorer } from "@star-finsam/core/part";
import * as Result from "effect/Result";
import { lasOrganisationsnummer } from "../samordningsarende/index.ts";
import { jamforbar } from "./jamforbar.ts";
import { type Kartnyckel, krockar } from "./motsagelser.ts";
import { Partkarta, type Partpost } from "./Partkarta.ts";

const las = schemalasare(Partkarta);

/** Partkartan. Okända nycklar är fel, och en enhet som är två. Alla fel på en gång, med plats. */
export const tolkaPartkarta = (
  okant: unknown,
): Result.Result<Partkarta, ReadonlyArray<Schemafel>> =>
  Result.flatMap(las(okant), (karta) => {
    const fel = [...karta.poster.flatMap(felIPosten), ...krockar(karta.poster.flatMap(nycklarI))];
    return fel.length === 0 ? Result.succeed(karta) : Result.fail(fel);
  });

const UTAN_NYCKEL = text(
  "väntade ett HSA-id, organisationsnummer eller namn",
  "expected an HSA id, organisation number or name",
);
const UTAN_SVAR = text("väntade aktor, omrade eller kommun", "expected aktor, omrade or kommun");
const ANNAT_OMRADE = text("är inte aktörens område", "is not the field of the actor");
const KONTROLLSIFFRA = text("väntade rätt kontrollsiffra", "expected a correct check digit");

function felIPosten(post: Partpost, i: number): ReadonlyArray<Schemafel> {
  const { hsaId, organisationsnummer, namn = [], aktor, omrade, kommun } = post;
  const plats = `poster.${i}`;
  const om = (fel: boolean, har: string, vad: Text) => (fel ? [{ plats: har, text: vad }] : []);
  return [
    ...om(
      hsaId === undefined && organisationsnummer === undefined && namn.length === 0,
      plats,
      UTAN_NYCKEL,
    ),
    ...om(aktor === undefined && omrade === undefined && kommun === undefined, plats, UTAN_SVAR),
    ...om(
      aktor !== undefined && omrade !== undefined && aktorer[aktor].omrade !== omrade,
      `${plats}.omrade`,
      ANNAT_OMRADE,
    ),
    ...om(
      organisationsnummer !== undefined &&
        lasOrganisationsnummer(organisationsnummer) === undefined,
      `${plats}.organisationsnummer`,
      KONTROLLSIFFRA,
    ),
  ];
}

function nycklarI(post: Partpost, i: number): ReadonlyArray<Kartnyckel> {
  const { hsaId, organisationsnummer, namn = [], aktor = "", omrade = "", kommun = "" } = post;
  const svar = `${aktor}/${omrade}/${kommun}`;
  const en = (slag: string, nyckel: string | undefined, del = slag): ReadonlyArray<Kartnyckel> =>
    nyckel === undefined
      ? []
      : [{ plats: `poster.${i}.${del}`, nyckel: `${slag}:${nyckel}`, svar }];
  return [
    ...en("hsaId", hsaId),
    ...en("organisationsnummer", organisationsnummer),
    ...namn.flatMap((ett, j) => en("namn", jamforbar(ett), `namn.${j}`)),
  ];
}
