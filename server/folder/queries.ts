import { z } from "zod";
import { query } from "#server/query";
import { inheritance } from "./inherit-folder";
import { mayWrite } from "./require-writer";
import { promptsByFolder } from "./sql";

/** The whole tree, each folder with what it inherits and how many prompts lie in it. */
export const folders = query({
  name: "folder.list",
  permission: "prompt.read",
  input: z.object({}),
  async run(context) {
    const { db } = context;
    const rows = await db.folder.findMany({
      select: {
        id: true,
        name: true,
        parentId: true,
        team: { select: { id: true, name: true } },
        keepers: { select: { duty: true, member: { select: { id: true, user: { select: { name: true } } } } } },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    const [rulesOf, counts, teams] = [await inheritance(context), await promptsByFolder(context), await db.team.findMany({ select: { id: true, name: true } })];
    const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
    const list = rows.map(({ keepers, ...folder }) => {
      const rules = rulesOf(folder.id);
      return {
        ...folder,
        path: rules.path.map(({ name }) => name),
        keepers: keepers.map(({ duty, member }) => ({ duty, memberId: member.id, name: member.user.name })),
        ownedBy: rules.teamId && teamNames.get(rules.teamId),
        prompts: counts.get(folder.id) ?? 0,
        writable: mayWrite(context, rules),
      };
    });
    return { folders: list, unfiled: counts.get(null) ?? 0, writableUnfiled: mayWrite(context, rulesOf(null)) };
  },
});
