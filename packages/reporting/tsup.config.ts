import { byggMed } from "../../tsup.gemensam.ts";

export default byggMed(
  "src/index.ts",
  "src/{disclosure,element}/index.ts",
  "src/render/{csv,xlsx,docx,pdf,parquet}/index.ts",
);
