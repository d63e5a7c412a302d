/**
 * Ett möjligt värde för varje tidigare dolt tal. Liggaren säger inte vilket det var, bara att något heltal stämmer.
 */
import type { OppnaLosare } from "../losare/Losare.ts";
import type { Grundsystem } from "./Bygge.ts";

/** Fyller de okända talen på plats. Falskt om inget stämmer: liggaren är inte räknad på det den säger. */
export function fyllOkanda({ tal, samband }: Grundsystem, oppna: OppnaLosare): boolean {
  const okanda = tal.flatMap(({ varde }, plats) => (varde === undefined ? [plats] : []));
  if (okanda.length === 0) return true;
  const lokal = new Map(okanda.map((plats, nr) => [plats, nr]));
  const konstant = okanda.length;
  const rader = samband.flatMap(({ tal: platser, koefficienter }) => {
    const egna: Array<number> = [];
    const egnaKoefficienter: Array<number> = [];
    let kant = 0;
    platser.forEach((plats, nr) => {
      const koefficient = koefficienter[nr] ?? 0;
      const okand = lokal.get(plats);
      if (okand === undefined) kant += koefficient * (tal[plats]?.varde ?? 0);
      else {
        egna.push(okand);
        egnaKoefficienter.push(koefficient);
      }
    });
    return egna.length === 0
      ? []
      : [{ tal: [...egna, konstant], koefficienter: [...egnaKoefficienter, kant] }];
  });
  const losare = oppna(new Array(okanda.length + 1).fill(0), rader, STORST);
  for (let plats = 0; plats <= konstant; plats++) losare.satt(plats, 1);
  const flytt = losare.flytta(konstant, 1);
  losare.slut();
  if (flytt === undefined) return false;
  for (const [nr, plats] of okanda.entries()) {
    const ett = tal[plats];
    if (ett === undefined) continue;
    ett.varde = flytt.get(nr) ?? 0;
    ett.antaget = true;
  }
  return true;
}

const STORST = 1e6;
