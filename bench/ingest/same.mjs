import { randomBytes, randomUUID } from "node:crypto";

/** Tables like ours, with all their columns and indexes: neither parts nor keys, nobody's rows apart, nothing referred to and nothing summed. */
export const sameTables = `CREATE SCHEMA beside;
  CREATE TABLE beside.run (LIKE public.run INCLUDING DEFAULTS INCLUDING INDEXES);
  CREATE TABLE beside.run_text (LIKE public.run_text INCLUDING DEFAULTS INCLUDING INDEXES);`;

const insert = `WITH texts AS (
    INSERT INTO beside.run_text (workspace_id, run_id, inputs, output) SELECT $1, x.* FROM unnest($3::uuid[], $15::text[], $16::text[]) AS x (id, n, u)
  )
  INSERT INTO beside.run (workspace_id, prompt_id, content_type, id, external_id, at, received_at, customer, environment, model, input_tokens, output_tokens, cost, cost_given, latency, tags, excerpt, day, stamp)
  SELECT $1, $2, 'email', x.id, x.e, x.a, now(), x.c, x.v, x.m, x.i, x.o, x.d, true, x.l, x.t::text[], x.x, 20000, x.s
  FROM unnest($3::uuid[], $4::text[], $5::timestamptz[], $6::text[], $7::text[], $8::text[], $9::int[], $10::int[], $11::int8[], $12::int[], $13::text[], $14::text[], $17::int8[])
    AS x (id, e, a, c, v, m, i, o, d, l, t, x, s)`;

const [workspace, prompt] = [randomUUID(), randomUUID()];

/** As ours sort: by time. */
function idNow() {
  const time = Date.now().toString(16).padStart(12, "0");
  const chance = randomBytes(9).toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-8${chance.slice(3, 6)}-${chance.slice(6)}`;
}

export const insertSame = (pool, rows) =>
  pool.query({
    name: "same",
    text: insert,
    values: [
      workspace,
      prompt,
      rows.map(idNow),
      rows.map(({ id }) => id),
      rows.map(({ at }) => at),
      rows.map(({ customer }) => customer),
      rows.map(({ environment }) => environment),
      rows.map(({ model }) => model),
      rows.map(({ tokens }) => tokens.input),
      rows.map(({ tokens }) => tokens.output),
      rows.map(({ cost }) => Math.round(Number(cost) * 1e12)),
      rows.map(({ latencyMs }) => latencyMs),
      rows.map(({ tags }) => `{${tags.join(",")}}`),
      rows.map(({ output }) => output.slice(0, 160)),
      rows.map(({ inputs }) => JSON.stringify(inputs)),
      rows.map(({ output }) => output),
      rows.map(() => Date.now()),
    ],
  });
