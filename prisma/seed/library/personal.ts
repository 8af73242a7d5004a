import { joanna, mei } from "./cast";
import { replacing, withLine } from "./editing";
import { changed, history, wrote } from "./history";
import type { DemoPrompt } from "./story";
import { between, constraints, context, longText, prompt, role, task, user } from "./writing";

const boardLetter: DemoPrompt = {
  key: "joanna/board-letter",
  name: "Letter to the board",
  purpose: "My monthly page for the board, from the week notes",
  folder: [],
  contentType: "summary",
  tags: ["internal"],
  tools: ["Claude"],
  owner: joanna,
  standing: "personal",
  first: "0.1.0",
  versions: history(
    wrote(
      78,
      joanna,
      "One page from four weeks of notes",
      "It takes me a Sunday",
      prompt(
        [user(role("You help me write one page a month to the board of an energy supplier."), task("From my notes, write: what got better, what got worse, what I ask of you. Use my words where they are good."), constraints("At most 300 words.", "Bad news in the first half."), context(between("notes")))],
        [longText("notes", "Four weeks, as I wrote them", { limits: { max: 20_000 }, example: "Refund complaints up, our own date is to blame. Readings in time 74 %." })],
      ),
    ),
    changed("patch", 22, joanna, "One figure to each point", "Henrik: “How much is ‘fewer’?”", withLine("constraints", "One figure to each point, with last month’s beside it.")),
  ),
};

const warmer: DemoPrompt = {
  key: "mei/second-look",
  name: "Second look",
  purpose: "Reads my reply as the customer would, before I send it",
  folder: [],
  contentType: "review",
  tags: ["internal"],
  tools: ["Claude"],
  owner: mei,
  standing: "personal",
  first: "0.1.0",
  versions: history(
    wrote(
      150,
      mei,
      "What would annoy me if I got this?",
      "I write short when I am tired",
      prompt(
        [user(role("You are the customer to whom this reply is written."), task("Say in one sentence how it feels to read. Then name the one sentence you would change, and how."), context(between("reply")))],
        [longText("reply", "My draft", { limits: { max: 4000 }, example: "Your bill covers 62 days instead of 31, so it is higher." })],
      ),
    ),
    changed("patch", 3, mei, "Looks for a greeting", "After Billing reply 2.3.1", replacing("Then name", "Say whether it greets you. Then name")),
  ),
};

export const personal = [boardLetter, warmer];
