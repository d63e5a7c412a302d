import { describe, expect, it } from "vitest";
import { type Faktum, faktumslag, fold } from "../faktum/index.ts";
import { belopp, sakerDag } from "../kernel/index.ts";
import { katalog, rakna, underlagAv } from "../nyckeltal/index.ts";
import { type Arendeliv, huvud, liv } from "../testing/fakta.ts";
import { fyraRNyckeltal, fyraRUr } from "./index.ts";

const period = { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") };
const nyckeltal = katalog.filter(({ id }) => fyraRNyckeltal.includes(id));
const rader = (fakta: ReadonlyArray<Faktum>) =>
  rakna(
    { nyckeltal, period, fonster: "enskild", grupperingar: [["kon"]] },
    underlagAv(fold(fakta), faktumslag),
  );
const utfall: Faktum = {
  ...huvud("2024-12-31", "utfall"),
  _tag: "UtfallBokfort",
  ar: 2024,
  kostnadsslag: "personalkostnader",
  belopp: belopp(1000),
};
const ett = (nummer: number, kon: Arendeliv["kon"], avslutat: string): ReadonlyArray<Faktum> =>
  liv({
    nummer,
    aktualiserat: "2023-12-01",
    mottaget: "2024-01-01",
    avslutat,
    ...(kon === undefined ? {} : { kon }),
  });

describe("4R ur nyckeltalen", () => {
  it("deltagare och dagar per kön, och utfallet fördelat efter dagarna på öret", () => {
    const { representation, resurser } = fyraRUr(
      rader([...ett(1, "kvinna", "2024-01-11"), ...ett(2, "man", "2024-01-21"), utfall]),
    );
    expect(representation[0]).toMatchObject({ kvinna: 1, man: 1, okant: 0, jamn: "jamn" });
    expect(resurser.find(({ vad }) => vad === "dagar")).toMatchObject({ kvinna: 10, man: 20 });
    expect(resurser.find(({ vad }) => vad === "kronor")).toMatchObject({
      kvinna: 333,
      man: 667,
      okant: 0,
      alla: 1000,
      jamn: "ojamn",
    });
  });
  it("okänt kön syns, också i dagar och kronor", () => {
    const { resurser } = fyraRUr(
      rader([
        ...ett(1, "kvinna", "2024-01-11"),
        ...ett(2, "man", "2024-01-11"),
        ...ett(3, "okant", "2024-01-11"),
        utfall,
      ]),
    );
    expect(resurser.find(({ vad }) => vad === "dagar")).toMatchObject({ okant: 10, alla: 30 });
    expect(resurser.find(({ vad }) => vad === "kronor")).toMatchObject({
      kvinna: 333,
      man: 333,
      okant: 334,
    });
  });
  it("utan utfall eller utan dagar saknas kronorna, och det som räknats på annat håll läggs till", () => {
    const utan = fyraRUr(rader(ett(1, "kvinna", "2024-01-11")), {
      timmar: { kvinna: 3, man: 4 },
    });
    expect(utan.resurser.find(({ vad }) => vad === "kronor")?.status).toBe("saknas");
    expect(utan.resurser.find(({ vad }) => vad === "timmar")).toMatchObject({ alla: 7 });
    const tomt = fyraRUr(rader([utfall]));
    expect(tomt.resurser.find(({ vad }) => vad === "dagar")?.status).toBe("saknas");
    expect(tomt.resurser.find(({ vad }) => vad === "kronor")?.status).toBe("saknas");
  });
});
