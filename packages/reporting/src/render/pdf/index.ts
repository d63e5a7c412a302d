/** Rapporten som PDF/UA. Bara i Node. */
export { SaknatPaket } from "../docx/paket.ts";
export { PdfFel, type Pdfval, renderPdf } from "./renderPdf.ts";
