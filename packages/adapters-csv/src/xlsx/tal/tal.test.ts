import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inbyggdForm, talform } from "./Talform.ts";
import { isotext, taltext } from "./taltext.ts";

const med = (lagrat: string, kod: string, fran1904 = false) =>
  taltext(lagrat, talform(kod), fran1904);

describe("talformat", () => {
  it.each([
    ["General", "Tal"],
    ["0.00", "Tal"],
    ['#,##0.00\\ "kr"', "Tal"],
    ['0 "dagar"', "Tal"],
    ["0.00E+00", "Tal"],
    ["[Red]0;[Blue]-0", "Tal"],
    ["@", "Tal"],
    ["", "Tal"],
    ["yyyy\\-mm\\-dd", "Dag"],
    ["[$-41D]d\\ mmmm\\ yyyy;@", "Dag"],
    ["mmm", "Dag"],
    ["YYYY-MM-DD", "Dag"],
    ["yyyy-mm-dd hh:mm", "Dagtid"],
    ["d/m/yyyy h:mm AM/PM", "Dagtid"],
    ["hh:mm:ss.000", "Tid"],
    ["mm:ss", "Tid"],
    ["[h]:mm:ss", "Forfluten"],
    ["[mm]:ss", "Forfluten"],
    ["0%", "Procent"],
    ["0.0 %", "Procent"],
    ["x".repeat(2000), "Tal"],
    [`${'"'.repeat(1023)}`, "Tal"],
  ])("%s är %s", (kod, slag) => {
    expect(talform(kod)._tag).toBe(slag);
  });

  it.each([
    [0, "Tal"],
    [9, "Procent"],
    [14, "Dag"],
    [18, "Tid"],
    [22, "Dagtid"],
    [46, "Forfluten"],
    [49, "Tal"],
    [Number.NaN, "Tal"],
  ])("inbyggt %d är %s", (id, slag) => {
    expect(inbyggdForm(id)._tag).toBe(slag);
  });
});

describe("dagar", () => {
  it.each([
    ["0", "1900-01-00"],
    ["1", "1900-01-01"],
    ["58", "1900-02-27"],
    ["59", "1900-02-28"],
    ["60", "1900-02-29"],
    ["61", "1900-03-01"],
    ["36526", "2000-01-01"],
    ["45351", "2024-02-29"],
    ["45352.0", "2024-03-01"],
    ["45351.9999999999", "2024-03-01"],
    ["2958465", "9999-12-31"],
    ["2958466", "2958466"],
    ["-1", "-1"],
  ])("%s från 1900 är %s", (tal, dag) => {
    expect(med(tal, "yyyy-mm-dd")).toBe(dag);
  });

  it.each([
    ["0", "1904-01-01"],
    ["60", "1904-03-01"],
    ["43890", "2024-03-01"],
    ["2957003", "9999-12-31"],
    ["2957004", "2957004"],
  ])("%s från 1904 är %s", (tal, dag) => {
    expect(med(tal, "yyyy-mm-dd", true)).toBe(dag);
  });

  it("följer kalendern dag för dag", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (nummer) => {
        const dag = new Date(Date.UTC(1899, 11, 30) + nummer * 86_400_000).toISOString();
        expect(med(String(nummer), "yyyy-mm-dd")).toBe(dag.slice(0, 10));
      }),
    );
  });

  it.each([
    ["45352.5", "yyyy-mm-dd hh:mm", "2024-03-01 12:00:00"],
    ["45352.567361111112", "yyyy-mm-dd hh:mm", "2024-03-01 13:37:00"],
    ["45352", "yyyy-mm-dd hh:mm", "2024-03-01"],
    ["45352.5", "yyyy-mm-dd", "2024-03-01"],
    ["0.35416666666666669", "hh:mm", "08:30:00"],
    ["1.0625", "[h]:mm", "25:30:00"],
    ["45352.25", "hh:mm", "2024-03-01 06:00:00"],
  ])("%s som %s är %s", (tal, kod, text) => {
    expect(med(tal, kod)).toBe(text);
  });

  it.each([
    ["2024-03-01", "2024-03-01"],
    ["2024-03-01T00:00:00.000Z", "2024-03-01"],
    ["2024-03-01T13:37:00", "2024-03-01 13:37:00"],
    ["inte en dag", "inte en dag"],
  ])("lagrad som text: %s", (lagrat, text) => {
    expect(isotext(lagrat)).toBe(text);
  });
});

describe("tal", () => {
  it.each([
    ["198303109980", "General", "198303109980"],
    ["1.98303109980E11", "General", "198303109980"],
    ["1234.5", "General", "1234,5"],
    ["0.30000000000000004", "General", "0,3"],
    ["1234.5699999999999", "#,##0.00", "1234,57"],
    ["-0", "General", "0"],
    ["007", "General", "7"],
    ["1e400", "General", "1e400"],
    ["0x10", "General", "0x10"],
    ["", "General", ""],
    ["Infinity", "General", "Infinity"],
    ["0.5", "0%", "50%"],
    ["0.07", "0%", "7%"],
    ["114", "0000", "0114"],
    ["303109980", "000000\\-0000", "030310-9980"],
    ["83130", "000\\ 00", "831 30"],
    ["123456", "0000", "123456"],
    ["1.5", "0000", "1,5"],
    ["-5", "0000", "-5"],
    ["5", "0", "5"],
  ])("%s som %s är %s", (lagrat, kod, text) => {
    expect(med(lagrat, kod)).toBe(text);
  });

  it("heltal upp till femton siffror förblir sina siffror", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (tal) => {
        expect(med(String(tal), "General")).toBe(String(tal));
      }),
    );
  });
});
