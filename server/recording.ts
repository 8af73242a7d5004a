import type { z } from "zod";
import { authorize, type Permission } from "#server/access/permissions";
import { read } from "#server/db/transaction";
import type { Unrecorded } from "#server/db/unrecorded";
import { isRefused, type Answer, type Event } from "#server/recorder/event";
import { record } from "#server/recorder/record";
import type { Grants, Open, WorkspaceContext } from "./context";
import { Invalid } from "./errors";
import { parsed } from "./input";

export type Stored = Exclude<Answer, { refused: string }>;

interface Whole<R> {
  events: Event[];
  /** Given what became of each event, in their order; a refused one has been thrown before. */
  result(stored: readonly Stored[]): R;
}

/** Of things that have nothing to do with each other, each is stored or refused for itself: who sent them says so of each, lest the stored ones are sent again. */
interface OneByOne<R> {
  events: Event[];
  resultOfEach(answers: readonly Answer[]): R;
}

interface Definition<I extends z.ZodType, R> {
  /** Stands in the list of what the audit log leaves out: runs, ratings and pieces carry their own origin. */
  name: Unrecorded;
  permission: Permission;
  team?(input: z.output<I>, grants: Grants): string | undefined;
  input: I;
  /** Looks up what the events need, and changes nothing. */
  prepare(open: Open<WorkspaceContext>, input: z.output<I>): Promise<Whole<R> | OneByOne<R>>;
}

/** The one shape of every write of runs, ratings and pieces: parse, authorize, look up, hand to the recorder, which also tells the others. */
export function recording<I extends z.ZodType, R>(definition: Definition<I, R>) {
  const call = async (context: WorkspaceContext, raw: z.input<I>): Promise<R> => {
    const input = parsed(definition.input, raw);
    authorize(context.grants, definition.permission, definition.team?.(input, context.grants));
    const prepared = await read(context, (open) => definition.prepare(open, input));
    const answers = await record(prepared.events);
    return "resultOfEach" in prepared ? prepared.resultOfEach(answers) : prepared.result(answers.map(kept));
  };
  return Object.assign(call, { definition });
}

function kept(answer: Answer): Stored {
  if (isRefused(answer)) throw new Invalid(answer.refused);
  return answer;
}
