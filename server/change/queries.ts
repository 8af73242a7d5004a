import { z } from "zod";
import { underReview } from "#server/core/change/states";
import { query } from "#server/query";
import { findPeople } from "./find-people";
import { waitsFor, waitsSince } from "./find-reviewers";
import { waitingIds } from "./find-waiting";
import { findChanges } from "./require-change";

/** How many Changes wait for whoever asks. */
export const waitingCount = query({
  name: "change.waiting-count",
  permission: "prompt.read",
  input: z.object({}),
  run: async (context) => (await waitingIds(context)).length,
});

const mostStuck = 200;

/** What is under review, on whom it waits and since when; the longest first. */
export const stuckChanges = query({
  name: "change.stuck",
  permission: "policy.manage",
  input: z.object({}),
  async run(context) {
    const rows = await findChanges(context, { state: { in: [...underReview] } }, mostStuck);
    const people = await findPeople(context);
    const stuck = rows.map((change) => {
      const { id, serial, title, state, author, environment, parts } = change;
      return { id, serial, title, state, author, environment, prompts: parts.map(({ prompt: { key, name } }) => ({ key, name })), waitsFor: waitsFor(change, people), since: waitsSince(change) };
    });
    return stuck.sort((one, other) => one.since.getTime() - other.since.getTime());
  },
});
