/**
 * Tecknens bredder i Arial, i delar av 2048 av storleken. Lästa ur hmtx och kern i Liberation Sans Regular, som har
 * samma mått som Arial, av scripts/teckenbredder.ts; jämförda med getComputedTextLength i Chromium i textbredd.test.ts.
 */

/** Bredden och tecknen som har den. */
export const BREDDER: ReadonlyArray<readonly [number, string]> = [
  [391, "'"],
  [455, "ijlįĵĺļłſ‘’‚‛"],
  [532, "|¦"],
  [569, " !,./:;I[\\]ft ·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ"],
  [597, "ľ"],
  [682, "()-`r¡¨²³´¸¹ŕŗř‐‑“”„‹›"],
  [684, "{}ŀ"],
  [717, "•"],
  [727, '"'],
  [748, "º"],
  [758, "ª"],
  [768, "ť"],
  [797, "*"],
  [819, "°"],
  [909, "ĳ"],
  [961, "^"],
  [1024, "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž↑↓"],
  [1100, "¶"],
  [1124, "±÷≈≤≥"],
  [1131, "¯‗"],
  [
    1139,
    "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–†‡€",
  ],
  [1180, "µ"],
  [1196, "+<=>~¬×−"],
  [1237, "ŉ"],
  [1251, "FTZ¿ßøŢŤŦŹŻŽ"],
  [1259, "ď"],
  [1366, "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ"],
  [1479, "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ"],
  [1481, "Ŋ"],
  [1505, "Ĳ"],
  [1509, "©®"],
  [1593, "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ"],
  [1706, "Mm"],
  [1708, "¼½¾"],
  [1821, "%æ"],
  [1933, "WœŴ"],
  [2048, "ÆŒ—―…‰←→"],
  [2079, "@"],
];

/** Kerningen och teckenparen som har den. */
export const KERNING: ReadonlyArray<readonly [number, string]> = [
  [-264, "P,P.Y,Y."],
  [-227, "F,F.T,T.T:T;TaTcTeToTs"],
  [-188, "V,V.Y-YeYoYq"],
  [-152, "ATAVAYA’LTLVLWLYPATAVAVaYAYaYpv,v.y,y."],
  [-133, "Y;"],
  [-113, " A AA A FAL’T-TwTyV-VeVoW,W.Y:YuYvr,r.w,w."],
  [-76, "AWL L LyTiTrTuV:V;VrVuVyWAWaYi’ ’ "],
  [-37, " T T Y YAvAwAyP P RTRVRWRYT T TOViW-W:W;WeWoWrWuY Y ff‘‘’s’’"],
  [-18, "Wy"],
  [37, "f’"],
  [76, "r’"],
];
