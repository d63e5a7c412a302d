import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { schemalasare } from "./Schemafel.ts";
import { text } from "./Text.ts";

const las = schemalasare(
  Schema.Struct({
    slag: Schema.Literals(["a", "b"]),
    tal: Schema.Int,
    inre: Schema.Struct({
      ord: Schema.String.check(Schema.isPattern(/^x$/u, { vantat: text("ett x", "an x") })),
    }),
    val: Schema.Union([Schema.String, Schema.Struct({ fil: Schema.String })]),
  }),
);

const fel = (okant: unknown) =>
  Result.match(las(okant), {
    onSuccess: () => [],
    onFailure: (lista) => lista.map(({ plats, text }) => `${plats}: ${text.sv}`),
  });

describe("schemalasare", () => {
  it("släpper igenom det som stämmer", () => {
    expect(fel({ slag: "a", tal: 1, inre: { ord: "x" }, val: { fil: "f" } })).toEqual([]);
  });

  it("ger alla fel på en gång, med plats och på svenska, utan värden", () => {
    const alla = fel({
      slag: "HEMLIGT",
      tal: 1.5,
      inre: { ord: "HEMLIGT" },
      extra: "HEMLIGT",
      val: { fil: 1 },
    });
    expect(alla).toEqual([
      "extra: okänd nyckel",
      "slag: väntade något av a, b",
      "tal: ogiltigt värde",
      "inre.ord: väntade ett x",
      "val.fil: väntade en text",
    ]);
    expect(alla.join()).not.toContain("HEMLIGT");
  });

  it("nämner nycklar som saknas", () => {
    expect(fel({ slag: "a", inre: { ord: "x" }, val: "v" })).toEqual(["tal: nyckeln saknas"]);
  });
});

describe("schemalasare, former som skiljs av en nyckel", () => {
  const form = schemalasare(
    Schema.Array(
      Schema.Union([
        Schema.Struct({ typ: Schema.Literals(["a", "b"]) }),
        Schema.Struct({ typ: Schema.Literal("c"), langd: Schema.Int }),
      ]),
    ),
  );
  const felen = (okant: unknown) =>
    Result.match(form(okant), {
      onSuccess: () => [],
      onFailure: (lista) => lista.map(({ plats, text: t }) => `${plats}: ${t.sv}`),
    });

  it("säger felen i den form som nyckeln pekar ut", () => {
    expect(felen([{ typ: "a" }, { typ: "c" }])).toEqual(["1.langd: nyckeln saknas"]);
    expect(felen([{ typ: "c", langd: "x" }])).toEqual(["0.langd: väntade ett tal"]);
  });
  it("räknar upp alla former när nyckeln är fel eller saknas", () => {
    expect(felen([{ typ: "d", langd: 1 }, {}])).toEqual([
      "0.typ: väntade något av a, b, c",
      "1.typ: väntade något av a, b, c",
    ]);
    expect(felen({})).toEqual([": väntade en lista"]);
  });
});
