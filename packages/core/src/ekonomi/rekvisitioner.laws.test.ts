import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nagraMedel, nagraRekvisitioner } from "../testing/ekonomiprov.ts";
import { type Indelning, rekvireratPerPeriod, rekvisitionsoversikt } from "./index.ts";

const summan = (beloppen: ReadonlyArray<{ readonly belopp: number }>) =>
  beloppen.reduce((summa, { belopp }) => summa + belopp, 0);
const blandad = <A>(lista: ReadonlyArray<A>) =>
  fc.shuffledSubarray([...lista], { minLength: lista.length });

describe("rekvisitionsoversikt, lagar", () => {
  it("det sista löpande saldot är summan, i varje ström och sammanlagt", () => {
    fc.assert(
      fc.property(nagraRekvisitioner, nagraMedel, (rekvisitioner, medel) => {
        const { rader, strommar, sammanlagt } = rekvisitionsoversikt(rekvisitioner, medel);
        expect(sammanlagt.rekvirerat).toBe(summan(rekvisitioner));
        expect(rader.at(-1)?.sammanlagt.rekvirerat ?? 0).toBe(summan(rekvisitioner));
        for (const { strom, rekvirerat } of strommar) {
          const sista = rader.findLast((rad) => rad.strom === strom);
          expect(sista?.iStrommen.rekvirerat ?? 0).toBe(rekvirerat);
        }
        expect(summan(strommar.map(({ rekvirerat: belopp }) => ({ belopp })))).toBe(
          sammanlagt.rekvirerat,
        );
      }),
    );
  });

  it("listornas ordning ändrar inget", () => {
    const fall = fc
      .tuple(nagraRekvisitioner, nagraMedel)
      .chain(([r, m]) => fc.tuple(fc.constant([r, m] as const), blandad(r), blandad(m)));
    fc.assert(
      fc.property(fall, ([[r, m], blandadR, blandadM]) => {
        expect(rekvisitionsoversikt(blandadR, blandadM)).toEqual(rekvisitionsoversikt(r, m));
      }),
    );
  });

  it("utan medel är inget beviljat noll, och kvar är beviljat minus rekvirerat", () => {
    fc.assert(
      fc.property(nagraRekvisitioner, nagraMedel, (rekvisitioner, medel) => {
        const utan = rekvisitionsoversikt(rekvisitioner, []);
        expect(utan.rader.every(({ iStrommen }) => iStrommen.beviljat === "saknas")).toBe(true);
        for (const { beviljat, rekvirerat, kvar } of rekvisitionsoversikt(rekvisitioner, medel)
          .strommar) {
          expect(kvar).toBe(beviljat === "saknas" ? "saknas" : beviljat - rekvirerat);
        }
      }),
    );
  });

  it("en oprövad rekvisition räknas upp en gång, och påstås aldrig ha gått över", () => {
    fc.assert(
      fc.property(nagraRekvisitioner, nagraMedel, (rekvisitioner, medel) => {
        const { fynd } = rekvisitionsoversikt(rekvisitioner, medel);
        const oprovade = fynd.flatMap((ett) => (ett._tag === "EjProvad" ? [ett.rekvisition] : []));
        expect(new Set(oprovade).size).toBe(oprovade.length);
        for (const ett of fynd) {
          if (ett._tag === "OverBeviljat") expect(oprovade).not.toContain(ett.rekvisition);
        }
      }),
    );
  });
});

describe("rekvireratPerPeriod, lagar", () => {
  it("gruppernas summa och antal är rekvisitionernas, hur tiden än delas", () => {
    fc.assert(
      fc.property(
        nagraRekvisitioner,
        fc.constantFrom<Indelning>("halvar", "kvartal", "ar"),
        (rekvisitioner, indelning) => {
          const grupper = rekvireratPerPeriod(rekvisitioner, indelning);
          expect(summan(grupper)).toBe(summan(rekvisitioner));
          expect(grupper.reduce((antal, grupp) => antal + grupp.antal, 0)).toBe(
            rekvisitioner.length,
          );
        },
      ),
    );
  });
});
