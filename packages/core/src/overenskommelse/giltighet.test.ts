import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import {
  attProva,
  exempelforbundet,
  jamtland2025,
  jamtlandTidigare,
  type Overenskommelse,
  overenskommelseFor,
} from "./index.ts";

const jamtland = [jamtland2025, jamtlandTidigare];
const senareMed = (andra: Partial<Overenskommelse>) => ({
  overenskommelse: { ...jamtland2025, ...andra },
  hur: "senare",
});

describe("överenskommelsen att pröva mot", () => {
  it("före 18 februari 2025: Jämtland 2025 med de sex tidigare kategorierna", () => {
    const { insatskategorier } = jamtlandTidigare;
    for (const dag of ["2020-09-14", "2025-02-17"]) {
      expect(attProva(jamtland, sakerDag(dag))).toEqual(senareMed({ insatskategorier }));
    }
  });

  it("från och med 18 februari 2025: Jämtland 2025 som den är", () => {
    for (const dag of ["2025-02-18", "2031-01-01"]) {
      const giltig = attProva(jamtland, sakerDag(dag));
      expect(giltig?.hur).toBe("gallande");
      expect(giltig?.overenskommelse).toBe(jamtland2025);
    }
  });

  it("just de nio fälten läggs över; id, regler och resten är den senares", () => {
    const tidigare: Overenskommelse = {
      ...exempelforbundet,
      id: "tidigare",
      fran: sakerDag("2020-01-01"),
      till: sakerDag("2024-12-31"),
      regler: "okand",
    };
    const { insatskategorier, avslut, motesform, avvikelser, avvikelseslag } = tidigare;
    const { barare, fkIngang, utbudskartaManader, efterstodManader } = tidigare;
    expect(attProva([tidigare, jamtland2025], sakerDag("2024-12-31"))).toEqual(
      senareMed({
        insatskategorier,
        avslut,
        motesform,
        avvikelser,
        avvikelseslag,
        barare,
        fkIngang,
        utbudskartaManader,
        efterstodManader,
      }),
    );
  });

  it("när ingen gäller, före den tidigare eller i en lucka, är den senare som den är", () => {
    const tidigare: Overenskommelse = {
      ...jamtlandTidigare,
      fran: sakerDag("2020-01-01"),
      till: sakerDag("2024-12-31"),
    };
    for (const dag of ["2019-12-31", "2025-01-01"]) {
      expect(attProva([tidigare, jamtland2025], sakerDag(dag))?.overenskommelse).toBe(jamtland2025);
    }
  });

  it("en med regler som gäller går före en utan, också en som ingåtts senare", () => {
    const { till: _till, ...tillsVidare } = jamtlandTidigare;
    const utan: Overenskommelse = { ...tillsVidare, fran: sakerDag("2025-06-01") };
    expect(attProva([utan, jamtland2025], sakerDag("2025-07-01"))).toEqual({
      overenskommelse: jamtland2025,
      hur: "gallande",
    });
  });

  it("ingen när ingen med regler gäller eller kommer", () => {
    expect(attProva([jamtlandTidigare], sakerDag("2020-01-01"))).toBeUndefined();
    expect(attProva([jamtlandTidigare, exempelforbundet], sakerDag("2028-01-01"))).toBeUndefined();
    expect(attProva([], sakerDag("2020-01-01"))).toBeUndefined();
  });

  it("lag: samma id och samma hur som bland dem med regler, i vilken ordning listan än står", () => {
    const alla = [...jamtland, exempelforbundet];
    const medRegler = alla.filter(({ regler }) => regler !== "okand");
    fc.assert(
      fc.property(nagonDag, (dag) => {
        const giltig = attProva(alla, dag);
        const bland = overenskommelseFor(medRegler, dag);
        expect([giltig?.overenskommelse.id, giltig?.hur]).toEqual([
          bland?.overenskommelse.id,
          bland?.hur,
        ]);
        expect(attProva([...alla].reverse(), dag)).toEqual(giltig);
      }),
    );
  });
});
