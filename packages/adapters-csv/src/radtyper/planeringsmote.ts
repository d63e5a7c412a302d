/**
 * En rad i listan över möten med individen: ett planeringsmöte eller ett möte vid sidan av det. Ett planeringsmöte som
 * ligger framåt är bokat; ett annat möte som ligger framåt har inte hänt och ger inget faktum.
 */
import { Individmotesslag, Planeringsform } from "@star-finsam/core/arende";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Dag } from "@star-finsam/core/kernel";
import { Aktor } from "@star-finsam/core/part";
import * as Schema from "effect/Schema";
import { garanterat, type Radsammanhang, type Radtyp, type Radvarden } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const arAktor = Schema.is(Aktor);
const arForm = Schema.is(Planeringsform);
const dokumenterande = [...Aktor.literals, "ingen"] as const;
const arDokumenterande = Schema.is(Schema.Literals(dokumenterande));
const motesformer = [...Planeringsform.literals, ...Individmotesslag.literals] as const;
const arMotesform = Schema.is(Schema.Literals(motesformer));

/** Radtypen `planeringsmote`. */
export const planeringsmote: Radtyp = {
  falt: {
    ...vemFalt,
    datum: { typ: ["dag"], maste: true },
    motesform: { typ: ["kod"], koder: motesformer, maste: true },
    bokat: { typ: ["dag"], maste: false },
    ska_delta: { typ: ["kod", "koder"], koder: Aktor.literals, maste: false },
    deltog: { typ: ["kod", "koder"], koder: Aktor.literals, maste: false },
    kallar: { typ: ["kod"], koder: Aktor.literals, maste: false },
    leder: { typ: ["kod"], koder: Aktor.literals, maste: false },
    dokumenterar: { typ: ["kod"], koder: dokumenterande, maste: false },
  },
  lamnar: { PlaneringsmoteHallet: [], PlaneringsmoteBokat: [], IndividmoteHallet: [] },
  fakta: (rad, sammanhang) => {
    const dag = garanterat(rad.dag("datum"), "datum");
    const form = garanterat(rad.kod("motesform", arMotesform), "motesform");
    if (arForm(form)) return planering(rad, sammanhang, dag, form);
    if (dag > sammanhang.registrerad) return [];
    return [
      {
        ...sammanhang.huvud("IndividmoteHallet", dag),
        _tag: "IndividmoteHallet",
        ...vem(rad, sammanhang),
        slag: form,
        deltog: rad.koder("deltog", arAktor).map(({ kod }) => kod),
        ...roller(rad),
      },
    ];
  },
};

function planering(
  rad: Radvarden,
  sammanhang: Radsammanhang,
  dag: Dag,
  form: Planeringsform,
): ReadonlyArray<Faktum> {
  const { huvud, registrerad } = sammanhang;
  const hallet = dag <= registrerad;
  const bokat = rad.dag("bokat") ?? (hallet ? undefined : registrerad);
  const skaDelta = rad.koder("ska_delta", arAktor).map(({ kod }) => kod);
  const vad = {
    ...vem(rad, sammanhang),
    form,
    ...(skaDelta.length === 0 ? {} : { skaDelta }),
  };
  return [
    ...(bokat === undefined
      ? []
      : [
          {
            ...huvud("PlaneringsmoteBokat", bokat),
            _tag: "PlaneringsmoteBokat" as const,
            ...vad,
            motesdag: dag,
          },
        ]),
    ...(hallet
      ? [
          {
            ...huvud("PlaneringsmoteHallet", dag),
            _tag: "PlaneringsmoteHallet" as const,
            ...vad,
            ...roller(rad),
          },
        ]
      : []),
  ];
}

/** Rollerna, om raden anger alla tre; två av tre säger inte vem den tredje är. */
function roller(rad: Radvarden) {
  const kallar = rad.kod("kallar", arAktor);
  const leder = rad.kod("leder", arAktor);
  const dokumenterar = rad.kod("dokumenterar", arDokumenterande);
  return kallar === undefined || leder === undefined || dokumenterar === undefined
    ? {}
    : { roller: { kallar, leder, dokumenterar } };
}
