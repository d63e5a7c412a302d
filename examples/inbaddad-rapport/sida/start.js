import { definieraStarRapport } from "@star-finsam/reporting/element";

definieraStarRapport();
