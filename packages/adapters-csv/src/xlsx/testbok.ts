/**
 * Skriver arbetsböcker och zipfiler för prov och bänk, också sådana som ljuger. Ingår inte i paketet.
 */
import { Buffer } from "node:buffer";
import { constants, crc32, deflateRawSync } from "node:zlib";

/** En del att packa. Det som anges utöver innehållet skrivs i katalogen i stället för sanningen. */
export type Testdel = {
  readonly namn: string;
  readonly innehall: string | Uint8Array;
  readonly metod?: number;
  readonly flaggor?: number;
  readonly uppackad?: number;
  readonly packad?: number;
  readonly crc?: number;
  /** Redan packade bytes, i stället för innehållet. */
  readonly bytes?: Uint8Array;
  /** Pekar på samma plats som delen med det numret. */
  readonly delar?: number;
  /** Namnet i det lokala huvudet, om ett annat. */
  readonly lokaltNamn?: string;
  /** Storlekarna står i ett ZIP64-tillägg. */
  readonly zip64?: boolean;
};

/** Zipfilen. `kommentar` sist i filen; `zip64` ger också slutposten i lång form. */
export const zipMed = (
  delar: ReadonlyArray<Testdel>,
  { kommentar = "", zip64 = false }: { readonly kommentar?: string; readonly zip64?: boolean } = {},
): Uint8Array<ArrayBuffer> => {
  const bitar: Array<Uint8Array> = [];
  const platser: Array<number> = [];
  const katalog: Array<Uint8Array> = [];
  let plats = 0;
  for (const del of delar) {
    const ra = Buffer.from(del.innehall);
    const data = del.bytes ?? (del.metod === 0 ? ra : deflateRawSync(ra));
    const namn = Buffer.from(del.namn);
    const lokalt = Buffer.from(del.lokaltNamn ?? del.namn);
    const fran = del.delar === undefined ? plats : (platser[del.delar] ?? 0);
    platser.push(fran);
    const huvud = {
      ...{ flaggor: del.flaggor ?? 0, metod: del.metod ?? 8, crc: del.crc ?? crc32(ra) },
      ...{ packad: del.packad ?? data.length, uppackad: del.uppackad ?? ra.length },
    };
    if (del.delar === undefined) {
      const hel = Buffer.concat([lokalHuvud(huvud, lokalt), lokalt, data]);
      bitar.push(hel);
      plats += hel.length;
    }
    katalog.push(katalogpost(huvud, namn, fran, del.zip64 === true));
  }
  const helKatalog = Buffer.concat(katalog);
  const slut = slutposter(delar.length, helKatalog.length, plats, Buffer.from(kommentar), zip64);
  return new Uint8Array(Buffer.concat([...bitar, helKatalog, slut]));
};

type Huvud = Readonly<Record<"flaggor" | "metod" | "crc" | "packad" | "uppackad", number>>;

/** Fälten som (bredd, tal), den minst betydande byten först. */
const falt = (...alla: ReadonlyArray<readonly [2 | 4 | 8, number]>): Buffer => {
  const ut = Buffer.alloc(alla.reduce((summa, [bredd]) => summa + bredd, 0));
  let plats = 0;
  for (const [bredd, tal] of alla) {
    if (bredd === 8) ut.writeBigUInt64LE(BigInt(tal), plats);
    else ut.writeUIntLE(tal, plats, bredd);
    plats += bredd;
  }
  return ut;
};

const lokalHuvud = (h: Huvud, namn: Buffer): Buffer =>
  falt(
    ...([
      [4, 0x04034b50],
      [2, 20],
      [2, h.flaggor],
      [2, h.metod],
      [4, 0],
    ] as const),
    ...([
      [4, h.crc],
      [4, h.packad % 2 ** 32],
      [4, h.uppackad % 2 ** 32],
    ] as const),
    ...([
      [2, namn.length],
      [2, 0],
    ] as const),
  );

function katalogpost(h: Huvud, namn: Buffer, fran: number, zip64: boolean): Buffer {
  const max = 0xffffffff;
  const tillagg = zip64
    ? falt([2, 1], [2, 24], [8, h.uppackad], [8, h.packad], [8, fran])
    : Buffer.alloc(0);
  return Buffer.concat([
    falt(
      ...([
        [4, 0x02014b50],
        [2, 20],
        [2, 20],
        [2, h.flaggor],
        [2, h.metod],
        [4, 0],
      ] as const),
      ...([
        [4, h.crc],
        [4, zip64 ? max : h.packad],
        [4, zip64 ? max : h.uppackad],
      ] as const),
      ...([
        [2, namn.length],
        [2, tillagg.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
      ] as const),
      [4, zip64 ? max : fran],
    ),
    namn,
    tillagg,
  ]);
}

function slutposter(
  antal: number,
  langd: number,
  start: number,
  kommentar: Buffer,
  zip64: boolean,
): Buffer {
  const enkel = zip64
    ? falt(
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, 0xffff],
        [2, 0xffff],
        [4, 0xffffffff],
        [4, 0xffffffff],
      )
    : falt([4, 0x06054b50], [2, 0], [2, 0], [2, antal], [2, antal], [4, langd], [4, start]);
  const lang = falt(
    ...([
      [4, 0x06064b50],
      [8, 44],
      [2, 45],
      [2, 45],
      [4, 0],
      [4, 0],
    ] as const),
    ...([
      [8, antal],
      [8, antal],
      [8, langd],
      [8, start],
    ] as const),
  );
  const pekare = falt([4, 0x07064b50], [4, 0], [8, start + langd], [4, 1]);
  const slut = Buffer.concat([enkel, falt([2, kommentar.length]), kommentar]);
  return zip64 ? Buffer.concat([lang, pekare, slut]) : slut;
}

/** Deflate av samma text om och om igen, utan att den någonsin skrivs ut: en bomb på några kB. */
export const deflateBomb = (text: string, ganger = 1, sist = true): Buffer => {
  const block = deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([
    ...Array.from({ length: ganger }, () => block),
    Buffer.from(sist ? [3, 0] : []),
  ]);
};

/** Ett blad: radernas XML, eller hela bladets. */
export type Testblad = {
  readonly namn?: string;
  readonly data?: string;
  readonly fore?: string;
  readonly efter?: string;
  readonly hela?: string;
  readonly dold?: "hidden" | "veryHidden";
};

/** En arbetsbok. */
export type Testbok = {
  readonly blad: ReadonlyArray<Testblad>;
  readonly strangar?: string;
  readonly stilar?: string;
  readonly fran1904?: boolean;
  /** Bladens filer i annan ordning än flikarna. */
  readonly filordning?: ReadonlyArray<number>;
};

const DEKLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONER = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** Text så som den får stå i XML. */
export const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Arbetsbokens delar, packade så som Excel gör. */
export const bokdelar = (bok: Testbok): ReadonlyArray<Testdel> => {
  const filnummer = (i: number): number => bok.filordning?.[i] ?? i + 1;
  const flikar = bok.blad.map(({ namn = `Blad${1}`, dold }, i) => {
    const synlighet = dold === undefined ? "" : ` state="${dold}"`;
    return `<sheet name="${xml(namn)}" sheetId="${i + 7}"${synlighet} r:id="rId${i + 1}"/>`;
  });
  const relation = (id: string, typ: string, mal: string) =>
    `<Relationship Id="${id}" Type="${R}/${typ}" Target="${mal}"/>`;
  const relationer = [
    ...bok.blad.map((_, i) =>
      relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${filnummer(i)}.xml`),
    ),
    ...(bok.strangar === undefined ? [] : [relation("rS", "sharedStrings", "sharedStrings.xml")]),
    ...(bok.stilar === undefined ? [] : [relation("rT", "styles", "styles.xml")]),
  ];
  const pr = bok.fran1904 === true ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  return [
    {
      namn: "[Content_Types].xml",
      innehall: `${DEKLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      namn: "_rels/.rels",
      innehall: `${DEKLARATION}<Relationships ${RELATIONER}>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      namn: "xl/workbook.xml",
      innehall: `${DEKLARATION}<workbook ${NS} xmlns:r="${R}">${pr}<sheets>${flikar.join("")}</sheets></workbook>`,
    },
    {
      namn: "xl/_rels/workbook.xml.rels",
      innehall: `${DEKLARATION}<Relationships ${RELATIONER}>${relationer.join("")}</Relationships>`,
    },
    ...bok.blad.map((blad, i) => ({
      namn: `xl/worksheets/sheet${filnummer(i)}.xml`,
      innehall: bladxml(blad),
    })),
    ...(bok.strangar === undefined
      ? []
      : [
          {
            namn: "xl/sharedStrings.xml",
            innehall: `${DEKLARATION}<sst ${NS}>${bok.strangar}</sst>`,
          },
        ]),
    ...(bok.stilar === undefined
      ? []
      : [
          {
            namn: "xl/styles.xml",
            innehall: `${DEKLARATION}<styleSheet ${NS}>${bok.stilar}</styleSheet>`,
          },
        ]),
  ];
};

/** Ett blads XML. */
export const bladxml = ({ data = "", fore = "", efter = "", hela }: Testblad): string =>
  hela ??
  `${DEKLARATION}<worksheet ${NS}>${fore}<sheetData>${data}</sheetData>${efter}</worksheet>`;

/** Arbetsboken som fil. */
export const bokMed = (bok: Testbok): Uint8Array<ArrayBuffer> => zipMed(bokdelar(bok));

/** En bok med ett enda blad. */
export const bladMed = (data: string, mer: Omit<Testbok, "blad"> = {}): Uint8Array<ArrayBuffer> =>
  bokMed({ blad: [{ namn: "Lista", data }], ...mer });

/** En cell med egen text. */
export const textcell = (adress: string, text: string): string =>
  `<c r="${adress}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;

/** En cell med ett tal, i en stil. */
export const talcell = (adress: string, tal: number | string, stil = 0): string =>
  `<c r="${adress}" s="${stil}"><v>${tal}</v></c>`;

/** Rader av texter, från rad 1 och kolumn A; tomma texter får ingen cell. */
export const tabell = (rader: ReadonlyArray<ReadonlyArray<string>>): string =>
  rader
    .map((rad, i) => {
      const celler = rad.map((text, j) =>
        text === "" ? "" : textcell(`${bokstaver(j)}${i + 1}`, text),
      );
      return `<row r="${i + 1}">${celler.join("")}</row>`;
    })
    .join("");

/** Kolumnens bokstäver; 0 är A. */
export const bokstaver = (plats: number): string =>
  (plats >= 26 ? bokstaver(Math.floor(plats / 26) - 1) : "") +
  String.fromCharCode(65 + (plats % 26));

/** Stilar med de formatkoderna, i tur och ordning från stil 1; stil 0 är allmän. */
export const stilarMed = (...koder: ReadonlyArray<string>): string =>
  `<numFmts count="${koder.length}">${koder
    .map((kod, i) => `<numFmt numFmtId="${164 + i}" formatCode="${xml(kod)}"/>`)
    .join("")}</numFmts><cellXfs><xf numFmtId="0"/>${koder
    .map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`)
    .join("")}</cellXfs>`;
