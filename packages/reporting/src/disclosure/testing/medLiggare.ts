/**
 * Fall där något redan är utgivet.
 */
import type { Publicering } from "../publicering/Publicering.ts";
import { type Byggare, folkmangd, glest, kon, period, publicering, tertial } from "./byggstenar.ts";

/** Två tertial är utgivna; nu kommer det tredje, året, eller båda. Ibland har det första ändrats. */
export const liggare: Byggare = (s) => {
  const folk = folkmangd(s, glest(s, 60), { period: tertial, kon: kon.koder });
  const andrat = s.sant(0.3);
  const sena = andrat ? folk.filter((en) => !(en["period"]?.includes("T1") && s.sant(0.2))) : folk;
  const niva = (sist: ReadonlyArray<string>) => [sist, [...sist, "kon"]];
  const tidigare = ["T1", "T2"].map(
    (denna): Publicering => ({
      ...publicering([period([denna]), kon], folk, [
        ["period", "kon"],
        { nivaer: niva(["period"]) },
      ]),
      id: `om ${denna}`,
      kohorter: [{ matt: "m", period: denna, avtryck: `${denna}-fakta` }],
    }),
  );
  const nivaer = s.en([niva([]), [...niva([]), ...niva(["period"])]]);
  const ny = publicering([period(tertial), kon], sena, [["period", "kon"], { nivaer }]);
  const kohorter = ["ar", ...tertial].map((denna) => ({
    matt: "m",
    period: denna,
    avtryck: denna === "T1" && andrat ? "T1-ändrad" : `${denna}-fakta`,
  }));
  return { ny: { ...ny, kohorter }, tidigare, folk: sena };
};

/** Samma fakta en gång till: fallets första tabell är redan utgiven. */
export const omigen =
  (bygg: Byggare): Byggare =>
  (s) => {
    const fall = bygg(s);
    const kohorter = [{ matt: "m", period: "", avtryck: "samma" }];
    const [forst, ...sedan] = fall.ny.tabeller;
    if (forst === undefined) return fall;
    const tidigare = [{ ...fall.ny, id: "förra", tabeller: [forst], kohorter }];
    return { ...fall, ny: { ...fall.ny, tabeller: sedan, kohorter }, tidigare };
  };
