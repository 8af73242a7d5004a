import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { endpoints } from "#server/http/v1/endpoints";
import { describeApi } from "./openapi";
import { problemKinds } from "./problem-kinds";

interface Operation {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

const origin = "https://galley.example.com";
const document = JSON.parse(JSON.stringify(describeApi(endpoints, origin))) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));

test("every operation is there once, under its own name", () => {
  expect(document).toMatchObject({ openapi: "3.1.1", servers: [{ url: origin }] });
  expect(operations.map(({ path, method, operation }) => `${operation.operationId} ${method} ${path}`).sort()).toEqual(
    endpoints.map(({ name, method, path }) => `${name} ${method.toLowerCase()} ${path.replace(/:(\w+)/g, "{$1}")}`).sort(),
  );
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(endpoints.length);
});

test("each part of a path is a parameter, and nothing else is said to be", () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(operation.parameters.filter((parameter) => parameter.in === "path").map(({ name, required }) => required && name)).toEqual(named);
    expect(new Set(operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`)).size).toBe(operation.parameters.length);
  }
});

test("every schema is one of JSON Schema 2020-12, and everything it refers to is there", () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "openapi", components: document.components });
  const schemas = operations.flatMap(({ operation }) => [
    ...operation.parameters.map(({ schema }) => schema),
    ...Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema),
    ...Object.values(operation.responses).flatMap(({ content = {} }) => Object.values(content).map(({ schema }) => schema)),
  ]);
  for (const schema of [...schemas, ...Object.values(document.components.schemas)]) {
    const within = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components')) as object;
    expect(ajv.validateSchema(within), JSON.stringify(ajv.errors)).toBe(true);
    expect(() => ajv.compile(within)).not.toThrow();
  }
});

test("every answer is said in words, and refusals are problems", () => {
  for (const { operation } of operations) {
    expect(operation.summary).not.toBe("");
    for (const [status, { description, content }] of Object.entries(operation.responses)) {
      expect(description).not.toBe("");
      if (Number(status) >= 400) expect(Object.keys(content ?? {})).toEqual(["application/problem+json"]);
    }
    expect(operation.responses).toHaveProperty("401");
    expect(operation.responses).toHaveProperty("429");
  }
});

test("a problem's status is one of HTTP's, and what it means is a sentence", () => {
  for (const { status, title, meaning } of Object.values(problemKinds)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});
