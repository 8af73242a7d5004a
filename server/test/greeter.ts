import { createChange } from "#server/change/create-change";
import { change as shown } from "#server/change/show.query";
import type { WorkspaceContext } from "#server/context";
import { write } from "#server/db/transaction";
import { makeMember, makePrompt, makeVersion, makeWorkspace, saying } from "./factories";

type Creating = Partial<Parameters<typeof createChange>[1]>;

/** A prompt of two versions by its author, somebody who may approve, and Changes of it. */
export async function makeGreeter() {
  const world = await makeWorkspace();
  const author = await makeMember(world, "author");
  const mei = await makeMember(world, "approver");
  const { id: promptId } = await makePrompt(world.ctx, { name: "Greeter", key: "greeter" });
  const first = await makeVersion(author.ctx, promptId, saying("Greet them."), null, { first: "1.0.0" });
  const second = await makeVersion(author.ctx, promptId, saying("Greet them warmly."), first.id);
  const page = (serial: number, ctx: WorkspaceContext = author.ctx) => shown(ctx, { serial });
  return {
    ...{ world, author, mei, promptId, first, second, page },
    propose: (more: Creating = {}, ctx: WorkspaceContext = author.ctx) => createChange(ctx, { title: "A warmer greeting", parts: [{ promptId }], ...more }),
    stateOf: async (serial: number) => (await page(serial)).state,
    environment: (key: string) => write(world.ctx, ({ db }) => db.environment.findFirstOrThrow({ where: { key }, select: { id: true } })),
    another: async (name: string) => {
      const { id } = await makePrompt(world.ctx, { name });
      return { id, version: await makeVersion(author.ctx, id, saying(`This is ${name}.`)) };
    },
  };
}
