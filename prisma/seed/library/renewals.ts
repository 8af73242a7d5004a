import { joanna, henrik, mei, ravi, tomasz } from "./cast";
import { edited, replacing, withBlock, withInput, withLine } from "./editing";
import { changed, history, saying, wrote } from "./history";
import { renewalComments, renewalDraft, renewalVersions } from "./renewal-email";
import { renewalSegments } from "./renewal-segments";
import type { DemoPrompt } from "./story";
import { choice, constraints, context, custom, date, exclusions, format, number, optional, prompt, role, system, task, text, tone, user, where, yesNo } from "./writing";

const renewalEmail: DemoPrompt = {
  key: "renewal-email",
  name: "Renewal email",
  purpose: "Tells a customer their fixed tariff is ending and what to do, in one screen of text.",
  folder: ["lifecycle", "renewals"],
  contentType: "email",
  tags: ["customer-facing", "renewal"],
  tools: ["Claude", "ChatGPT", "Gemini"],
  owner: joanna,
  standing: "team",
  first: "1.0.0",
  versions: renewalVersions,
  comments: renewalComments,
  inputSets: { day: 3, by: joanna, sets: renewalSegments },
  draft: { day: 0, by: joanna, content: edited(saying(renewalVersions, 14), ...renewalDraft) },
};

const wales: DemoPrompt = {
  key: "renewal-email-wales",
  name: "Renewal email (Wales)",
  purpose: "The renewal email with its first lines in Welsh, for homes that asked for it",
  folder: ["lifecycle", "renewals"],
  contentType: "email",
  tags: ["customer-facing", "renewal", "welsh"],
  tools: ["Claude"],
  owner: ravi,
  standing: "team",
  first: "1.0.0",
  forkOf: { key: "renewal-email", serial: 12 },
  versions: history(
    wrote(
      52,
      ravi,
      "Two lines of Welsh before the English",
      "6,200 homes chose Welsh, and their renewal came in English alone",
      edited(
        saying(renewalVersions, 12),
        withLine("format", "Begin the body with two sentences in Welsh: that the tariff is ending, and on which day. Then write the whole email in English."),
        withInput(choice("welsh_form", "How the customer wishes to be addressed", ["chi", "ti"], { example: "chi" })),
        withLine("constraints", "In Welsh, address the customer as {{welsh_form}}, and leave the names of tariffs in English."),
      ),
    ),
    changed("patch", 24, ravi, "The subject line is in both languages", "Customers took it for somebody else’s email", replacing("Subject line, one empty line", "Subject line in Welsh and English with a bar between, one empty line")),
    changed("patch", 9, tomasz, "Never calls a variable tariff guaranteed", "The same words that went wrong in Renewal email 3.1.5", withLine("constraints", "Do not call a variable tariff “guaranteed”, nor “gwarantedig”.")),
  ),
};

const reminder: DemoPrompt = {
  key: "renewal-reminder",
  name: "Renewal reminder text",
  purpose: "One text message, ten days before a tariff ends",
  folder: ["lifecycle", "renewals"],
  contentType: "text message",
  tags: ["customer-facing", "renewal"],
  tools: ["ChatGPT"],
  owner: ravi,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      514,
      ravi,
      "A text for people who don’t open email",
      "38 % of renewals are never opened",
      prompt(
        [
          system(role("You write text messages for Larkfield Energy. They are read at a glance, often while walking.")),
          user(
            task("Tell {{first_name}} that {{tariff_now}} ends on {{renewal_date}}, and that the choice takes two minutes in the app."),
            constraints("At most 160 characters, with the name of the day.", "No link; people are told never to tap one in a text."),
            format("The message alone, on one line."),
          ),
        ],
        [
          text("first_name", "As the customer writes it", { limits: { max: 40 }, example: "Piotr" }),
          text("tariff_now", "The tariff that is ending", { limits: { max: 40 }, example: "Fixed 12" }),
          date("renewal_date", "The last day of that tariff", { example: "2026-12-14" }),
        ],
      ),
    ),
    changed("patch", 388, ravi, "Says who is writing", "Taken for a fraud by 140 people, who rang to ask", withLine("constraints", "Begin with “Larkfield:”.")),
    changed(
      "minor",
      76,
      joanna,
      "Leaves out whoever has already chosen",
      "“You told me this twice” is our commonest reply",
      withInput(optional(yesNo("has_chosen", "Whether they have picked a tariff since the email", { default: false }))),
      withLine("task", where("has_chosen", "They have already chosen: thank them, and say that nothing more is needed.")),
    ),
  ),
};

const priceChange: DemoPrompt = {
  key: "price-change-notice",
  name: "Price change notice",
  purpose: "Says what a home will pay from the day our prices change, at its own use",
  folder: ["lifecycle", "renewals"],
  contentType: "letter",
  tags: ["customer-facing", "regulated"],
  tools: ["Claude", "ChatGPT"],
  owner: henrik,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      549,
      henrik,
      "The notice, with the customer’s own figures",
      "Averages told nobody anything: “a typical home” is nobody’s home",
      prompt(
        [
          system(
            role("You write the notices that Larkfield Energy sends before its prices change. People read them with a pen in hand."),
            tone("Level and short. A rise is called a rise. Regret is said once, and no more."),
          ),
          user(
            context("Customer: {{first_name}}. A year at today’s prices: £{{year_now}}. A year from {{change_date}}: £{{year_then}}."),
            task("Write the notice. Give both figures and the difference a month in the first paragraph.", "Then say what changed in what we pay for energy, in two sentences.", "Close with the three things they can do, and by when."),
            constraints("At most 220 words.", "Compare with their own year only, never with a typical home."),
            exclusions("“Unprecedented”, “challenging times”, “we understand how you feel”."),
          ),
        ],
        [
          text("first_name", "As the customer writes it", { limits: { max: 40 }, example: "Eleanor" }),
          number("year_now", "Their last 12 months at today’s prices", { unit: "£", limits: { min: 0, max: 50000 }, example: 1420 }),
          number("year_then", "The same use at the new prices", { unit: "£", limits: { min: 0, max: 50000 }, example: 1511 }),
          date("change_date", "The first day of the new prices", { example: "2027-01-01" }),
        ],
      ),
    ),
    changed("minor", 402, joanna, "The legal lines are included", "The notice is a regulated letter; ours missed the ombudsman", withBlock("user", custom("Closing lines", "{{> brand/legal-lines}}"))),
    changed("patch", 221, henrik, "The difference a month comes first", "Readers stopped at the yearly figure", replacing("Give both figures and the difference a month in the first paragraph.", "Begin with the difference a month, then give both yearly figures.")),
    changed("patch", 20, mei, "A fall is not announced as news", "The January prices go down for 8,000 homes; “great news” read oddly beside the rest", replacing("A rise is called a rise.", "A rise is called a rise, and a fall a fall.")),
  ),
};

export const renewals = [renewalEmail, wales, reminder, priceChange];
