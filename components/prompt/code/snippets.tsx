export interface Called {
  origin: string;
  /** The prompt's key. */
  key: string;
  /** The version that the run is made with. */
  sha: string;
}

/** A run, as the public API takes it. */
const run = (key: string, sha: string) => ({ id: "your-own-id-1", prompt: key, version: sha.slice(0, 12), environment: "production", model: "gpt-5", output: "What came back", tokens: { input: 412, output: 118 }, latencyMs: 840 });

export const languages = ["curl", "fetch", "Python"] as const;
export type Language = (typeof languages)[number];

const address = ({ origin, key }: Called) => `${origin}/api/v1/prompts/${encodeURIComponent(key)}/versions/latest`;

/** How a program reads the newest version. */
export const readCalls: Record<Language, (called: Called) => string> = {
  curl: (called) => `curl "${address(called)}" \\
  -H "Authorization: Bearer $GALLEY_KEY"`,
  fetch: (called) => `const answer = await fetch("${address(called)}", {
  headers: { authorization: \`Bearer \${process.env.GALLEY_KEY}\` },
});
const version = await answer.json(); // version.sha, version.content`,
  Python: (called) => `import os, requests

version = requests.get(
    "${address(called)}",
    headers={"Authorization": f"Bearer {os.environ['GALLEY_KEY']}"},
).json()  # version["sha"], version["content"]`,
};

/** How it tells what the version made. Sent twice, a run is stored once. */
export const logCalls: Record<Language, (called: Called) => string> = {
  curl: ({ origin, key, sha }) => `curl -X POST "${origin}/api/v1/runs" \\
  -H "Authorization: Bearer $GALLEY_KEY" \\
  -H "Content-Type: application/json" \\
  -d '${JSON.stringify(run(key, sha), null, 2).replaceAll("\n", "\n  ")}'`,
  fetch: ({ origin, key, sha }) => `await fetch("${origin}/api/v1/runs", {
  method: "POST",
  headers: { authorization: \`Bearer \${process.env.GALLEY_KEY}\`, "content-type": "application/json" },
  body: JSON.stringify(${JSON.stringify(run(key, sha), null, 2).replaceAll("\n", "\n  ")}),
});`,
  Python: ({ origin, key, sha }) => `requests.post(
    "${origin}/api/v1/runs",
    headers={"Authorization": f"Bearer {os.environ['GALLEY_KEY']}"},
    json=${JSON.stringify(run(key, sha), null, 4).replaceAll("\n", "\n    ")},
)`,
};
