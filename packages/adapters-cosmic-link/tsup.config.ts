import { byggMed } from "../../tsup.gemensam.ts";

export default byggMed("src/index.ts");
