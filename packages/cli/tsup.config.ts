import { byggMed } from "../../tsup.gemensam.ts";

export default byggMed("src/star.ts");
