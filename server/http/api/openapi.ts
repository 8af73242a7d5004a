import { z } from "zod";
import { permissionSentence } from "#server/access/permissions";
import type { Endpoint } from "#server/http/endpoint";
import { addressOf, problemKinds, type ProblemCode } from "./problem-kinds";

/** JSON as it goes out; what reads it has its own types. */
interface Json {
  [name: string]: unknown;
}

/** What every operation may refuse with, beside what only bodies and repetitions can. */
const usual: ProblemCode[] = ["key-missing", "scope-missing", "too-many-requests", "invalid", "broken", "unavailable"];
const ofBodies: ProblemCode[] = ["bad-json", "too-large", "wrong-content-type"];

/** The whole API as OpenAPI 3.1, from nothing but the definitions of its operations. */
export function describeApi(endpoints: readonly Endpoint[], origin: string): Json {
  const schemas: Json = { Problem: problem };
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, "{$1}");
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint, schemas);
  }
  return {
    openapi: "3.1.1",
    info: { title: "Galley", version: "1", description: "Prompts as production config: read them, save versions of them, and log what they produced." },
    servers: [{ url: origin }],
    security: [{ bearer: [] }, { basic: [] }],
    tags: [...new Set(endpoints.map(groupOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "The secret key: sk-…" },
        basic: { type: "http", scheme: "basic", description: "The public key as user, the secret key as password" },
      },
    },
  };
}

const groupOf = ({ name }: Endpoint) => name.slice(0, name.indexOf("."));

function operation(endpoint: Endpoint, schemas: Json): Json {
  const { name, method, summary, description, permission, body, output, status, otherStatuses = {} } = endpoint;
  const content = isNothing(output) ? undefined : { "application/json": { schema: schemaOf(output, schemas) } };
  const answers = Object.entries({ [status]: "Done", ...otherStatuses }).map(([code, said]) => [code, { description: said, ...(content && { content }) }]);
  return {
    operationId: name,
    tags: [groupOf(endpoint)],
    summary,
    description,
    "x-scope": permission,
    "x-scope-meaning": permissionSentence(permission),
    parameters: [...parametersIn(endpoint.params, "path", schemas), ...parametersIn(endpoint.query, "query", schemas), ...(method === "GET" ? [] : [idempotencyKey])],
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: schemaOf(body, schemas) } } } }),
    responses: { ...Object.fromEntries(answers), ...refusals(endpoint) },
  };
}

const isNothing = (schema: z.ZodType) => schema instanceof z.ZodVoid || schema instanceof z.ZodUndefined;

const idempotencyKey: Json = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "A name for this write, new for each. Sent again under the same name within a day, it is done once and answered the same.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
};

function parametersIn(object: z.ZodObject, place: "path" | "query", schemas: Json): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(object, told);
  return Object.keys(properties).map((name) => {
    const schema = schemaOf(object.shape[name] as z.ZodType, schemas); // safe because the name is one of the shape's
    const { description, ...rest } = schema;
    return { name, in: place, required: place === "path" || required.includes(name), ...(description !== undefined && { description }), schema: rest };
  });
}

/** What is sent, and what `run` hands out: both before zod turns them into anything. */
const told = {
  io: "input",
  unrepresentable: "any",
  override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }) {
    const { examples } = z.globalRegistry.get(zodSchema) ?? {};
    if (Array.isArray(examples)) jsonSchema.examples = examples as unknown[]; // zod drops them where it reads into another form
    if (jsonSchema.format) delete jsonSchema.pattern; // which says the same, at length
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  },
} as const;

/** Schemas that have an id are told once, under components. */
function schemaOf(schema: z.ZodType, schemas: Json): Json {
  const { $defs = {}, ...own } = z.toJSONSchema(schema, told);
  for (const [name, definition] of Object.entries($defs)) schemas[name] ??= plain(definition);
  if (own.id === undefined) return plain(own);
  schemas[own.id] ??= plain(own);
  return { $ref: `#/components/schemas/${own.id}` };
}

function plain(schema: object): Json {
  const { id: _id, $schema: _dialect, ...rest } = pointed(schema);
  return rest;
}

const pointed = (schema: object) => JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;

function refusals({ method, body, params }: Endpoint): Json {
  const codes = [...usual, ...(body ? ofBodies : []), ...(Object.keys(params.shape).length > 0 ? (["not-found"] as const) : []), ...(method === "GET" ? [] : (["conflict"] as const))];
  const statuses = [...new Set(codes.map((code) => problemKinds[code].status))].sort((one, other) => one - other);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => problemKinds[code].status === status).map((code) => problemKinds[code].title).join("; "),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

const text = { type: "string" };
const problem: Json = {
  type: "object",
  required: ["type", "title", "status", "detail", "code"],
  properties: {
    type: { ...text, description: `Where the problem is explained, such as ${addressOf("invalid")}` },
    title: text,
    status: { type: "integer" },
    detail: { ...text, description: "What was wrong, what became of it, and what to do" },
    code: { ...text, enum: Object.keys(problemKinds), description: "Never changes what it means" },
    errors: {
      type: "array",
      items: { type: "object", required: ["in", "field", "detail"], properties: { in: { ...text, enum: ["path", "query", "body"] }, field: text, detail: text } },
    },
  },
};
