import { z } from "zod";
import type { Content } from "#server/core/version/content";
import { contentSchema } from "#server/core/version/content-schema";

type Path = PropertyKey[];

const example: Content = {
  kind: "prompt",
  style: "markdown",
  messages: [{ role: "user", blocks: [{ kind: "task", text: "Tell {{customer}} what the new contract costs." }] }],
  inputs: [{ name: "customer", type: "text", required: true, untrusted: true }],
};

/** What a version says, in the form in which Galley itself writes it down. An import leaves out what it has no place for; a program is told of it instead. */
export const content = z
  .unknown()
  .transform((sent, refuse): Content => {
    const read = contentSchema.safeParse(sent);
    const wrong = read.success ? leftOut(sent, read.data).map((path) => ({ path, message: "There is no such field" })) : read.error.issues;
    for (const { path, message } of wrong) refuse.addIssue({ code: "custom", path: [...path], message });
    return read.success ? read.data : z.NEVER;
  })
  .meta({ id: "Content", ...described(), examples: [example] });

function described() {
  const { $schema: _, ...schema } = z.toJSONSchema(contentSchema, { io: "input", unrepresentable: "any" });
  return schema;
}

/** The paths in what was sent that did not come through the reading, down to where they hold something. */
function leftOut(sent: unknown, read: unknown, path: Path = []): Path[] {
  if (!isObject(sent) || !isObject(read)) return [];
  const kept = new Map(Object.entries(read));
  return Object.entries(sent).flatMap(([name, value]) => {
    const here = [...path, Array.isArray(sent) ? Number(name) : name];
    if (kept.has(name)) return leftOut(value, kept.get(name), here);
    return isObject(value) ? leftOut(value, {}, here) : [here];
  });
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
