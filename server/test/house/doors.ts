interface Door {
  /** Rooms, or single files, whose exports may be used here; a room may always use itself. */
  uses: string[];
  /** Rooms of which only types may be used. */
  types?: string[];
  /** The only packages wanted here; a trailing * stands for the rest of the name. */
  packages?: string[];
  /** Packages that have no business here. */
  never?: string[];
  /** Where the code belongs instead. */
  instead: string;
}

const browser = ["node:*", "zod", "pg", "pino", "bullmq", "ioredis", "nodemailer", "@prisma/*", "@node-rs/*"];
const drivers = ["pg", "bullmq", "ioredis", "pino", "@prisma/*", "next", "next/*", "next-auth", "next-auth/*", "react"];

/** What lies under everything but the core and the nouns. */
const ground = ["server/core", "server/errors", "server/env", "server/log", "server/context"];

/** What every noun may use. `noun` is each folder of the glossary, but for mail, which has a door to the outside. */
const toNouns = [
  ...["server/core", "server/command", "server/query", "server/context", "server/input", "server/errors"],
  ...["server/access/permissions", "server/access/limit", "server/access/threshold", "server/access/rating-link", "server/db/sql", "server/recording", "noun", "server/mail"],
];
const typesToNouns = ["server/access", "server/db", "server/jobs", "server/recorder"];

/** Who may import whom. */
export const doors: Record<string, Door> = {
  app: {
    uses: ["components", "server/api"],
    never: browser,
    instead: "A page arranges components and asks server/api; rules and queries belong to a noun.",
  },
  "app/api": {
    uses: ["server/api", "server/access"],
    never: browser,
    instead: "A route file hands over to server/api or server/access; what it does belongs there.",
  },
  components: {
    uses: ["server/core"],
    types: ["server/api"],
    never: browser,
    instead: "A component is given its data, or asks through tRPC; only types of server/api come in here.",
  },
  "server/core": {
    uses: [],
    packages: ["zod", "@noble/hashes*", "mustache", "diff", "yaml", "papaparse"],
    instead: "The core is pure and runs in the browser too; what needs the world belongs to a noun.",
  },
  "server/errors": { uses: ["server/core"], instead: "Errors know nothing of who throws them." },
  "server/env": { uses: [], instead: "Settings are read before anything else exists." },
  "server/input": { uses: ["server/errors"], instead: "Reading what came from outside needs only a schema and an error." },
  "server/context": {
    uses: ["server/core", "server/errors"],
    types: ["server/db", "server/access", "server/jobs", "server/llm"],
    instead: "The context only says what a command may use; server/access makes one.",
  },
  "server/command": {
    uses: ["server/core", "server/errors", "server/input", "server/context", "server/access", "server/db"],
    types: ["noun"],
    instead: "The command is the shape of every write; what one write does belongs to its noun.",
  },
  "server/recording": {
    uses: ["server/core", "server/errors", "server/input", "server/context", "server/access", "server/db", "server/recorder"],
    types: ["server/command"],
    instead: "A recording is the shape of every write of runs, ratings and pieces; what one says belongs to its noun.",
  },
  "server/query": {
    uses: ["server/core", "server/errors", "server/input", "server/context", "server/access", "server/db"],
    types: ["server/command"],
    instead: "The query is the shape of every read; what one read asks belongs to its noun.",
  },
  noun: {
    uses: toNouns,
    types: typesToNouns,
    never: ["nodemailer", ...drivers],
    instead: "A noun is handed all it needs: the database is ctx.db, clock, model and network are fields of the context.",
  },
  "server/mail": {
    uses: [...toNouns, "server/env", "server/log"],
    types: typesToNouns,
    never: drivers,
    instead: "Mail writes letters down and hands them over; what they say belongs to the noun that sends them.",
  },
  "server/log": { uses: ["server/env"], instead: "The log is written to and asks nobody." },
  "server/db": {
    uses: [...ground, "server/jobs"],
    instead: "The database is handed to others; it asks nobody.",
  },
  "server/access": {
    uses: [...ground, "server/db", "noun"],
    instead: "Access turns a session, key or job into a context and holds the permission table; the rest belongs to a noun.",
  },
  "server/registry": {
    uses: [...ground, "server/db", "noun"],
    instead: "The registry serves what is live; deciding what goes live belongs to server/release.",
  },
  "server/recorder": {
    uses: [...ground, "server/db", "server/registry", "server/redaction/make-redactor"],
    packages: ["pg", "node:*"],
    instead: "The recorder keeps runs, ratings, pieces and their sums equal, and asks no noun but for what must not be kept.",
  },
  "server/api": {
    uses: ["server/core", "server/errors", "server/log", "server/context", "server/access", "noun", "server/mail", "prisma"],
    types: ["server/command", "server/query"],
    never: ["pg", "bullmq", "@prisma/*"],
    instead: "A router is one line over a noun's command or query; the rule belongs to the noun.",
  },
  "server/http": {
    uses: [...ground, "server/access", "server/registry", "server/recorder", "noun", "server/mail"],
    types: ["server/command", "server/query"],
    never: ["pg", "bullmq", "@prisma/*"],
    instead: "An endpoint is an adapter over a noun's command or query; the rule belongs to the noun.",
  },
  "server/jobs": {
    uses: [...ground, "server/command", "server/access", "server/db", "server/recorder", "noun", "server/mail"],
    instead: "A job handler calls one command; what it does belongs to the noun's jobs.ts.",
  },
  "server/llm": {
    uses: ground,
    instead: "A model connection sends and receives; what is asked of the model belongs to a noun.",
  },
  "server/boot": {
    uses: [...ground, "server/input", "server/access", "server/db", "server/http", "server/registry", "server/recorder", "server/jobs", "noun", "server/mail", "prisma"],
    instead: "Boot starts the processes and knows nothing of what they do.",
  },
  "server/test": {
    uses: [
      ...[...ground, "server/input", "server/command", "server/query", "server/access", "server/db", "server/api", "server/http"],
      ...["server/registry", "server/recorder", "server/recording", "server/jobs", "server/llm", "server/boot", "noun", "server/mail"],
    ],
    instead: "Nothing outside server/ is needed to test it.",
  },
  prisma: {
    uses: ["server/core", "server/errors", "server/context", "server/access", "server/recorder", "noun", "server/mail"],
    types: ["server/db"],
    instead: "The seed builds the demo through commands and the recorder, as people and programs would.",
  },
  client: { uses: ["server/core"], packages: ["node:*"], instead: "The published client carries parts of server/core and nothing else." },
  e2e: { uses: ["server/core", "server/test"], instead: "A story arranges through factories and acts through pages." },
  bench: { uses: ["server/test"], instead: "A benchmark meets the built product from outside." },
  root: { uses: ["e2e"], instead: "A settings file at the top only configures its tool." },
};
