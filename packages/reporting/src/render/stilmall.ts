/**
 * Stilen på den fristående sidan, för skärm och papper.
 */

/** CSS utan externa resurser. Färgerna har kontrast ≥ 4,5:1 mot sin bakgrund. */
export const STILMALL = `
:root{color-scheme:light}
body{margin:0 auto;max-width:52rem;padding:1.5rem;font:1rem/1.55 Arial,"Liberation Sans",sans-serif;color:#1a1a1a;background:#fff}
h1{font-size:2rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.35rem;line-height:1.25;margin:2.25rem 0 .75rem;color:#0b2f5e}
a{color:#0b4a8f}
nav{border:1px solid #c4ccd6;padding:.25rem 1.25rem;margin:1.5rem 0}
nav h2{font-size:1.1rem;margin:.75rem 0 .25rem}
nav ol{columns:2 14rem;padding-left:1.5rem;margin:.25rem 0 .75rem}
.marke{background:#8a1c1c;color:#fff;padding:.5rem 1rem;margin:0 0 1rem;text-transform:uppercase;letter-spacing:.06em}
.vattenmarke{position:fixed;top:45%;left:0;right:0;text-align:center;transform:rotate(-24deg);font-size:clamp(2rem,9vw,5.5rem);font-weight:700;color:#8a1c1c;opacity:.07;pointer-events:none;z-index:1}
.uppgifter{margin:0}.uppgifter div{display:flex;flex-wrap:wrap;gap:.5rem}.uppgifter dt{font-weight:700}.uppgifter dd{margin:0}
.siffror{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1rem 0}
.siffror div{border:1px solid #c4ccd6;border-top:4px solid #0b2f5e;padding:.6rem .8rem;display:flex;flex-direction:column;justify-content:space-between}
.siffror dt{font-size:.9rem}.siffror dd{margin:.25rem 0 0;font-size:1.7rem;font-weight:700;font-variant-numeric:tabular-nums}
.tabell{position:relative;overflow-x:auto;margin:1.25rem 0 .5rem}
.tabell:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;padding:.25rem 0 .5rem}
th,td{padding:.4rem .6rem;border-bottom:1px solid #d5dbe3;text-align:right;vertical-align:top}
th[scope=row],thead th:first-child{text-align:left;font-weight:400;hyphens:auto}
thead th{background:#e8eef6;border-bottom:2px solid #0b2f5e;font-weight:700}
thead th:first-child{font-weight:700}
tfoot th[scope=row],tfoot td{font-weight:700;border-top:2px solid #0b2f5e}
td{white-space:nowrap}.tom{text-align:left;white-space:normal}
figure{margin:1.25rem 0}figcaption{font-weight:700}.under{display:block;font-weight:400;color:#4a4a4a;margin-bottom:.6rem}
svg{display:block;max-width:100%;height:auto}.smal{display:none}
.not{font-size:.9rem;color:#4a4a4a;margin:.35rem 0}
.lucka{border:1px dashed #6b6b6b;padding:.6rem .8rem;color:#4a4a4a}
.dold{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){body{padding:1rem}h1{font-size:1.6rem}.bred{display:none}.smal{display:block}th,td{padding:.35rem .4rem}}
@media print{@page{size:A4;margin:18mm}body{max-width:none;padding:0;font-size:10.5pt}nav{display:none}h2{break-after:avoid}figure,tr,.siffror,.lucka{break-inside:avoid}.tabell{overflow:visible}thead{display:table-header-group}tfoot{display:table-row-group}.tabell{break-inside:avoid}.bred{display:block}.smal{display:none}.marke,.siffror div,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.trim();
