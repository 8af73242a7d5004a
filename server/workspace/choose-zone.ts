import { z } from "zod";
import { command } from "#server/command";
import { problemOfZone } from "#server/core/run/day";

/** By a city's name: an offset like +05:45 would not know when clocks are turned. */
const zone = z.string("Choose a time zone").trim().max(60, "A time zone’s name has at most 60 characters").check((given) => {
  const problem = /^[A-Za-z]/.test(given.value) ? problemOfZone(given.value) : "Choose a time zone by its city, such as Europe/Berlin.";
  if (problem !== undefined) given.issues.push({ code: "custom", message: problem, input: given.value });
});

/** Chooses where the workspace's days begin and end. Runs that are counted already are counted by these days soon after. */
export const chooseZone = command({
  name: "workspace.choose-zone",
  permission: "workspace.manage",
  input: z.object({ timeZone: zone }),
  async run({ db, workspace, enqueue }, { timeZone }) {
    const before = await db.workspace.findFirstOrThrow({ select: { timeZone: true } });
    if (before.timeZone === timeZone) return { result: undefined, silent: "nothing changed" };
    await db.workspace.update({ where: { id: workspace.id }, data: { timeZone } });
    enqueue("workspace.cut-days", {});
    return { result: undefined, subject: { type: "workspace", id: workspace.id, name: workspace.name }, before, after: { timeZone } };
  },
});
