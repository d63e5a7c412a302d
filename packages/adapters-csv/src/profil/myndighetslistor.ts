/**
 * Koder som myndigheternas egna system använder. Bara det som en källa verkligen säger står här: LEFI:s `SA` kan vara både
 * sjuk- och aktivitetsersättning, `AS` och `RBE` är bara härledda, och de är därför inte med.
 */
import type { Kodlista } from "./Profil.ts";

/** Listorna, per namn. */
export const myndighetslistor: Readonly<Record<string, Kodlista>> = {
  /** De 23 valbara försörjningshindren, i Lifecares ordning. Källa: Socialstyrelsen, avskrivet ur Lifecare. */
  forsorjningshinder: {
    deltid_otillracklig_inkomst: ["Arbetar deltid ofrivilligt, otillräcklig inkomst"],
    deltid_vantar_pa_inkomst: ["Arbetar deltid ofrivilligt, väntar på inkomst"],
    heltid_otillracklig_inkomst: ["Arbetar heltid, otillräcklig inkomst"],
    heltid_vantar_pa_inkomst: ["Arbetar heltid, väntar på inkomst"],
    arbetshinder_sociala_skal: ["Arbetshinder, sociala skäl"],
    arbetslos_ingen_ersattning: ["Arbetslös, ingen ersättning/stöd"],
    arbetslos_otillracklig_ersattning: ["Arbetslös, otillräcklig ersättning/stöd"],
    arbetslos_vantar_pa_ersattning: ["Arbetslös, väntar på ersättning/stöd"],
    ensamkommande_gymnasiestuderande: ["Ensamkommande ungdom 18-20 år, gymnasiestuderande"],
    etableringsersattning_saknas: ["Etableringsers. saknas (prestationsförmåga <25%)"],
    etableringsersattning_otillracklig: ["Etableringsersättning otillräcklig"],
    etableringsersattning_vantar_pa: ["Etableringsersättning, väntar på"],
    foraldrapenning_otillracklig: ["Föräldrapenning otillräcklig"],
    foraldrapenning_vantar_pa: ["Föräldrapenning, väntar på"],
    pension_otillracklig: ["Pension/Äldreförsörjningsstöd otillräcklig"],
    pension_vantar_pa: ["Pension/Äldreförsörjningsstöd, Väntar på"],
    saknar_barnomsorg: ["Saknar barnomsorg"],
    sjuk_aktivitetsersattning_otillracklig: ["Sjuk/Aktivitetsersättning, otillräcklig ersättning"],
    sjuk_aktivitetsersattning_vantar_pa: ["Sjuk/Aktivitetsersättning, väntar på ersättning"],
    sjukskriven_ingen_sjukpenning: ["Sjukskriven m läkarintyg, ingen sjukpenning"],
    sjukskriven_otillracklig_sjukpenning: ["Sjukskriven m läkarintyg, otillräcklig sjukpenning"],
    sjukskriven_vantar_pa_sjukpenning: ["Sjukskriven m läkarintyg, väntar på sjukpenning"],
    utan_forsorjningshinder: ["Utan försörjningshinder"],
  },
  /** Beslut i Lifecare som betyder att individen fått försörjningsstöd. Avslag och andra beslut finns inte här. */
  ifo_beslut: { forsorjningsstod: ["Ekonomiskt bistånd", "Bifall ekonomiskt bistånd"] },
  /** Arbetsförmedlingens program, med LEFI:s koder; fler förekommer. */
  af_program: {
    "40": ["Arbetspraktik"],
    "53": ["Jobb- och utvecklingsgarantin", "Jobb- och utvecklingsgaranti"],
    "54": ["Jobbgarantin för ungdomar", "Jobbgaranti för ungdomar"],
    "63": ["Etableringsinsatser"],
    "99": ["Övrigt program"],
  },
  /** Meddelanden i samordning vid utskrivning och SIP; namnen är lagens. */
  link_meddelandetyp: {
    inskrivningsmeddelande: ["Inskrivningsmeddelande"],
    fast_vardkontakt_utsedd: ["Fast vårdkontakt utsedd"],
    planeringsmeddelande: ["Planeringsmeddelande"],
    utskrivningsklar: ["Underrättelse om utskrivningsklar", "Utskrivningsklar"],
    ej_langre_utskrivningsklar: ["Inte längre utskrivningsklar", "Ej längre utskrivningsklar"],
    kallelse_sip: ["Kallelse till SIP", "Kallelse", "SIP-kallelse"],
    utskrivningsinformation: ["Information vid utskrivning"],
    fraga: ["Fråga"],
    svar: ["Svar"],
    information: ["Information", "Meddelande"],
  },
};
