/**
 * Ett exempel på partkarta: namnen som parterna brukar kallas vid, och de två myndigheternas organisationsnummer. Inga
 * HSA-id: de är regionens och kommunernas egna.
 */
import { text } from "@star-finsam/core/kernel";
import type { Aktor } from "@star-finsam/core/part";
import { Organisationsnummer } from "../samordningsarende/index.ts";
import type { Partkarta, Partpost } from "./Partkarta.ts";

const aktor = (vem: Aktor, ...namn: ReadonlyArray<string>): Partpost => ({ aktor: vem, namn });

/** Exempelkartan. */
export const exempelNamn: Partkarta = {
  id: "exempel-namn",
  version: 1,
  namn: text("Exempel: vanliga namn på parterna", "Example: common names of the parties"),
  poster: [
    {
      ...aktor("arbetsformedlingen", "AF", "Arbetsförmedlingen"),
      organisationsnummer: Organisationsnummer.make("2021002114"),
    },
    {
      ...aktor("forsakringskassan", "FK", "Försäkringskassan"),
      organisationsnummer: Organisationsnummer.make("2021005521"),
    },
    aktor(
      "ifo",
      "IFO",
      "Individ- och familjeomsorg",
      "Individ- och familjeomsorgen",
      "Individ- och familjeomsorgen (IFO)",
      "Ekonomiskt bistånd",
    ),
    aktor("ame", "AME", "Arbetsmarknadsenheten", "Arbetsmarknadsenheten (AME)"),
    aktor("vuxenutbildning", "Vuxenutbildning", "Vuxenutbildningen", "Komvux"),
    aktor(
      "primarvard",
      "Primärvård",
      "Primärvården",
      "Region JH/primärvården",
      "Hälsocentral",
      "Hälsocentralen",
      "Vårdcentral",
      "Vårdcentralen",
    ),
    aktor(
      "psykiatri",
      "Psykiatri",
      "Psykiatrin",
      "Region JH/psykiatrin",
      "Vuxenpsykiatri",
      "Vuxenpsykiatrin",
    ),
    { omrade: "socialtjanst", namn: ["Socialtjänst", "Socialtjänsten"] },
    {
      omrade: "halso_och_sjukvard",
      namn: ["Region JH", "Region Jämtland Härjedalen", "Hälso- och sjukvården"],
    },
  ],
};
