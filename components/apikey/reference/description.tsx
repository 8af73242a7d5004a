/** The parts of OpenAPI 3.1 that Galley writes and this page reads. */
export interface Description {
  servers: { url: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components: { schemas: Record<string, Schema> };
}

interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  "x-scope": string;
  "x-scope-meaning": string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: Schema;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: Schema | boolean;
  enum?: (string | number | boolean | null)[];
  const?: string | number | boolean | null;
  default?: unknown;
  examples?: unknown[];
  format?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

export type Schemas = Record<string, Schema>;

export interface Operation extends Omit<OperationObject, "operationId" | "tags"> {
  id: string;
  group: string;
  method: string;
  path: string;
  body?: Schema;
}

export const operationsIn = ({ paths }: Description): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, tags, ...rest }]) => ({
      ...rest,
      ...{ id: operationId, group: tags[0] ?? "", method: method.toUpperCase(), path },
      body: rest.requestBody?.content["application/json"]?.schema,
    })),
  );

/** The schema itself, and the name it is known by. */
export function resolved(schema: Schema, schemas: Schemas): { schema: Schema; name?: string } {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? { schema } : { schema: schemas[name] ?? {}, name };
}
