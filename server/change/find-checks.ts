import type { Open, WorkspaceContext } from "#server/context";
import { dependantsOf } from "./sql";
import type { LiveOf } from "./find-live";
import type { JudgedPart } from "./judge-part";
import type { Part } from "./require-change";

/** How something that was looked at stands. What did not run never holds. */
export type CheckStanding = "holds" | "read" | "fails" | "not run";

export interface Check {
  kind: "lint" | "contract" | "risk" | "dependants" | "evals";
  standing: CheckStanding;
  sentence: string;
  /** What it was judged by, prompt by prompt. */
  evidence: { prompt: { id: string; key: string; name: string }; sentences: readonly string[] }[];
  /** When it was looked at. */
  at: Date | null;
}

interface Looked {
  part: Part;
  judged: JudgedPart;
}

/** What there is to know of a Change before one says something of it. */
export async function checksOf(context: Open<WorkspaceContext>, all: readonly Looked[], live: LiveOf): Promise<Check[]> {
  return [lintCheck(all), contractCheck(context, all, live), riskCheck(context, all, live), await dependantsCheck(context, all), evalsCheck()];
}

const of = ({ part: { prompt } }: Looked) => ({ id: prompt.id, key: prompt.key, name: prompt.name });
const evidenceOf = (all: readonly Looked[], sentencesOf: (one: Looked) => readonly string[]) => all.map((one) => ({ prompt: of(one), sentences: sentencesOf(one) })).filter(({ sentences }) => sentences.length > 0);
const counted = (count: number, one: string, many = `${one}s`) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
const latest = (all: readonly Looked[]) => new Date(Math.max(...all.map(({ part }) => part.head.createdAt.getTime())));

/** As it was found when each head was saved. */
function lintCheck(all: readonly Looked[]): Check {
  const [errors, warnings] = (["errors", "warnings"] as const).map((which) => all.reduce((sum, { judged }) => sum + judged.weight.lint[which], 0));
  const evidence = evidenceOf(all, ({ judged: { weight } }) => {
    const { errors, warnings } = weight.lint;
    return errors + warnings > 0 ? [`${counted(errors, "error")}, ${counted(warnings, "warning")}`] : [];
  });
  const sentence = errors || warnings ? `${counted(errors ?? 0, "error")} and ${counted(warnings ?? 0, "warning")} found.` : "Nothing was found.";
  return { kind: "lint", standing: errors ? "fails" : warnings ? "read" : "holds", sentence, evidence, at: latest(all) };
}

function contractCheck({ request }: WorkspaceContext, all: readonly Looked[], live: LiveOf): Check {
  const evidence = evidenceOf(all, ({ judged }) => judged.weight.breaking);
  const comparable = all.some(({ part }) => live.has(part.prompt.id));
  const sentence = evidence.length > 0 ? `Callers of ${counted(evidence.length, "prompt")} would break.` : comparable ? "Nothing breaks for those who call it." : "Nothing of it is live there yet, so nobody relies on it.";
  return { kind: "contract", standing: evidence.length > 0 ? "fails" : "holds", sentence, evidence, at: request.now() };
}

function riskCheck({ request }: WorkspaceContext, all: readonly Looked[], live: LiveOf): Check {
  const at = request.now();
  if (!all.some(({ part }) => live.has(part.prompt.id))) return { kind: "risk", standing: "read", sentence: "Nothing of it is live there yet: all of it is new.", evidence: [], at };
  const levels = all.map(({ judged }) => judged.weight.risk);
  const level = levels.includes("high") ? "high" : levels.includes("medium") ? "medium" : "low";
  const evidence = evidenceOf(all, ({ judged }) => judged.weight.risks.slice(0, mostSentences));
  return { kind: "risk", standing: level === "low" ? "holds" : "read", sentence: `Against what is live there, the risk is ${level}.`, evidence, at };
}

const mostSentences = 20;
const mostDependants = 200;

/** Who includes what is changed, and isn't changed with it. */
async function dependantsCheck(context: Open<WorkspaceContext>, all: readonly Looked[]): Promise<Check> {
  const own = all.map(({ part }) => part.prompt.id);
  const ids = await dependantsOf(context, own);
  const left = ids.filter((id) => !own.includes(id));
  const prompts = await context.db.prompt.findMany({ where: { id: { in: left.slice(0, mostDependants) } }, select: { id: true, key: true, name: true, kind: true }, orderBy: { name: "asc" } });
  const evidence = prompts.map(({ kind, ...prompt }) => ({ prompt, sentences: [`This ${kind} keeps what it pins until it is saved anew.`] }));
  const within = ids.length - left.length;
  const sentence = ids.length === 0 ? "Nothing includes it." : `${counted(left.length, "prompt includes", "prompts include")} it as it was${within > 0 ? `, ${within} more go with it` : ""}.`;
  return { kind: "dependants", standing: left.length > 0 ? "read" : "holds", sentence, evidence, at: context.request.now() };
}

const evalsCheck = (): Check => ({ kind: "evals", standing: "not run", sentence: "No suite ran over these texts.", evidence: [], at: null });
