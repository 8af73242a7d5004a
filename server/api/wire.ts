import superjson, { type SuperJSONResult } from "superjson";

/** What comes may say which of its values are one and the same. Doubled thirty times over, a short letter would hold a billion: it is read as it is written. */
function deserialize<Value>({ json, meta }: SuperJSONResult): Value {
  return superjson.deserialize<Value>({ json, ...(meta?.values && { meta: { values: meta.values } }) });
}

/** How browsers and the server write to each other. */
export const wire = { input: { serialize: superjson.serialize, deserialize }, output: superjson };
