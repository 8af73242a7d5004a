import { command } from "./command.mjs";
import { digest, madeFrom, remember } from "./digest.mjs";
import { step } from "./step.mjs";

const clientFolder = "server/db/generated";

/** Generates the database client when the schema has changed. */
export async function generateClient() {
  const word = digest("prisma/schema", "prisma.config.ts", "package-lock.json");
  if (madeFrom(clientFolder) === word) return;
  await step("Generating the database client", () => command([process.execPath, "node_modules/prisma/build/index.js", "generate"], { what: "Generating the database client", wayOut: "Correct prisma/schema and start again." }));
  remember(clientFolder, word);
}
