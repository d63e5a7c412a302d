import { byggMed } from "../../tsup.gemensam.ts";

export default byggMed("src/index.ts", "src/node/index.ts", "src/xlsx/index.ts");
