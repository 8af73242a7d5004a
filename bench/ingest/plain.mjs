import { randomUUID } from "node:crypto";

/** The same values as a run of the load has, in one table with a primary key and nothing else. */
export const plainTable = `CREATE TABLE plain (
  id uuid PRIMARY KEY, external_id text, at timestamptz, prompt text, customer text, environment text, model text, status text, input_tokens int, output_tokens int,
  cost numeric, latency int, tags text[], inputs text, output text)`;

const insert = `INSERT INTO plain SELECT x.id, x.e, x.a, x.p, x.c, x.v, x.m, x.s, x.i, x.o, x.d, x.l, x.t::text[], x.n, x.u
  FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[], $10::int[], $11::numeric[], $12::int[], $13::text[], $14::text[], $15::text[])
  AS x (id, e, a, p, c, v, m, s, i, o, d, l, t, n, u)`;

export const insertPlain = (pool, rows) =>
  pool.query(insert, [
    rows.map(() => randomUUID()),
    rows.map(({ id }) => id),
    rows.map(({ at }) => at),
    rows.map(({ prompt }) => prompt),
    rows.map(({ customer }) => customer),
    rows.map(({ environment }) => environment),
    rows.map(({ model }) => model),
    rows.map(({ status }) => status),
    rows.map(({ tokens }) => tokens.input),
    rows.map(({ tokens }) => tokens.output),
    rows.map(({ cost }) => cost),
    rows.map(({ latencyMs }) => latencyMs),
    rows.map(({ tags }) => `{${tags.join(",")}}`),
    rows.map(({ inputs }) => JSON.stringify(inputs)),
    rows.map(({ output }) => output),
  ]);
