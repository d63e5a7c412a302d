import { type Forslag, godta } from "@star-finsam/core/adapter";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { innehallerPersonnummer } from "@star-finsam/core/personidentitet";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LinkVal } from "../LinkVal.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import { exempelarende, exempelval, LASDAG, last, NAMN } from "../testing/arendeexempel.ts";
import { godtyckligtSamordningsarende } from "../testing/godtyckliga.ts";
import { forslagsslag, nyForeslagare } from "./index.ts";

const kor = (samordning: Samordningsarende, val: Partial<LinkVal> = {}) =>
  nyForeslagare(
    { ...exempelval, overenskommelse: jamtland2025, ...val },
    "cos-fhir",
  )(last(samordning));

/** Godtyckliga ärenden för exempelindividen, som finns i STAR; ibland för någon annan. */
const arenden = fc.tuple(godtyckligtSamordningsarende, fc.boolean()).map(([godtyckligt, kand]) =>
  kand
    ? {
        ...godtyckligt,
        individ: { ...godtyckligt.individ, identitet: exempelarende.individ.identitet },
      }
    : godtyckligt,
);
const val = fc.record({ inkluderaFritext: fc.boolean(), tillatSkyddade: fc.boolean() });

const svaren: Readonly<Record<string, unknown>> = {
  arende: "T1",
  kategori: "arbetsinriktad",
  benamning: "Samtal",
  aktor: "ame",
  start: "2025-06-01",
  galler: "2025-06-01",
  paborjad: "2025-05-01",
  orsak: "okand",
};

describe("lag: förslagen går att godta", () => {
  it("varje faktumförslag som det är, och varje utkast när det som saknas fyllts i", () => {
    fc.assert(
      fc.property(arenden, val, (samordning, v) => {
        for (const en of kor(samordning, v).forslag) {
          if (en._tag === "Bevakning") continue;
          const svar = en._tag === "Utkast" ? godta(en, svaren) : godta(en);
          expect(Result.isSuccess(svar) || [en.id, svar.failure]).toBe(true);
          if (en._tag !== "Utkast") continue;
          for (const namn of en.saknar) {
            const { [namn]: _, ...resten } = svaren;
            const utan = godta(en, resten);
            expect(Result.isFailure(utan) || namn === "paborjad").toBe(true);
          }
        }
      }),
    );
  });
  it("bara slagen som lämnas föreslås; aldrig ett ärende, ett samtycke eller en ärendebärare", () => {
    const slag = (en: Forslag) =>
      en._tag === "Utkast" ? en.slag : en._tag === "Faktumforslag" ? en.faktum._tag : undefined;
    expect(forslagsslag).not.toContain("ArendebarareUtsedd");
    expect(forslagsslag).not.toContain("SamtyckeInhamtat");
    expect(forslagsslag).not.toContain("ArendeAktualiserat");
    fc.assert(
      fc.property(arenden, val, (samordning, v) => {
        const slagen = kor(samordning, v).forslag.flatMap((en) => slag(en) ?? []);
        expect(slagen.filter((en) => !forslagsslag.includes(en))).toEqual([]);
      }),
    );
  });
});

const blandat = <T>(lista: ReadonlyArray<T>) =>
  fc.shuffledSubarray([...lista], { minLength: lista.length });

describe("lag: ordningen i källan betyder inget", () => {
  it("samma förslag med samma id och avtryck, och id:na är olika", () => {
    const tva = arenden.chain((forst) =>
      fc
        .record({
          aktorer: blandat(forst.aktorer),
          meddelanden: blandat(forst.meddelanden),
          planer: fc
            .tuple(
              ...forst.planer.map((plan) =>
                fc
                  .record({
                    insatser: blandat(plan.insatser),
                    anteckningar: blandat(plan.anteckningar),
                  })
                  .map((delar) => ({ ...plan, ...delar })),
              ),
            )
            .chain(blandat),
        })
        .map((delar) => [forst, { ...forst, ...delar }] as const),
    );
    fc.assert(
      fc.property(tva, val, ([forst, sedan], v) => {
        const iOrdning = (samordning: Samordningsarende) =>
          kor(samordning, v)
            .forslag.map((en) => JSON.stringify(en))
            .sort();
        expect(iOrdning(sedan)).toEqual(iOrdning(forst));
        const ids = kor(forst, v).forslag.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("lag: utan egna id betyder ordningen inget", () => {
  /** Så som en läsare numrerar det som källan inte gett något id. */
  const numrerade = <T extends object>(lista: ReadonlyArray<T>) =>
    lista.map((en, i) => ({ ...en, id: `${i + 1}` }));
  const utanId = arenden.chain((samordning) => {
    const planer = samordning.planer.map((plan) =>
      fc
        .array(fc.constantFrom(...plan.insatser, { id: "x", status: "pagaende" as const }), {
          maxLength: 6,
        })
        .chain((insatser) => fc.tuple(fc.constant(insatser), blandat(insatser)))
        .map((tva) => tva.map((insatser) => ({ ...plan, insatser: numrerade(insatser) }))),
    );
    return fc.tuple(...planer).map((par) => ({
      fore: { ...samordning, planer: par.flatMap(([fore]) => fore ?? []) },
      efter: { ...samordning, planer: par.flatMap(([, efter]) => efter ?? []) },
    }));
  });
  it("samma förslag när insatserna byter plats, och id:na är olika", () => {
    fc.assert(
      fc.property(utanId, val, ({ fore, efter }, v) => {
        const forslagen = (samordning: Samordningsarende) =>
          kor(samordning, v)
            .forslag.map((en) => JSON.stringify(en))
            .sort();
        expect(forslagen(efter)).toEqual(forslagen(fore));
        const ids = kor(fore, v).forslag.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
  it("samma id när insatsen går vidare eller avslutas, och när svaren i anteckningen byter plats", () => {
    const [plan] = exempelarende.planer;
    const [insats] = plan?.insatser ?? [];
    const [anteckning] = plan?.anteckningar ?? [];
    if (plan === undefined || insats === undefined || anteckning === undefined) {
      throw new Error("Exemplet har en insats och en anteckning.");
    }
    const ids = (insatser: typeof plan.insatser, falt = anteckning.falt) =>
      kor(
        {
          ...exempelarende,
          planer: [{ ...plan, insatser, anteckningar: [{ ...anteckning, falt }] }],
        },
        { inkluderaFritext: true },
      )
        .forslag.map(({ id }) => id)
        .filter((id) => id.includes("Insats"))
        .sort();
    const forst = ids([{ ...insats, id: "1" }]);
    expect(forst.join(" ")).not.toContain("/1:");
    const sedan = ids([{ ...insats, id: "2", status: "avslutad", slut: LASDAG }]);
    expect(sedan).toEqual(expect.arrayContaining([...forst]));
    expect(ids([{ ...insats, id: "1" }], anteckning.falt.toReversed())).toEqual(forst);
  });
});

describe("lag: det som någon skrivit stannar", () => {
  const M = "HEMLIGT";
  const marka = (samordning: Samordningsarende): Samordningsarende => ({
    ...samordning,
    individ: { ...samordning.individ, namn: M },
    aktorer: samordning.aktorer.map((en) => ({
      ...en,
      enhet: M,
      namn: M,
      titel: M,
      telefon: M,
    })),
    meddelanden: samordning.meddelanden.map((en) => ({ ...en, text: M })),
    planer: samordning.planer.map((plan) => ({
      ...plan,
      insatser: plan.insatser.map((en) => ({
        ...en,
        vad: M,
        kod: { system: "eget", kod: M, namn: M },
      })),
      anteckningar: plan.anteckningar.map((en) => ({
        ...en,
        mall: { id: "m", namn: M },
        falt: en.falt.map(({ rubrik }, i) => ({
          rubrik: ["Behov", "Långsiktigt mål", "Kommunens insatser", rubrik + M][i] ?? M,
          varde: M,
        })),
      })),
      bilagor: plan.bilagor.map((en) => ({ ...en, titel: M, innehall: M, referens: M })),
      otolkat: [{ plats: M, varde: M }],
    })),
    otolkat: [{ plats: M, varde: M }],
  });
  it("ingen fri text i förslag eller brister när den inte ska vara med", () => {
    fc.assert(
      fc.property(arenden, fc.boolean(), (samordning, tillatSkyddade) => {
        const svar = kor(marka(samordning), { tillatSkyddade });
        expect(JSON.stringify(svar)).not.toContain(M);
      }),
    );
  });
  it("aldrig numret eller namnet, inte heller med fri text eller när id:n bär dem", () => {
    const { nummer } = exempelarende.individ.identitet;
    const skriven = fc.constantFrom(
      nummer,
      nummer.slice(2),
      `${nummer.slice(0, 8)}-${nummer.slice(8)}`,
      `${nummer.slice(2, 8)}+${nummer.slice(8)}`,
      `${nummer.slice(0, 8)} ${nummer.slice(8)}`,
    );
    fc.assert(
      fc.property(godtyckligtSamordningsarende, skriven, val, (godtyckligt, spar, v) => {
        const text = `Om ${NAMN} (${spar}), ${NAMN.toUpperCase()}s plan`;
        const egen = marka({ ...godtyckligt, individ: exempelarende.individ });
        const samordning: Samordningsarende = JSON.parse(
          JSON.stringify({
            ...egen,
            id: `x${spar}`,
            individ: exempelarende.individ,
            planer: egen.planer.map((plan, i) => ({
              ...plan,
              id: `${i}/${spar}/${NAMN}`,
              insatser: plan.insatser.map((en, j) => ({
                ...en,
                id: `${spar}-${j}`,
                kod: { system: "s", kod: "1", namn: text },
              })),
            })),
          }).replaceAll(M, text),
        );
        const svar = kor(samordning, v);
        const ut = JSON.stringify([
          svar.forslag.map(({ kalla: _, ...en }) =>
            en._tag === "Faktumforslag" ? { ...en, faktum: { ...en.faktum, kalla: 0 } } : en,
          ),
          svar.brister,
        ]);
        expect(ut).not.toContain(nummer.slice(2, 8));
        expect(ut.toLowerCase()).not.toContain(NAMN.toLowerCase());
        expect(svar.brister.some((en) => innehallerPersonnummer(JSON.stringify(en)))).toBe(false);
      }),
    );
  });
});

describe("lag: ett felregistrerat eller okänt underlag föreslår inget", () => {
  it("inget ur planerna när alla är felregistrerade", () => {
    fc.assert(
      fc.property(arenden, val, (samordning, v) => {
        const planer = samordning.planer.map((en) => ({
          ...en,
          status: "felregistrerad" as const,
        }));
        const { forslag } = kor({ ...samordning, meddelanden: [], planer }, v);
        const annat = forslag.filter(
          (en) => en._tag !== "Faktumforslag" || en.faktum._tag !== "IndividRegistrerad",
        );
        expect(annat).toEqual([]);
      }),
    );
  });
  it("inget föreslås ha hänt efter dagen källan läses", () => {
    fc.assert(
      fc.property(arenden, val, (samordning, v) => {
        for (const en of kor(samordning, v).forslag) {
          const galler =
            en._tag === "Faktumforslag"
              ? en.faktum.galler
              : en._tag === "Utkast"
                ? en.uppgifter["galler"]
                : undefined;
          if (typeof galler === "string") expect(galler <= LASDAG).toBe(true);
        }
      }),
    );
  });
});
