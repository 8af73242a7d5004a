import type { BlockKind } from "#server/core/version/content";

/** Words of a heading that tell what stands under it; the first kind that matches is meant. */
const kinds: [BlockKind, RegExp][] = [
  ["examples", /^(examples?|samples?|few|shots?|demonstrations?|illustrations?)$/],
  ["exclusions", /^(exclusions?|avoid|dont|donts|never|forbidden|prohibited|banned|excluded|negatives?|not)$/],
  ["audience", /^(audiences?|readers?|readership|customers?|users?|segment|viewers?|listeners?|recipients?)$/],
  ["tone", /^(tone|voice|style|personality|manner|register)$/],
  ["format", /^(format|formatting|outputs?|structure|deliverables?|response|length|layout|schema|template|answer)$/],
  ["constraints", /^(constraints?|rules?|requirements?|guidelines?|limits?|limitations?|criteria|guardrails?|restrictions?|policy|policies|musts?|dos?|standards?)$/],
  ["role", /^(role|persona|identity|character|expertise|act)$/],
  ["task", /^(tasks?|goals?|objectives?|instructions?|mission|job|assignment|request|purpose|steps?|process|workflow|procedure|actions?)$/],
  ["context", /^(context|background|situation|information|info|brief|briefing|knowledge|facts?|input|inputs|data|setting|scenario|reference|references|about)$/],
];

/** Words that only accompany those. */
const fillers = /^(the|your|our|my|a|an|of|for|to|and|or|in|on|is|are|be|do|this|that|it|what|who|how|with|you|i|key|main|important|general|specific|target|writing|content|additional|further|final|required|expected|desired|overall|system|should|here|some|good|bad|please|primary|core|hard|strict|critical|s|t|things?)$/;

/** What a heading such as “Tone of voice” or “DON'Ts” stands for; nothing if it says more than that. */
export function kindOfHeading(title: string): BlockKind | undefined {
  const words = title.toLowerCase().replace(/['’]/g, "").replace(/&/g, " and ").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter((word) => !fillers.test(word));
  const known = telling.map((word) => kinds.find(([, pattern]) => pattern.test(word))?.[0]);
  if (known.length === 0 || known.length > 3 || known.includes(undefined)) return undefined;
  return kinds.find(([kind]) => known.includes(kind))?.[0];
}
