import type { Open, WorkspaceContext } from "#server/context";
import { mentionedIn, withMembers } from "#server/core/change/mention";
import { Conflict, Invalid } from "#server/errors";
import { wholeText } from "#server/input";
import { namesOf } from "#server/workspace/name-people";

export const remarkBody = wholeText("A remark", 10_000).trim();
/** What to put in place of the words that are spoken of; nothing, to take them out. */
export const suggestion = wholeText("A suggestion", 20_000).nullable().default(null);

const mostRemarks = 1000;

interface Said {
  body: string;
  suggestion: string | null;
}

/** What somebody says, as it is kept: it says something, and names members alone. */
export async function hear({ db }: Open<WorkspaceContext>, { body, suggestion }: Said, anchored: boolean): Promise<Said> {
  if (body === "" && suggestion === null) throw new Invalid("There is nothing in this remark. Nothing was said; write something.", { body: "Write something" });
  if (suggestion !== null && !anchored) throw new Invalid("A suggestion puts words in place of others, and this conversation is about none. Nothing was said; mark the words and suggest there.", { suggestion: "Mark words first" });
  return { body: withMembers(body, await namesOf(db, mentionedIn(body).map(({ id }) => id))), suggestion };
}

export async function requireRoom({ db }: Open<WorkspaceContext>, changeId: string) {
  if ((await db.remark.count({ where: { thread: { changeId } } })) < mostRemarks) return;
  throw new Conflict(`A Change has at most ${mostRemarks.toLocaleString("en")} remarks. Nothing was said; go on in another Change.`);
}
