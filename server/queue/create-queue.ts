import { z } from "zod";
import { holds } from "#server/access/permissions";
import { command } from "#server/command";
import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { Invalid, NotFound } from "#server/errors";
import { wordSought } from "#server/prompt/schema";
import { stored } from "#server/prompt/store-content";
import { moment, verdict } from "#server/run/schema";
import { id } from "#server/workspace/schema";
import { pickRuns } from "./pick-runs";
import { instruction, queueName } from "./schema";

const mostSample = 1000;
const mostPerRun = 10;

const asked = z.object({
  promptId: id.optional(),
  versionId: id.optional(),
  environment: wordSought(100).optional(),
  model: wordSought(200).optional(),
  customer: wordSought(200).optional(),
  tool: wordSought(40).optional(),
  verdict: z.union([verdict, z.literal("none")]).optional(),
  from: moment.optional(),
  to: moment.optional(),
});

/** Has outputs judged by several people: those asked for, the newest or a sample of them. */
export const createQueue = command({
  name: "queue.create",
  permission: "queue.manage",
  input: z.object({
    name: queueName,
    instruction: instruction.default(""),
    perRun: z.int("Raters are a whole number").min(1, "Each output is judged by at least one").max(mostPerRun, `Each output is judged by at most ${mostPerRun}`),
    raters: z.array(id).min(1, "Choose at least one rater").max(200, "Choose at most 200 raters").transform((all) => [...new Set(all)]),
    asked: asked.default({}),
    sample: z.int("A sample is a whole number").min(1, "Pick at least one output").max(mostSample, `Pick at most ${mostSample.toLocaleString("en")} outputs`),
    pick: z.enum(["newest", "random"]).default("newest"),
    /** The same seed draws the same sample again. */
    seed: z.int32().default(1),
  }),
  async run(context, { name, instruction, perRun, raters, asked, sample, pick, seed }) {
    const { actor, db, request } = context;
    await requireRaters(context, raters, perRun);
    if (asked.promptId && !(await db.prompt.findUnique({ where: { id: asked.promptId }, select: { id: true } }))) throw new NotFound("prompt");
    if (asked.versionId && !(await db.version.findUnique({ where: { id: asked.versionId }, select: { id: true } }))) throw new NotFound("version");
    const runIds = await pickRuns(context, asked, sample, pick === "random" ? seed : undefined);
    if (runIds.length === 0) throw new Invalid("No output of a team's prompt fits this. Nothing was set up; ask for more, or wait until there are some.");
    const { id: queueId } = await db.ratingQueue.create({
      data: { name, instruction, perRun, asked: stored({ ...asked, sample, pick, seed }), createdBy: selfOf(actor), createdAt: request.now() },
      select: { id: true },
    });
    await db.queueRater.createMany({ data: raters.map((memberId) => ({ queueId, memberId })) });
    await db.queueItem.createMany({ data: runIds.map((runId, place) => ({ queueId, runId, place })) });
    return {
      result: { queueId, picked: runIds.length },
      subject: { type: "queue", id: queueId, name },
      after: { outputs: runIds.length, raters: raters.length, each: perRun },
    };
  },
});

async function requireRaters({ db }: Open<WorkspaceContext>, memberIds: readonly string[], perRun: number) {
  const members = await db.member.findMany({ where: { id: { in: [...memberIds] } }, select: { id: true, role: true, user: { select: { name: true } } } });
  if (members.length < memberIds.length) throw new NotFound("member");
  const unable = members.find(({ role }) => !holds(role, "run.rate"));
  if (unable) throw new Invalid(`${unable.user.name} may not rate outputs. Nothing was set up; choose somebody else, or have their role changed first.`, { raters: `${unable.user.name} may not rate` });
  if (perRun > memberIds.length) throw new Invalid(`${perRun} people can't judge each output when ${memberIds.length} ${memberIds.length === 1 ? "is" : "are"} asked. Nothing was set up; ask more people, or let fewer judge each.`, { perRun: "More than are asked" });
}
