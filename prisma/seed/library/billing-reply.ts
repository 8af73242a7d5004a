import { joanna, mei, ravi, sam, tomasz } from "./cast";
import { edited, moving, redefining, replacing, withBlock, withFirstLine, withInput, withLine, withoutLine } from "./editing";
import { changed, history, saying, wrote } from "./history";
import type { DemoPrompt } from "./story";
import { accountFacts, customerMessage, customerName, theirWords } from "./support-words";
import { examples, format, optional, prompt, role, rules, system, task, text, tone, user, where } from "./writing";

const debtLine = "If the account is in debt, never mention cutting off supply. Offer a person.";
const greeting = "Always greet the user by name.";

const versions = history(
  wrote(
    584,
    sam,
    "A first reply about a bill",
    "A third of our mail asks the same six questions",
    prompt(
      [
        system(
          role("You answer customers of Larkfield Energy about their bill. Use only {{account_facts}}."),
          task("Answer the question they ask about their bill."),
          format("The reply alone, without a subject line.", "Two or three short paragraphs, no headings."),
        ),
        user(theirWords()),
      ],
      [
        accountFacts("the bill of 3 November (62 days, 412 kWh at 24.5p, standing charge 52p a day), the bill before it (31 days, 205 kWh, the same prices) and a balance of £0"),
        customerMessage("Why is my bill twice what it was? Nothing has changed here."),
      ],
    ),
  ),
  changed(
    "minor",
    559,
    sam,
    "Rules on length and on bank details",
    "One reply in a hundred asked the customer for a card number",
    withBlock("system", rules("At most 220 words.", "Never ask for card or bank details."), "format"),
  ),
  changed("minor", 512, tomasz, "Greets by name", "Replies began “Dear customer”; one complaint in six says so", withBlock("system", tone(greeting), "task")),
  changed("patch", 455, sam, "At most 180 words", "On a phone, 220 words are two screens", replacing("220 words", "180 words")),
  changed("minor", 377, ravi, "Our voice comes from brand/voice", "Seven support prompts had drifted apart", withLine("role", "{{> brand/voice}}")),
  changed("patch", 318, tomasz, "Sums as on the bill", "“About £160” started two disputes", withLine("constraints", "Give every sum in pounds and pence, as it is printed on the bill.")),
  changed(
    "major",
    158,
    mei,
    "Needs the customer’s name; never threatens somebody in debt",
    "The desk now sends the name with every case. And in May a reply told a family their supply “may be cut off”",
    withInput(customerName("Dafydd")),
    withFirstLine("context", "The customer is {{customer_name}}."),
    withLine("format", debtLine),
  ),
  changed("patch", 140, mei, "Says so when the facts don’t answer", "It guessed at a tariff that had ended", withLine("constraints", "If the facts do not answer the question, say so and offer a call back.")),
  changed(
    "minor",
    97,
    ravi,
    "Explains line by line",
    "Bill explainer did this better; its wording is taken over here",
    withoutLine("task", "Answer the question they ask about their bill."),
    withFirstLine("task", "Explain each line they ask about: what it is, how it was worked out, whether it will recur."),
    withLine("task", "If the bill is higher than the last, say which of these changed: the number of days, the use, or the price."),
  ),
  changed("patch", 83, tomasz, "Says when a reading was estimated", "Half of the high bills come from an estimate", withLine("task", "If a reading was estimated, say so, and ask for a real one.")),
  changed("patch", 66, mei, "Uses the names printed on the bill", "“Daily fee” sent people looking for a charge that isn’t there", withLine("constraints", "Call a line of the bill by the name that is printed on it.")),
  changed(
    "minor",
    46,
    mei,
    "One example of a good reply",
    "Replies explained everything on the bill, asked or not; the example is Bill explainer’s",
    withBlock(
      "system",
      examples(
        "Question: What is the standing charge?",
        "Reply: Hello Nia, the standing charge is what it costs to keep your home connected, whether or not you use any energy. Yours is 52p a day, so £16.12 for the 31 days of this bill. It will be on each bill.",
      ),
    ),
  ),
  changed(
    "minor",
    30,
    joanna,
    "Says when the next bill comes",
    "“Will it be this much next month?” is the commonest answer to our answer; Bill explainer closes with it",
    withInput(optional(text("next_bill", "When the next bill is due, and how many days it covers", { limits: { max: 120 }, example: "3 December, 30 days" }))),
    withLine("task", where("next_bill", "Close with the next bill: {{next_bill}}.")),
    replacing("180 words", "150 words"),
  ),
  changed(
    "patch",
    4,
    mei,
    "Opens with the answer",
    "Shorter replies; people skim.",
    withLine("tone", "Open with the answer; skip pleasantries.", greeting),
    withoutLine("tone", greeting),
    moving(debtLine, "format", "constraints"),
  ),
);

export const billingReply: DemoPrompt = {
  key: "billing-reply",
  name: "Billing reply",
  purpose: "Answers a question about a bill, line by line, in Larkfield’s voice.",
  folder: ["support", "billing"],
  contentType: "reply",
  tags: ["customer-facing", "billing"],
  tools: ["Claude", "ChatGPT"],
  owner: mei,
  standing: "team",
  first: "1.0.0",
  versions,
  handedOver: [{ day: 270, by: tomasz, to: mei, reason: "She answers most of what is asked about bills" }],
  comments: [
    { serial: 3, day: 511, by: sam, body: "The desk likes it. Two customers answered “at last, a person”.", quote: greeting },
    { serial: 14, day: 4, by: ravi, body: "Shorter is kinder. The greeting reads as filler to me.", quote: "Open with the answer; skip pleasantries." },
    { serial: 14, day: 2, by: tomasz, body: "A customer wrote “Not even a hello.” I marked that reply as discarded.", quote: "Open with the answer; skip pleasantries." },
  ],
};

/** Written for the phone team, never joined with the one above. */
export const billExplainer: DemoPrompt = {
  key: "bill-explain",
  name: "Bill explainer (old)",
  purpose: "Explains a bill line by line; the phone team still reads from it",
  folder: ["support", "billing"],
  contentType: "reply",
  tags: ["customer-facing", "billing"],
  tools: ["ChatGPT"],
  owner: tomasz,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      352,
      sam,
      "Explains each line of a bill",
      "The phone team reads the explanation out, so it needs more than the answer",
      edited(
        saying(versions, 13),
        replacing(`\n${debtLine}`, ""),
        replacing("150 words", "240 words"),
        replacing("whether it will recur.", "whether it will come again."),
        redefining("customer_name", { help: "As they give it on the phone" }),
      ),
    ),
    changed("patch", 330, sam, "At most 160 words", "Read aloud, 240 words take two minutes", replacing("240 words", "160 words")),
    changed("patch", 309, tomasz, "“Recur”, as on the bill", "The bill itself says “recurring charge”", replacing("come again.", "recur.")),
    changed("patch", 289, sam, "Never mentions cutting off supply", "Asked for by the debt team", withLine("constraints", debtLine)),
  ),
  comments: [{ serial: 4, day: 90, by: tomasz, body: "Billing reply says all of this now. I will archive it once the phone team has moved over." }],
};

