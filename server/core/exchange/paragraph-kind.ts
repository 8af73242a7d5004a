import type { BlockKind } from "#server/core/version/content";

const donts = /^(?:[-*•–]\s+|\d+[.)]\s+)?(?:please\s+)?(?:do not|don['’]t|never|avoid|no\b|must not|you must not|refrain|exclude|stop|without)\b/i;

const openings: [BlockKind, RegExp][] = [
  ["exclusions", donts],
  ["role", /^(you are|you['’]re|you will act|act as|as an?\b|imagine you|pretend|assume the role|your role|i want you to act)\b/i],
  ["examples", /^(for example|examples?\b|e\.g\.|here (is|are) (an?|some|the) (good |bad )?examples?|sample)/i],
  ["audience", /^((the|our|your) (target )?(audience|readers?|customers?|users?)\b|(the )?readers? (is|are)\b|it is (written )?for\b|(aimed|written|intended) (at|for)\b)/i],
  ["tone", /^((the|your|our) (tone|voice|style)\b|(use|keep|adopt|write in|maintain) an? [\w ,-]{0,60}(tone|voice|style)\b|(be|sound|stay) (friendly|formal|warm|polite|casual|professional|concise|playful|calm|plain|witty)\b)/i],
  ["format", /^(return|output|respond (in|with|only)|answer (in|with|only)|reply (in|with|only)|format|the (output|answer|response|reply)\b|use (markdown|json|bullet|headings|html|xml)|give (your|the) (answer|output|response)|provide (your|the) (answer|output|response)|structure)\b/i],
  ["constraints", /^(?:[-*•–]\s+)?(always|make sure|ensure|must|you must|it must|keep|limit|stick to|only\b|at most|no more than|the following rules|follow these)\b/i],
  ["context", /^(context|background|here (is|are)|below (is|are)|we (are|sell|make|offer|have)\b|our (company|product|team|brand|business|shop)|the (company|product|situation|following (text|is|are))|given\b|i (am|work|run|have)\b)/i],
  ["task", /^(your (task|job|goal)|please|write|create|generate|draft|summari[sz]e|analy[sz]e|translate|rewrite|classify|extract|compose|produce|review|edit|explain|describe|list|compare|plan|design|develop|build|prepare|convert|help|identify|find|answer|read|sort|i (want|need|would like) (you )?|craft|propose|suggest|come up|outline|evaluate|think|the task)\b/i],
];

/** What a paragraph without a heading is likely to be, by how it begins. */
export const kindOfParagraph = (text: string): BlockKind | undefined => openings.find(([, opening]) => opening.test(text.trimStart()))?.[0];

export const isDont = (line: string) => donts.test(line.trimStart());
