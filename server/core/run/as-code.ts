interface Known {
  prompt?: string;
  sha?: string;
  environment: string;
  purpose: string;
  kind: string;
  name: string;
  customer: string;
  endUser: string;
  model: string;
  provider: string;
  inputs: string | null;
  output: string | null;
  inputTokens: number | null;
  outputTokens: number | null;
  latency: number | null;
  status: string;
  error: string;
  strategy: string;
  tags: readonly string[];
  traceId: string;
  spanId: string;
  parentId: string;
}

type Body = Record<string, unknown>;

/** A run as its sender would log it: only what says something. */
export function loggedOf(run: Known): Body {
  const { inputs, inputTokens, outputTokens, latency, endUser, traceId, spanId, parentId, kind, purpose, status, ...rest } = run;
  const said = {
    ...{ prompt: rest.prompt, version: rest.sha, environment: rest.environment, purpose: purpose === "production" ? "" : purpose, kind: kind === "generation" ? "" : kind, name: rest.name },
    ...{ customer: rest.customer, user: endUser, model: rest.model, provider: rest.provider, inputs: inputs === null ? null : parsed(inputs), output: rest.output },
    tokens: inputTokens === null && outputTokens === null ? null : { ...(inputTokens !== null && { input: inputTokens }), ...(outputTokens !== null && { output: outputTokens }) },
    ...{ latencyMs: latency, status: status === "ok" ? "" : status, error: rest.error, strategy: rest.strategy, tags: rest.tags.length > 0 ? rest.tags : null, traceId, spanId, parentId },
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== "" && value !== null && value !== undefined));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** For a shell: within single quotes nothing has a meaning but the quote itself. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

export const curlOf = (origin: string, body: Body) => `curl ${origin}/api/v1/runs \\
  -H "Authorization: Bearer $GALLEY_KEY" \\
  -H "Content-Type: application/json" \\
  -d ${quoted(JSON.stringify(body, null, 2))}`;

export const fetchOf = (origin: string, body: Body) => `await fetch("${origin}/api/v1/runs", {
  method: "POST",
  headers: { authorization: \`Bearer \${process.env.GALLEY_KEY}\`, "content-type": "application/json" },
  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll("\n", "\n  ")}),
});`;

/** JSON within a string of Python is read as it is written here: escapes of its own are doubled by the second writing. */
export const pythonOf = (origin: string, body: Body) => `import json, os, urllib.request

run = json.loads(${JSON.stringify(JSON.stringify(body))})
urllib.request.urlopen(urllib.request.Request(
    "${origin}/api/v1/runs",
    data=json.dumps(run).encode(),
    headers={"Authorization": f"Bearer {os.environ['GALLEY_KEY']}", "Content-Type": "application/json"},
))`;
