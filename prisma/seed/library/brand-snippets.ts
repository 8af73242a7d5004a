import { joanna, priya, ravi } from "./cast";
import { replacing, withLine, withoutLine } from "./editing";
import { changed, history, wrote } from "./history";
import type { DemoPrompt } from "./story";
import { snippet } from "./writing";

const voice: DemoPrompt = {
  key: "brand/voice",
  name: "Our voice",
  purpose: "How Larkfield sounds, in one line, for customer texts to include",
  folder: ["brand"],
  contentType: "snippet",
  tags: ["snippet", "customer-facing"],
  tools: [],
  owner: joanna,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(474, joanna, "The voice in one line", "Nine prompts described our voice in nine ways", snippet("Short words. Friendly, never matey.")),
    changed("minor", 433, ravi, "British spelling", "A letter to 4,100 homes offered a “program” for our “neighborhood”", replacing("Short words.", "Short words. British spelling.")),
    changed("minor", 252, joanna, "Numbers as figures", "Readers look for the number first; “eighty-six pounds” hides it", replacing("spelling.", "spelling. Numbers as figures.")),
    changed("minor", 44, joanna, "“Friendly, never matey” is gone", "Models read it as leave to joke; 7 of 40 replies about debt did", replacing(" Friendly, never matey.", "")),
  ),
  comments: [{ serial: 4, day: 43, by: ravi, body: "Reads colder on its own, but the replies are better. Keep.", quote: "Short words." }],
};

const legalLines: DemoPrompt = {
  key: "brand/legal-lines",
  name: "Legal lines",
  purpose: "The lines a letter must end with, word for word",
  folder: ["brand"],
  contentType: "snippet",
  tags: ["snippet", "regulated"],
  tools: [],
  owner: joanna,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      468,
      joanna,
      "The closing lines, as the lawyers sent them",
      "Every letter quoted them a little differently",
      snippet(
        "End with these lines, word for word:",
        "Larkfield Energy supplies gas and electricity in Great Britain under licence from Ofgem.",
        "If we have not settled your complaint within eight weeks, you can take it to the Energy Ombudsman. This costs you nothing.",
      ),
    ),
    changed(
      "minor",
      297,
      joanna,
      "Says that priority services are free",
      "Asked for by the regulator after its spring review",
      withLine("custom", "If you are ill, older, or have small children, our Priority Services Register is free to join."),
    ),
    changed("patch", 96, ravi, "Names ways to join the register", "People wrote back to ask how", replacing("is free to join.", "is free to join: say so in any reply, or by phone.")),
  ),
};

const numbers: DemoPrompt = {
  key: "brand/numbers",
  name: "Numbers and dates",
  purpose: "How money, energy, dates and times are written",
  folder: ["brand"],
  contentType: "snippet",
  tags: ["snippet"],
  tools: [],
  owner: ravi,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      421,
      ravi,
      "Money, energy and dates",
      "Bills said 0.15 GBP, letters said 15p",
      snippet("Write money as £86 or £64.20, and a unit price in pence: 24.5p.", "Write energy as 310 kWh, with a space.", "Write dates as 14 December 2026."),
    ),
    changed("patch", 377, priya, "Shows a price per unit in full", "“24.5p” alone was read as the whole bill", replacing("in pence: 24.5p.", "in pence: 24.5p per kWh.")),
    changed("minor", 208, ravi, "Times by the 24-hour clock", "A visit at “8” was missed twice in one week", withLine("custom", "Write times as 08:30, and a window as 08:30 to 12:30.")),
    changed(
      "minor",
      61,
      joanna,
      "Never rounds a debt",
      "“About £400” was £437.18, and the customer held us to it",
      withLine("custom", "Round nothing that somebody owes or is owed."),
    ),
  ),
};

const accessibility: DemoPrompt = {
  key: "brand/accessibility",
  name: "Easy to read, easy to hear",
  purpose: "What makes a text work in a screen reader and for a tired reader",
  folder: ["brand"],
  contentType: "snippet",
  tags: ["snippet", "accessibility"],
  tools: [],
  owner: ravi,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      311,
      ravi,
      "Four rules from the readers’ panel",
      "The panel could not use our emails with a screen reader",
      snippet(
        "Keep each sentence under 20 words and each paragraph under four lines.",
        "Let a link say where it leads; never “click here”.",
        "Do not let colour, capitals or a symbol carry the meaning alone.",
        "Spell out a short form the first time, except kWh.",
      ),
    ),
    changed("patch", 228, joanna, "Sentences under 18 words", "The panel marked 19 words as the point where they lost the thread", replacing("under 20 words", "under 18 words")),
    changed(
      "minor",
      73,
      ravi,
      "Lists are read aloud as lists",
      "Dashes typed into a paragraph were read as “minus”",
      withoutLine("custom", "Do not let colour, capitals or a symbol carry the meaning alone."),
      withLine("custom", "Do not let colour or capitals carry the meaning alone. Make a list a real list, not dashes in a paragraph."),
    ),
  ),
};

export const brandSnippets = [voice, legalLines, numbers, accessibility];
