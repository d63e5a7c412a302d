/**
 * Rapporten som PDF/UA-1 genom Typst. Behöver Node och paketet `@myriaddreamin/typst-ts-node-compiler`. Typst vägrar att göra en PDF
 * som inte är tillgänglig (rubriknivåer, alternativtext, titel).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sprak } from "@star-finsam/core/kernel";
import { oppna, type Renderbar } from "../../disclosure/Utgava.ts";
import { periodtext } from "../../format/index.ts";
import type { Rapport } from "../../rapport/Rapport.ts";
import { ord } from "../../rapport/Rapporttext.ts";
import { texter } from "../../texter.ts";
import { renRad } from "../csv/ren.ts";
import { ladda } from "../docx/paket.ts";
import { avsnittet } from "./block.ts";
import { mall } from "./mall.ts";
import { typsnittsmappar } from "./typsnitt.ts";
import { fri, lop, medTeckennummer, rad, synlig } from "./typst.ts";

const TYPST = "@myriaddreamin/typst-ts-node-compiler";

/** Hur filen görs. `tid` är när rapporten gjordes; utan den står ingen tid. `typsnitt` är en mapp med Liberation Sans. */
export type Pdfval = { readonly sprak?: Sprak; readonly tid?: Date; readonly typsnitt?: string };

/** PDF kunde inte göras. Typsts egna ord kan ha rapportens text i sig och följer inte med. */
export class PdfFel extends Error {
  readonly _tag = "PdfFel";
  override readonly name = "PdfFel";
}

/**
 * Rapporten som PDF.
 * @throws SaknatPaket om Typst inte är installerat.
 * @throws PdfFel om Typst inte godtar dokumentet.
 */
export const renderPdf = async (
  rapport: Renderbar<Rapport>,
  { sprak = "sv", tid, typsnitt }: Pdfval = {},
): Promise<Uint8Array> => {
  const r = oppna(rapport);
  const { NodeCompiler, PdfStandard } = await ladda(
    TYPST,
    () => import("@myriaddreamin/typst-ts-node-compiler"),
  );
  const workspace = mkdtempSync(join(tmpdir(), "star-typst-"));
  try {
    const typst = NodeCompiler.create({
      workspace,
      fontArgs: [{ fontPaths: typsnittsmappar(typsnitt) }],
    });
    const pdf = (mainFileContent: string): Uint8Array =>
      new Uint8Array(
        typst.pdf(
          { mainFileContent },
          {
            pdfStandard: PdfStandard.UA_1,
            ...(tid === undefined ? {} : { creationTimestamp: Math.floor(tid.getTime() / 1000) }),
          },
        ),
      );
    const kalla = medTeckennummer(kallan(r, sprak, tid !== undefined));
    const fil = forsok(() => pdf(kalla));
    typst.evictCache(0);
    return fil ?? misslyckad();
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
};

const forsok = <T>(gor: () => T): T | undefined => {
  try {
    return gor();
  } catch {
    return undefined;
  }
};

const misslyckad = (): never => {
  throw new PdfFel(
    "PDF:en kunde inte göras: Typst godtog inte dokumentet. Pröva webbsidan eller Worddokumentet. The PDF could not be made: Typst did not accept the document. Try the web page or the Word document.",
  );
};

/** Dokumentet i Typst. */
const kallan = (r: Rapport, sprak: Sprak, medTid: boolean): string =>
  [
    mall({
      sprak,
      medTid,
      titel: renRad(ord(synlig(r.titel, sprak), sprak)),
      forbund: renRad(r.forbund.namn),
      marke:
        r.vattenmarke === undefined ? undefined : renRad(ord(r.vattenmarke, sprak)).toUpperCase(),
    }),
    ...(r.vattenmarke === undefined
      ? []
      : [`#par(text(fill: rgb("#a40000"), weight: "bold", ${lop(r.vattenmarke, sprak)}))`]),
    "#title()",
    `#par(${rad(`strong(${fri(`${texter.forbund[sprak]}:`)})`, fri(" "), lop({ sv: r.forbund.namn }, sprak))})`,
    `#par(${rad(`strong(${fri(`${texter.period[sprak]}:`)})`, fri(` ${periodtext(r.period, sprak)} (${texter[r.fonster][sprak]})`))})`,
    ...r.noter.map((not) => `#noten(${lop(not, sprak)})`),
    `#outline(title: ${fri(texter.innehall[sprak])}, depth: 1)`,
    ...r.avsnitt.map((ett, i) => avsnittet(ett, i, sprak)),
  ].join("\n\n");
