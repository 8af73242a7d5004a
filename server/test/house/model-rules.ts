import { globalModelsIn, hasTenantKey, hasWorkspace, modelsIn } from "./models";
import type { Rule } from "./rule";
import type { Tree } from "./tree";

const tenant = (name: string, more = "") =>
  `model ${name} {\n  id String @id\n  workspaceId String @map("workspace_id")\n  ${more}\n  @@unique([workspaceId, id])\n}\n`;
const schema = (text: string) => ({ "prisma/schema/prompt.prisma": text });
const globals = (text: string) => ({ "server/db/global-models.ts": `export const globalModels: Record<string, string> = {\n${text}\n};` });

export const modelRules: Rule[] = [
  {
    name: "each model belongs to a workspace, or is global with a reason",
    breaches: (tree) => [...ownership(tree), ...staleGlobals(tree)],
    broken: [
      schema("model Prompt {\n  id String @id\n}\n"),
      schema("model Prompt {\n  id String @id\n  workspaceId String\n}\n"),
      { ...schema("model User {\n  id String @id\n}\n"), ...globals('  User: "",') },
      { ...schema(tenant("Prompt")), ...globals('  Prompt: "Everybody may read it."') },
      globals('  Ghost: "There is no such model."'),
    ],
    kept: [
      schema(tenant("Prompt")),
      schema("model Label {\n  workspaceId String\n  name String\n  @@id([workspaceId, name])\n}\n"),
      { ...schema("model User {\n  id String @id\n}\n"), ...globals('  User:\n    "A person is in many workspaces.",') },
    ],
  },
  {
    name: "a relation between two things of a workspace names the workspace",
    breaches: openRelations,
    broken: [schema(tenant("Prompt") + tenant("Version", "prompt Prompt @relation(fields: [promptId], references: [id])"))],
    kept: [
      schema(tenant("Prompt", "versions Version[]") + tenant("Version", "prompt Prompt @relation(fields: [workspaceId, promptId], references: [workspaceId, id])")),
      { ...schema(`model User {\n  id String @id\n}\n${tenant("Prompt", "by User @relation(fields: [byId], references: [id])")}`), ...globals('  User: "A person."') },
    ],
  },
];

function ownership(tree: Tree): string[] {
  const globalModels = globalModelsIn(tree);
  return modelsIn(tree).flatMap((model) => {
    if (hasWorkspace(model)) {
      if (globalModels.has(model.name)) return [`${model.name} has a workspaceId and is listed in server/db/global-models.ts. It is one or the other.`];
      return hasTenantKey(model) ? [] : [`${model.name} (${model.file}) needs @@unique([workspaceId, id]), so that relations to it can be closed.`];
    }
    if (globalModels.get(model.name)) return [];
    return [`${model.name} (${model.file}) belongs to no workspace. Give it a workspaceId, or a reason in server/db/global-models.ts.`];
  });
}

function staleGlobals(tree: Tree): string[] {
  const names = new Set(modelsIn(tree).map(({ name }) => name));
  return [...globalModelsIn(tree).keys()].filter((name) => !names.has(name)).map((name) => `${name} is listed in server/db/global-models.ts, and there is no such model.`);
}

function openRelations(tree: Tree): string[] {
  const models = modelsIn(tree);
  const owned = new Set(models.filter(hasWorkspace).map(({ name }) => name));
  return models.filter(hasWorkspace).flatMap((model) =>
    model.fields
      .filter(({ type, line }) => owned.has(type) && line.includes("fields:") && !/fields:\s*\[workspaceId,/.test(line))
      .map(({ name }) => `${model.name}.${name} (${model.file}) could point into another workspace. Relate by [workspaceId, …].`),
  );
}
