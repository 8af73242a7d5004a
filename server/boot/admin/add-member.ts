import { openAsOperator } from "#server/access/open-workspace";
import { parsed } from "#server/input";
import { addMember as add } from "#server/workspace/add-member";
import { role } from "#server/workspace/schema";
import { personAt } from "./person";
import { needed, text } from "./values";
import type { Verb } from "./verb";

export const addMember: Verb = {
  sentence: "Makes somebody with an account a member of a workspace.",
  usage: "--workspace larkfield --email ada@example.com --role author",
  options: { workspace: text, email: text, role: text },
  async run(values, { account }) {
    const workspace = await openAsOperator(account, needed(values, "workspace"));
    const person = await personAt(account, needed(values, "email"));
    const chosen = parsed(role, needed(values, "role"));
    const member = await add(workspace, { userId: person.id, role: chosen });
    return { text: `${person.name} is ${chosen} in ${workspace.workspace.name}.`, json: { ...member, role: chosen, email: person.email } };
  },
};
