import type { Tree } from "./tree";

export interface Model {
  name: string;
  file: string;
  fields: { name: string; type: string; line: string }[];
  /** The @@ lines. */
  marks: string[];
}

export function modelsIn(tree: Tree): Model[] {
  return [...tree]
    .filter(([file]) => file.startsWith("prisma/schema/"))
    .flatMap(([file, text]) => [...text.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, name = "", body = ""]) => modelOf(file, name, body)));
}

function modelOf(file: string, name: string, body: string): Model {
  const lines = body.split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("//"));
  const marks = lines.filter((line) => line.startsWith("@@")).map((line) => line.replaceAll(" ", ""));
  const fields = lines
    .filter((line) => !line.startsWith("@@"))
    .map((line) => ({ name: line.split(/\s+/)[0] ?? "", type: (line.split(/\s+/)[1] ?? "").replace(/[?[\]]/g, ""), line }));
  return { name, file, fields, marks };
}

export const hasWorkspace = (model: Model) => model.fields.some(({ name }) => name === "workspaceId");

export const hasTenantKey = ({ marks }: Model) =>
  marks.some((mark) => mark.startsWith("@@unique([workspaceId,id]") || mark.startsWith("@@id([workspaceId,"));

/** The models that server/db/global-models.ts names, each with its reason. */
export function globalModelsIn(tree: Tree): Map<string, string> {
  const text = tree.get("server/db/global-models.ts") ?? "";
  return new Map([...text.matchAll(/^\s+(\w+):\s*["'`](.*?)["'`]/gm)].map(([, name = "", reason = ""]) => [name, reason.trim()]));
}
