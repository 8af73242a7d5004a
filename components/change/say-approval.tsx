const counts = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const places = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** "two prompts", "one prompt", "23 prompts". */
export const sayPrompts = (count: number) => `${counts[count] ?? count.toLocaleString("en")} prompt${count === 1 ? "" : "s"}`;

/** "the prompt", "both prompts", "all three prompts". */
export const sayAllPrompts = (count: number) => (count === 1 ? "the prompt" : count === 2 ? "both prompts" : `all ${sayPrompts(count)}`);

interface ApprovalFacts {
  prompts: number;
  environment: string;
  /** How many approvals count already, without one's own. */
  given: number;
  /** How many it takes. */
  needed: number;
  /** Whether it is also said that it shall be released by itself. */
  whenReady: boolean;
}

/** What approving will do, behind "Approving will". */
export function sayWill({ prompts, environment, given, needed, whenReady }: ApprovalFacts): string {
  const released = whenReady ? `, and release ${sayAllPrompts(prompts)} to ${environment} once every gate there is lit` : "";
  return `${sayCounts(given + 1, needed)}${released}.`;
}

function sayCounts(mine: number, needed: number): string {
  if (needed === 0) return "say that you have read it; no approval is needed there";
  if (mine > needed) return `count beside the ${counts[needed] ?? needed} it takes and has`;
  if (needed === 1) return "count as the one approval it takes";
  return `count as the ${places[mine] ?? `${mine}th`} approval of ${counts[needed] ?? needed}`;
}

/** What it will not do, behind "It won't". */
export const sayWont = ({ whenReady }: ApprovalFacts) => (whenReady ? "cover later edits, or skip a gate." : "cover later edits, skip a gate, or release anything by itself.");
