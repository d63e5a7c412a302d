/**
 * Vad en rubrik betyder i den mall som anteckningen är skriven i.
 */
import type { Anteckningsfalt, Linkanteckning } from "../samordningsarende/index.ts";
import { jamforbar, namnsokare } from "./jamforbar.ts";
import type { Rubrikkarta, Sipfalt } from "./Rubrikkarta.ts";

/** Rubrikerna i de kartor som gäller en mall. */
export type Rubrikregister = {
  readonly linkId: ReadonlyMap<string, Sipfalt>;
  readonly namn: (rubrik: string) => Sipfalt | undefined;
};

/** Registret för en mall. Görs en gång per mall och källa. */
export type Rubriksokare = (mall: Linkanteckning["mall"]) => Rubrikregister;

/**
 * Kartorna ordnade för uppslag. De som gäller just mallversionen går före dem som gäller mallen, och de före dem som gäller alla
 * mallar; finns det någon i ett led gäller inga i nästa. Inom ett led går den första kartan före.
 */
export const rubriksokare = (kartor: ReadonlyArray<Rubrikkarta>): Rubriksokare => {
  const gjorda = new Map<string, Rubrikregister>();
  return (mall) => {
    const nyckel = mall === undefined ? "" : `${mall.id}\n${mall.version ?? ""}`;
    const funnet = gjorda.get(nyckel);
    if (funnet !== undefined) return funnet;
    const register = registerAv(gallande(kartor, mall));
    gjorda.set(nyckel, register);
    return register;
  };
};

/** Vad rubriken betyder, om kartorna säger det. */
export const slaUppRubrik = (
  { linkId, namn }: Rubrikregister,
  falt: Anteckningsfalt,
): Sipfalt | undefined =>
  (falt.linkId === undefined ? undefined : linkId.get(falt.linkId)) ?? namn(falt.rubrik);

function gallande(
  kartor: ReadonlyArray<Rubrikkarta>,
  mall: Linkanteckning["mall"],
): ReadonlyArray<Rubrikkarta> {
  const mallens = kartor.filter((karta) => karta.mall !== undefined && karta.mall.id === mall?.id);
  const versionens = mallens.filter(
    (karta) => karta.mall?.version !== undefined && karta.mall.version === mall?.version,
  );
  if (versionens.length > 0) return versionens;
  const utanVersion = mallens.filter((karta) => karta.mall?.version === undefined);
  return utanVersion.length > 0 ? utanVersion : kartor.filter((karta) => karta.mall === undefined);
}

function registerAv(kartor: ReadonlyArray<Rubrikkarta>): Rubrikregister {
  const linkId = new Map<string, Sipfalt>();
  const namn = new Map<string, Sipfalt>();
  for (const { falt, linkId: id = [], namn: alla } of kartor.flatMap(({ rubriker }) => rubriker)) {
    for (const ett of id) if (!linkId.has(ett)) linkId.set(ett, falt);
    for (const ett of alla.map(jamforbar)) if (!namn.has(ett)) namn.set(ett, falt);
  }
  return { linkId, namn: namnsokare(namn) };
}
