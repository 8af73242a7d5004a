// `npm start` and its sisters. Plain JavaScript without packages: it is what installs them.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { refuseOldNode, refuse } from "./launch/refuse.mjs";
import { verbs } from "./launch/verbs.mjs";

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../.."));
refuseOldNode();

const [word, ...args] = process.argv.slice(2);
const verb = verbs[word];
if (!verb) refuse(`Galley does not know "${word ?? ""}".`, "Use npm start, npm test, or npm run dev, admin, check or bench.");

verb(args).catch((error) => refuse(error.message, error.wayOut ?? "Nothing was lost. Correct the cause and start again."));
