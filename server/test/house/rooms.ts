/** Everything that may lie at the top of the project. */
export const topLevel = {
  folders: [".ci", "app", "bench", "client", "components", "docs", "e2e", "prisma", "server"],
  files: [
    ...[".gitignore", ".npmrc", ".nvmrc", "CHANGELOG.md", "LICENSE", "README.md"],
    ...["package.json", "package-lock.json", "tsconfig.json", "knip.json"],
    ...["eslint.config.mjs", "next.config.mjs", "playwright.config.ts", "postcss.config.mjs", "prisma.config.ts", "vitest.config.ts"],
  ],
};

/** The glossary: one folder per noun, the same word in code, screen, API and docs. */
export const nouns = [
  ...["workspace", "account", "folder", "prompt", "version", "environment", "change", "release", "redaction", "dataset", "eval", "metrics", "incident"],
  ...["run", "queue", "rating", "piece", "outcome", "price", "export"],
  ...["apikey", "webhook", "notification", "audit", "connection", "mail"],
];

export const serverRooms = ["core", "db", "access", "registry", "recorder", "api", "http", "jobs", "llm", "boot", "test", ...nouns];

export const serverFiles = ["command", "query", "recording", "input", "context", "errors", "env", "log"];

export const componentRooms = ["ui", "shell", "api", ...nouns];

export const nounFolders = nouns.map((noun) => `server/${noun}`);

/** The room a file stands in, as the doors call it. */
export function roomOf(file: string): string {
  if (file.startsWith("app/api/")) return "app/api";
  const [top = "", second = ""] = file.split("/");
  if (!file.includes("/")) return "root";
  if (top !== "server") return top;
  const room = `server/${second.replace(/(\.test)?\.ts$/, "")}`;
  return nounFolders.includes(room) && room !== "server/mail" ? "noun" : room;
}

export function nounOf(file: string): string | undefined {
  return nouns.find((noun) => file.startsWith(`server/${noun}/`));
}
