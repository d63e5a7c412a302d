/**
 * Skriver star-link-v1 som CSV: UTF-8 med BOM, semikolon och CRLF, så att svenska Excel öppnar den rätt. Samma ärenden ger samma
 * bytes, och det som läses tillbaka är ärendena.
 */
import type { Linkplan, Samordningsarende } from "../../samordningsarende/index.ts";
import { arObjekt } from "../json.ts";
import { skrivRad } from "../skriv.ts";
import { behoverJson } from "./behoverJson.ts";
import { neutralisera } from "./formel.ts";
import { KOLUMNER, type Kolumn } from "./kolumner.ts";
import { SLAG, type Slag } from "./slag.ts";

/** Skriver ärendena. */
export const skrivStarlinkCsv = (arenden: ReadonlyArray<Samordningsarende>): string => {
  const antal = new Map<string, number>();
  for (const { id } of arenden) antal.set(id, (antal.get(id) ?? 0) + 1);
  return somCsv(
    KOLUMNER,
    arenden.flatMap((arende) =>
      antal.get(arende.id) === 1 && !behoverJson(arende)
        ? raderna(arende)
        : [{ arende_id: arende.id, slag: "json", text: skrivRad(arende) }],
    ),
  );
};

/** En rad: det som står i kolumnerna. */
export type Skrivenrad = Readonly<Partial<Record<Kolumn, string>>>;

/** Raderna som CSV med de kolumnerna. */
export const somCsv = (
  kolumner: ReadonlyArray<Kolumn>,
  rader: ReadonlyArray<Skrivenrad>,
): string => {
  const skrivna = rader.map((rad) => kolumner.map((kolumn) => citera(rad[kolumn] ?? "")).join(";"));
  return `\uFEFF${[kolumner.join(";"), ...skrivna].join("\r\n")}\r\n`;
};

const citera = (cell: string): string => {
  const skyddad = neutralisera(cell);
  return /[";\r\n]/u.test(skyddad) ? `"${skyddad.replaceAll('"', '""')}"` : skyddad;
};

function raderna(arende: Samordningsarende): ReadonlyArray<Skrivenrad> {
  const { id, aktorer, meddelanden, planer, otolkat } = arende;
  const rad = (slag: Slag, post: unknown, hem = ""): Skrivenrad => ({
    arende_id: id,
    slag,
    ...(hem === "" ? {} : { hor_till: hem }),
    ...cellerna(slag, post),
  });
  const planens = (plan: Linkplan): ReadonlyArray<Skrivenrad> => [
    rad("plan", plan),
    ...plan.insatser.map((insats) => rad("insats", insats, plan.id)),
    ...plan.anteckningar.flatMap((anteckning) => [
      rad("anteckning", anteckning, plan.id),
      ...anteckning.falt.map((falt) => rad("falt", falt, anteckning.id)),
    ]),
    ...plan.bilagor.map((bilaga) => rad("bilaga", bilaga, plan.id)),
    ...plan.otolkat.map((en) => rad("otolkat", en, plan.id)),
  ];
  return [
    rad("arende", arende),
    ...aktorer.map((aktor) => rad("aktor", aktor)),
    ...meddelanden.map((meddelande) => rad("meddelande", meddelande)),
    ...planer.flatMap(planens),
    ...otolkat.map((en) => rad("otolkat", en)),
  ];
}

const cellerna = (slag: Slag, post: unknown): Skrivenrad =>
  Object.fromEntries(
    SLAG[slag].flatMap(({ plats, kolumn, typ }) => {
      const varde = pa(plats, post);
      return varde === undefined ? [] : [[kolumn, typ.skriv(varde)]];
    }),
  );

const pa = (plats: string, post: unknown): unknown =>
  plats
    .split(".")
    .reduce<unknown>((inne, nyckel) => (arObjekt(inne) ? inne[nyckel] : undefined), post);
