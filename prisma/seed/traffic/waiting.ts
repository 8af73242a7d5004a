import { joanna } from "#prisma/seed/library/cast";
import { renewalSegments } from "#prisma/seed/library/renewal-segments";
import type { Json } from "#server/core/version/content";
import { chanceFrom } from "./chance";
import { pieceSaid, type Told } from "./events";
import { factsOf } from "./facts";
import { attemptOf } from "./hand-attempt";
import { liveAt } from "./live";
import type { reader } from "./seeing";
import { hex } from "./spans";
import { dayAt, hourMs, minuteMs, type Stage } from "./stage";

interface Waiting {
  key: string;
  title: string;
  day: number;
  hour: number;
  tool: string;
  given?: Record<string, Json>;
  /** None is still out: taken to its tool, and not brought back. */
  says?: string;
}

const segment = (name: string) => renewalSegments.find(({ values }) => values.first_name === name)?.values;

/** What lies in Joanna's tray this morning. */
const tray: Waiting[] = [
  { key: "renewal-email", title: "Renewal email, Amara", day: 2, hour: 10.2, tool: "claude", given: segment("Amara"), says: "Hello Amara,\n\nYour Fixed 12 tariff ends on 14 December. If you do nothing, your home moves to Flexible on that day.\n\nTracker 24 suits a home that uses more by day, so with your mother there it still fits: £86 a year less at your own use. Choose it in the app." },
  { key: "renewal-email", title: "Renewal email, Piotr", day: 2, hour: 10.35, tool: "claude", given: segment("Piotr"), says: "Hello Piotr,\n\nIf you do nothing, your home moves to Flexible on 14 December, when Fixed 12 ends.\n\nA new Fixed 12 costs £11 a year less at your own use. It takes two minutes in the app." },
  { key: "renewal-email", title: "Renewal email, Grace", day: 2, hour: 10.5, tool: "claude", given: segment("Grace"), says: "Hello Grace,\n\nYour export rate stays at 15p. Your Green Fixed 12 ends on 18 December, and without a choice you go on with Flexible.\n\nTracker 24 would cost £142 a year less at your own use." },
  { key: "renewal-email", title: "Renewal email, Siobhan", day: 2, hour: 10.7, tool: "claude", given: segment("Siobhan") },
  { key: "outage-reply", title: "Outage reply, SA11", day: 1, hour: 8.9, tool: "chatgpt", says: "Power to your street went off at 06:42 after a high-voltage fault; 640 homes in SA11 are affected. A crew is on site and has given no time yet. Ring 105 for the newest state." },
  { key: "refund-reply", title: "Refund reply, Callum", day: 1, hour: 11.4, tool: "claude", given: { customer_name: "Callum" }, says: "Hi Callum, we sent £64.20 to your bank this morning. It will be with you in three to five working days." },
  { key: "linkedin-post", title: "LinkedIn post, a fridge run backwards", day: 1, hour: 15.6, tool: "claude", says: "A heat pump is a fridge run backwards, and we sell it as if it were a spaceship. This year our engineers explained it with a fridge, at the kitchen table. Cancelled orders fell from 31 to 12 in a hundred." },
  { key: "press-line", title: "Line on the storm", day: 1, hour: 16.1, tool: "claude", says: "“The tree that came down at Cilfrew cut off 3,400 homes at 06:42, and the last of them had power again at 21:15.”\n\nJoanna Adeyemi, Larkfield" },
  { key: "moving-home", title: "Moving home, Yusuf", day: 0, hour: 8.3, tool: "claude", given: { customer_name: "Yusuf" }, says: "Hello Yusuf, two readings and a date, and we can close one home and open the next. Send us the old meter on the morning you leave, and the new one when you have the keys." },
  { key: "plain-english-edit", title: "Letter about Gower Road, shorter", day: 0, hour: 8.6, tool: "chatgpt", says: "Your contract ends on 14 December. You need not do anything: you go on with our standard price. If you want another tariff, choose it in the app." },
];

/** A trial of one's own draft tells the figures nothing. */
const trials: Waiting[] = [50, 22, 21, 2].map((day, index) => ({
  ...{ key: "joanna/board-letter", title: `Letter to the board, try ${index + 1}`, day, hour: 19.5, tool: "claude" },
  says: "Readings in time are at 74 %, from 69 in October. Refund complaints went up, from 340 to 388, and our own promised dates are to blame for 61 of them.",
}));

export function waitingPieces(stage: Stage, see: ReturnType<typeof reader>): Told[] {
  const chance = chanceFrom("waiting");
  const told = (waiting: Waiting, trial: boolean): Told[] => {
    const { key, title, day, hour, tool, given = {}, says } = waiting;
    const at = Math.min(dayAt(stage, day) + Math.round(hour * hourMs), stage.now - 20 * minuteMs);
    const prompt = stage.prompt(key);
    const live = liveAt(stage, prompt, at, chance);
    if (!live) return [];
    const piece = hex(chance, 32);
    const about = { title, promptId: prompt.id, contentType: prompt.contentType, makerId: stage.person(joanna), createdAt: at };
    const attempt = attemptOf({ stage, see, prompt, version: live.version }, { name: `${piece} 1`, piece, at, attempt: 1, maker: joanna, tool, given, facts: factsOf(chance, at), output: says, more: trial ? { purpose: "trial" } : {} });
    return [{ at, events: [pieceSaid(stage, piece, at, { ...about, ...(trial && { closedAt: at + hourMs }) }), attempt] }];
  };
  return [...tray.flatMap((one) => told(one, false)), ...trials.flatMap((one) => told(one, true))];
}
