import { z } from "zod";
import type { HeldKey } from "#server/access/open-key";
import type { Permission } from "#server/access/permissions";
import type { WorkspaceContext } from "#server/context";
import { invalid, read } from "./api/read-input";
import { listsIn, readQuery } from "./api/read-query";
import type { FieldError } from "./api/refused";
import type { Reply } from "./api/reply";
import type { Params } from "./router";

/** Each has a bucket of its own, so that much logging never keeps a key from reading. */
export type LimitClass = "usual" | "ingest";

/** Who asks, beyond the context. */
export interface Call {
  key: HeldKey;
  /** Only where the operation keeps repetitions apart by itself. */
  idempotencyKey?: string;
}

interface Input<P extends z.ZodRawShape, Q extends z.ZodRawShape, B extends z.ZodType> {
  /** The parts of the path that begin with a colon. */
  params?: P;
  query?: Q;
  body?: B;
  /** Only described: `run` is given the JSON as it came, and refuses what is wrong by itself, item by item. */
  rawBody?: z.ZodType;
}

interface Definition<P extends z.ZodRawShape, Q extends z.ZodRawShape, B extends z.ZodType, O extends z.ZodType> {
  name: `${string}.${string}`;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: `/api/v1/${string}`;
  summary: string;
  description?: string;
  permission: Permission;
  input?: Input<P, Q, B>;
  output: O;
  /** Of the usual answer, and of those that `run` may give by a Reply. */
  status?: number;
  otherStatuses?: Readonly<Record<number, string>>;
  limitClass?: LimitClass;
  /** Who sees to it that a write sent twice is done once: the frame, by keeping the answer, or the operation, by ids of its own. */
  repetition?: "kept answer" | "own ids";
  run(context: WorkspaceContext, input: Read<P, Q, B>, call: Call): Promise<z.input<O> | Reply<z.input<O>>>;
}

interface Read<P extends z.ZodRawShape, Q extends z.ZodRawShape, B extends z.ZodType> {
  params: z.output<z.ZodObject<P>>;
  query: z.output<z.ZodObject<Q>>;
  body: z.output<B>;
}

type Act = (context: WorkspaceContext, call: Call) => Promise<unknown>;

/** What the frame knows of an operation: how it is described, and how it is done. */
export interface Endpoint extends Omit<Definition<z.ZodRawShape, z.ZodRawShape, z.ZodType, z.ZodType>, "input" | "run" | "status" | "limitClass"> {
  status: number;
  limitClass: LimitClass;
  params: z.ZodObject;
  query: z.ZodObject;
  body?: z.ZodType;
  /** Reads all that was sent before anything is done. */
  prepare(params: Params, address: string, body: unknown): Act;
}

/** One definition of a public operation: its route, what it reads, who may, how it is described, and what it does. */
export function endpoint<const P extends z.ZodRawShape, const Q extends z.ZodRawShape, B extends z.ZodType, O extends z.ZodType>(definition: Definition<P, Q, B, O>): Endpoint {
  const { input: { params: pathShape, query: queryShape, body: bodySchema, rawBody } = {}, status = 200, limitClass = "usual", run, ...rest } = definition;
  // safe because a shape left out is a shape without names
  const params = z.strictObject(pathShape ?? ({} as P));
  const query = z.strictObject(queryShape ?? ({} as Q));
  const lists = listsIn(query.shape);
  return {
    ...{ ...rest, status, limitClass, params, query, body: bodySchema ?? rawBody },
    prepare(given, address, body) {
      const errors: FieldError[] = [];
      const path = read(params, given, "path", errors);
      const asked = read(query, readQuery(address, lists, errors), "query", errors);
      const sent = bodySchema ? read(bodySchema, body, "body", errors) : body;
      if (errors.length > 0 || path === undefined || asked === undefined) throw invalid(errors);
      // safe because there was no error, or nothing that was to be read
      const whole = { params: path, query: asked, body: sent as z.output<B> };
      return (context, call) => run(context, whole, call);
    },
  };
}
