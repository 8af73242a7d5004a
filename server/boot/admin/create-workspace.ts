import { createWorkspace as create } from "#server/workspace/create-workspace";
import { personAt } from "./person";
import { needed, text } from "./values";
import type { Verb } from "./verb";

export const createWorkspace: Verb = {
  sentence: "Makes a workspace for somebody who has an account.",
  usage: "--name \"Larkfield\" --slug larkfield --owner ada@example.com",
  options: { name: text, slug: text, owner: text },
  async run(values, { account }) {
    const owner = await personAt(account, needed(values, "owner"));
    const workspace = await create(account, { name: needed(values, "name"), slug: needed(values, "slug"), ownerId: owner.id });
    const url = `${account.request.origin}/${workspace.slug}`;
    return { text: `${workspace.name} stands at ${url}, owned by ${owner.name}.`, json: { ...workspace, url } };
  },
};
