import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { read } from "#server/db/transaction";
import { makeWorkspace } from "#server/test/factories";
import { recorderPool } from "./pool";
import { closeRecorder, record } from "./record";
import { rollups } from "./rollups";
import { runColumns, textColumns } from "./run-row";

afterAll(closeRecorder);

test("rows travel in the order of their tables", async () => {
  const inTable = async (table: string) => {
    const { rows } = await recorderPool().query<{ name: string }>("SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum", [table]);
    return rows.map(({ name }) => name);
  };
  expect(runColumns.map(({ column }) => column)).toEqual(await inTable("run"));
  expect(textColumns.map(({ column }) => column)).toEqual(await inTable("run_text"));
  for (const { name, key, sums } of Object.values(rollups)) expect([...key, ...sums].map(({ column }) => column)).toEqual(await inTable(name));
});

test("whatever signs a text is made of, it comes back as it was", async () => {
  const { ctx } = await makeWorkspace();
  const sign = fc.constantFrom('"', "\\", "{", "}", "(", ")", ",", "'", "NULL", " ", "\n", "é", "𝒳", "a");
  const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(""));
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.record({ output: text, customer: text, model: text, tags: fc.array(text, { maxLength: 3 }) }), async (fields) => {
      const externalId = `${(number += 1)}-${fields.output}`;
      await record([{ kind: "run", workspaceId: ctx.workspace.id, externalId, stamp: Date.now(), fields }]);
      const kept = await read(ctx, async ({ db }) => {
        const run = await db.run.findFirstOrThrow({ where: { externalId } });
        const { output } = await db.runText.findFirstOrThrow({ where: { runId: run.id } });
        const counted = await db.customerDay.count({ where: { customer: fields.customer } });
        return { output, customer: run.customer, model: run.model, tags: run.tags, counted };
      });
      expect(kept).toEqual({ ...fields, counted: 1 });
    }),
    { numRuns: 25 },
  );
});
