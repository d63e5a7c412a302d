import { describe, expect, it } from "vitest";
import { sakerDag } from "./Dag.ts";
import {
  dom,
  gallande,
  kanPasta,
  type Pliktdag,
  pliktlage,
  provaRegel,
  type Regel,
  stoppar,
  type Utslag,
} from "./Regel.ts";
import { text } from "./Text.ts";

/** Regeln som alltid säger samma sak. */
const regel = (mer: Partial<Regel<unknown, unknown>> & { readonly svar?: Utslag } = {}) => {
  const { svar = "brott", ...resten } = mer;
  const grund: Regel<unknown, unknown> = {
    id: "PROV-1",
    niva: "krav",
    slag: "grind",
    kalla: "prov",
    ansvarig: "teamet",
    behover: [],
    text: text("Prov.", "Test."),
    atgard: text("Laga.", "Mend."),
    prova: () => svar,
  };
  return { ...grund, ...resten };
};
const behover = (...slag: ReadonlyArray<string>) => regel({ behover: slag });

describe("kanPasta", () => {
  it("ett levande system kan påstå allt", () => {
    expect(kanPasta(behover("A", "B"), "alla")).toBe(true);
  });
  it("en källa måste ha alla slag som regeln behöver; fler gör inget", () => {
    expect(kanPasta(behover("A", "B"), new Set(["A", "B"]))).toBe(true);
    expect(kanPasta(behover("A", "B"), new Set(["B", "C", "A"]))).toBe(true);
    expect(kanPasta(behover("A", "B"), new Set(["A"]))).toBe(false);
    expect(kanPasta(behover("A", "B"), new Set(["C"]))).toBe(false);
  });
  it("den som inget behöver kan alltid påstå, också av en tom källa", () => {
    expect(kanPasta(behover(), new Set())).toBe(true);
  });
});

describe("provaRegel", () => {
  const utslag = (svar: Utslag, kanda: ReadonlySet<string> | "alla") =>
    provaRegel(regel({ svar, behover: ["A"] }), "läge", "händelse", kanda);

  it("ett brott som källan kan ha tigit om går inte att bedöma", () => {
    expect(utslag("brott", new Set(["A"]))).toBe("brott");
    expect(utslag("brott", "alla")).toBe("brott");
    expect(utslag("brott", new Set())).toBe("kan_ej_bedomas");
  });
  it.each(["ror_inte", "haller", "kan_ej_bedomas"] as const)(
    "%s står, vad som än är känt",
    (svar) => {
      expect([utslag(svar, "alla"), utslag(svar, new Set())]).toEqual([svar, svar]);
    },
  );
  it("regeln prövas mot läget före och händelsen", () => {
    const fick: Array<unknown> = [];
    const lyssnar = regel({
      prova: (fore, handelse) => {
        fick.push(fore, handelse);
        return "haller";
      },
    });
    provaRegel(lyssnar, "läge", "händelse", "alla");
    expect(fick).toEqual(["läge", "händelse"]);
  });
});

describe("pliktlage", () => {
  const forfaller = sakerDag("2025-06-30");
  const lage = (fullgjord: "okant" | "nej" | string, dag: string) => {
    const gjord = fullgjord === "okant" || fullgjord === "nej" ? fullgjord : sakerDag(fullgjord);
    const plikt: Pliktdag = { uppkom: sakerDag("2025-06-01"), forfaller, fullgjord: gjord };
    return pliktlage(plikt, sakerDag(dag));
  };

  it("ogjord väntar den till och med sista dagen, och är försummad dagen efter", () => {
    expect(lage("nej", "2025-06-01")).toBe("vantar");
    expect(lage("nej", "2025-06-30")).toBe("vantar");
    expect(lage("nej", "2025-07-01")).toBe("forsummad");
  });
  it("gjord på sista dagen är i tid, dagen efter är sen", () => {
    expect(lage("2025-06-29", "2025-12-31")).toBe("fullgjord");
    expect(lage("2025-06-30", "2025-12-31")).toBe("fullgjord");
    expect(lage("2025-07-01", "2025-12-31")).toBe("sen");
  });
  it("den dag den görs är den gjord; dagen före väntar den eller är försummad", () => {
    expect(lage("2025-06-20", "2025-06-20")).toBe("fullgjord");
    expect(lage("2025-06-20", "2025-06-19")).toBe("vantar");
    expect(lage("2025-07-10", "2025-07-10")).toBe("sen");
    expect(lage("2025-07-10", "2025-07-09")).toBe("forsummad");
    expect(lage("2025-07-10", "2025-06-30")).toBe("vantar");
  });
  it("okänt går aldrig att bedöma, varken före eller efter sista dagen", () => {
    expect(lage("okant", "2025-06-01")).toBe("kan_ej_bedomas");
    expect(lage("okant", "2025-07-01")).toBe("kan_ej_bedomas");
  });
});

describe("gallande, stoppar, dom", () => {
  const regler = ["A", "B", "C"].map((id) => regel({ id }));

  it("gällande är de som överenskommelsen innehåller, i reglernas ordning", () => {
    expect(gallande(regler, ["C", "X", "A"]).map(({ id }) => id)).toEqual(["A", "C"]);
    expect(gallande(regler, [])).toEqual([]);
  });
  it("säger överenskommelsen inte vilka, gäller inga", () => {
    expect(gallande(regler, "okand")).toEqual([]);
  });
  it("bara krav som är grindar stoppar", () => {
    const stoppande = (["krav", "bor", "upplysning"] as const).flatMap((niva) =>
      (["grind", "plikt", "anmarkning"] as const)
        .filter((slag) => stoppar(regel({ niva, slag })))
        .map((slag) => `${niva} ${slag}`),
    );
    expect(stoppande).toEqual(["krav grind"]);
  });
  it("dom: sant håller, falskt är brott", () => {
    expect([dom(true), dom(false)]).toEqual(["haller", "brott"]);
  });
});
