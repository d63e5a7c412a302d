/**
 * Ärendet efter ett faktum. Total: historien har hänt, och inget faktum vägras. Ett steg som inte passar
 * läget lämnar läget orört, och granskningen säger det.
 */
import type { UtanHuvud } from "../kernel/index.ts";
import type { Arende, Arendegrund, Arendeuppgifter } from "./Arende.ts";
import type { ArendeAktualiserat, ArendeAvslutat, Arendehandelse } from "./event.ts";

/** Ärendet efter faktumet. */
export const evolve = (arende: Arende, faktum: Arendehandelse): Arende => {
  switch (faktum._tag) {
    case "ArendeAktualiserat":
      return arende._tag === "OkantArende" ? aktualisera(arende.uppgifter, faktum) : arende;
    case "ArendeMottaget":
      return vantar(arende)
        ? { ...grund(arende), _tag: "MottagetArende", mottaget: faktum.galler }
        : arende;
    case "ArendeEjMottaget":
      return vantar(arende)
        ? { ...grund(arende), _tag: "EjMottagetArende", beslutat: faktum.galler }
        : arende;
    case "ArendeSattPaKolista":
      return arende._tag === "AktualiseratArende"
        ? { ...grund(arende), _tag: "KoandeArende", kosatt: faktum.galler }
        : arende;
    case "ArendeBlevKonsultation":
      return vantar(arende)
        ? { ...grund(arende), _tag: "Konsultationsarende", beslutat: faktum.galler }
        : arende;
    case "ArendebarareUtsedd":
      return medUppgifter(arende, {
        barare: { aktor: faktum.aktor, dag: faktum.galler, dagKand: faktum.dagKand },
      });
    case "PlaneringsmoteBokat":
      return medUppgifter(arende, {
        bokadeMoten: [...arende.uppgifter.bokadeMoten, { dag: faktum.motesdag, form: faktum.form }],
      });
    case "PlaneringsmoteHallet":
      return medUppgifter(arende, {
        planeringsmoten: [
          ...arende.uppgifter.planeringsmoten,
          { dag: faktum.galler, form: faktum.form },
        ],
      });
    case "ForsorjningUppgiven":
      return medUppgifter(arende, {
        forsorjning: { ...arende.uppgifter.forsorjning, [faktum.matpunkt]: faktum.forsorjning },
      });
    case "SysselsattningUppgiven":
      return medUppgifter(arende, {
        sysselsattning: {
          ...arende.uppgifter.sysselsattning,
          [faktum.matpunkt]: faktum.sysselsattning,
        },
      });
    case "ArendeAvslutat":
      return avsluta(arende, faktum);
  }
};

const aktualisera = (
  uppgifter: Arendeuppgifter,
  faktum: UtanHuvud<ArendeAktualiserat>,
): Arende => ({
  _tag: "AktualiseratArende",
  id: faktum.arende,
  individ: faktum.individ,
  arendetyp: faktum.arendetyp,
  aktualiserat: faktum.galler,
  aktorer: faktum.aktorer,
  kommun: faktum.kommun ?? "okand",
  uppgifter,
});

const avsluta = (arende: Arende, faktum: UtanHuvud<ArendeAvslutat>): Arende => {
  if (arende._tag === "MottagetArende") {
    return {
      ...grund(arende),
      _tag: "AvslutatArende",
      mottaget: arende.mottaget,
      avslutat: faktum.galler,
      orsak: faktum.orsak,
    };
  }
  return vantar(arende)
    ? {
        ...grund(arende),
        _tag: "AvskrivetArende",
        avslutat: faktum.galler,
        orsak: faktum.orsak,
      }
    : arende;
};

type VantandeArende = Extract<Arende, { _tag: "AktualiseratArende" | "KoandeArende" }>;

const vantar = (arende: Arende): arende is VantandeArende =>
  arende._tag === "AktualiseratArende" || arende._tag === "KoandeArende";

const grund = (arende: Arendegrund): Arendegrund => ({
  id: arende.id,
  individ: arende.individ,
  arendetyp: arende.arendetyp,
  aktualiserat: arende.aktualiserat,
  aktorer: arende.aktorer,
  kommun: arende.kommun,
  uppgifter: arende.uppgifter,
});

const medUppgifter = (arende: Arende, nya: Partial<Arendeuppgifter>): Arende => ({
  ...arende,
  uppgifter: { ...arende.uppgifter, ...nya },
});
