import type { Operation, Schemas } from "./description";
import { sampleOf } from "./sample";

const samples: Record<string, string> = { key: "renewal-email", version: "1.2.0" };

/** The call as one would type it, with what has to be there. */
export function curlOf({ method, path, parameters, body }: Operation, schemas: Schemas, origin: string): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => samples[name] ?? `{${name}}`);
  const needed = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = needed.map(({ name, schema }) => `${name}=${encodeURIComponent(String(sampleOf(schema, schemas, 0, name)))}`).join("&");
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${origin}${filled}${query && `?${query}`}"`,
    `  -H "Authorization: Bearer $GALLEY_KEY"`,
    ...(body ? [`  -H "Content-Type: application/json"`, `  -d '${JSON.stringify(sampleOf(body, schemas), null, 2).replaceAll("'", `'\\''`)}'`] : []),
  ];
  return lines.join(" \\\n");
}
