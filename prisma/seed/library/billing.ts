import { ines, joanna, mei, priya, sam, tomasz } from "./cast";
import { billExplainer, billingReply } from "./billing-reply";
import { replacing, withBlock, withInput, withLine } from "./editing";
import { changed, history, wrote } from "./history";
import type { DemoPrompt } from "./story";
import { accountFacts, customerMessage, customerName, theFacts, theirWords } from "./support-words";
import { constraints, context, custom, date, each, examples, exclusions, format, list, longText, number, optional, prompt, role, system, task, text, tone, user, where } from "./writing";

const debtSupport: DemoPrompt = {
  key: "debt-support",
  name: "Debt support reply",
  purpose: "For someone who cannot pay; offers a person",
  folder: ["support", "billing"],
  contentType: "reply",
  tags: ["customer-facing", "billing", "vulnerable"],
  tools: ["Claude"],
  owner: ines,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      463,
      sam,
      "A reply that offers help before it speaks of money",
      "Our standard reply began with the balance, and people stopped reading there",
      prompt(
        [
          system(
            role("You answer customers of Larkfield Energy who say that they cannot pay. You are calm and kind, and you are on their side."),
            task("Thank {{customer_name}} for telling us. Say in the first sentence that their energy stays on while we talk.", "Offer a call with a named colleague before anything else.", "Then name the ways of paying that are open to them, from the account facts alone."),
            constraints("At most 130 words.", "Do not name the sum they owe unless they ask for it."),
          ),
          user(theFacts, theirWords()),
        ],
        [
          customerName("Dafydd"),
          accountFacts("Balance £437.18. Pays monthly. Open to them: smaller payments over 24 months; a payment break of one month; our hardship fund."),
          customerMessage("I lost my job in September and I can't pay all of this. I don't know what to do."),
        ],
      ),
    ),
    changed("minor", 344, tomasz, "Names free advice from others", "People trust somebody who isn’t owed the money", withInput(optional(text("advice_line", "A free debt adviser near them", { limits: { max: 120 }, example: "Citizens Advice, Swansea" }))), withLine("task", where("advice_line", "Say that {{advice_line}} gives free advice and is not part of Larkfield."))),
    changed("minor", 213, mei, "What is never said", "One reply said “failure to pay”; it went to a hospital ward", withBlock("system", exclusions("“Failure to pay”, “arrears”, “final”, “legal action”.", "Cutting off, disconnecting, or a prepayment meter."))),
    changed("minor", 109, mei, "Asks, once, whether anybody at home is ill or very young", "Priority services were offered to 3 in 100; 40 in 100 are entitled to them", withBlock("system", custom("Priority services", "Ask once, in one sentence, whether somebody at home is ill, older or under five. Say why: there is more we can do for them."))),
    changed("minor", 18, mei, "An example of a first sentence", "Half the replies opened with “I’m sorry to hear”", withBlock("system", examples("“Thank you for telling us, Dafydd. Your energy stays on while we work this out together.”")), replacing("At most 130 words.", "At most 120 words.")),
  ),
  handedOver: [
    { day: 214, by: tomasz, to: mei },
    { day: 15, by: mei, to: ines, reason: "She reads every one of these replies" },
  ],
  comments: [{ serial: 5, day: 16, by: tomasz, body: "Ines reads every one of these, so she should look after it. She can’t save versions, so who does?" }],
};

const tariffQuestion: DemoPrompt = {
  key: "tariff-question",
  name: "Tariff question",
  purpose: "Compares two tariffs; never recommends",
  folder: ["support", "billing"],
  contentType: "reply",
  tags: ["customer-facing", "regulated"],
  tools: ["Claude"],
  owner: joanna,
  standing: "team",
  first: "0.1.0",
  versions: history(
    wrote(
      13,
      joanna,
      "A comparison in four sentences",
      "“Which is better?” may not be answered by us, and must not be left unanswered",
      prompt(
        [
          system(
            role("You explain tariffs to customers of Larkfield Energy. You compare; you do not recommend."),
            task("Compare {{tariff_one}} with {{tariff_two}} for a home that uses {{use_year}} kWh a year, from the tariff facts alone.", "Say what each costs in a year, what can change, and what leaving early costs."),
            constraints("At most 110 words.", "Never say “better”, “best” or “you should”."),
          ),
          user(custom("Tariff facts", "{{tariff_facts}}"), theirWords()),
        ],
        [
          text("tariff_one", "The tariff they ask about first", { limits: { max: 60 }, example: "Tracker 24" }),
          text("tariff_two", "The one to compare it with", { limits: { max: 60 }, example: "Fixed 12" }),
          number("use_year", "From their last 12 months", { unit: "kWh", limits: { min: 0, max: 100000 }, example: 2700 }),
          longText("tariff_facts", "Prices and terms of both, from the tariff book", { limits: { max: 4000 }, example: "Tracker 24: follows the market each month, no exit fee. Fixed 12: 24.5p per kWh for 12 months, exit fee £30." }),
          customerMessage("Is Tracker cheaper than Fixed for someone who is out all day?"),
        ],
      ),
    ),
    changed("minor", 6, joanna, "Gives the two questions that decide it", "A bare comparison got “so which one?” by return", withBlock("system", custom("Two questions", "End with two questions that they can answer for themselves: could they pay more in a cold month, and might they move within a year?"))),
    changed("minor", 1, joanna, "Written out as a table in words", "Runs of figures could not be followed by ear", withBlock("system", format("One sentence for each tariff, in the same order and with the same words, so that they can be compared by ear.", "{{> brand/numbers}}"))),
  ),
};

const directDebit: DemoPrompt = {
  key: "direct-debit-review",
  name: "Direct debit review reply",
  purpose: "Says why a monthly payment changes, with the sum worked out",
  folder: ["support", "billing"],
  contentType: "reply",
  tags: ["customer-facing", "billing"],
  tools: ["Claude", "ChatGPT"],
  owner: tomasz,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      438,
      tomasz,
      "Shows how the new payment was worked out",
      "Each review brings 900 letters that ask “how did you get to this?”",
      prompt(
        [
          system(
            role("You answer customers of Larkfield Energy whose monthly payment changes. You show the sum, so that they can check it.\n{{> brand/voice}}"),
            task("Say what {{customer_name}} pays now, what they will pay, and from which day.", "Then show the sum: the year’s use, its cost, what is in the account, divided by 12.", "Say how to choose another amount, and what that does by next spring."),
            constraints("At most 160 words.", "Every figure comes from the account facts."),
          ),
          user(theFacts, theirWords()),
        ],
        [
          customerName("Mair"),
          accountFacts("Now £96 a month. From 1 January: £108. Expected use 3,100 kWh, £1,243 a year. Balance £53 in debt."),
          customerMessage("You are putting my direct debit up again. Why?"),
        ],
      ),
    ),
    changed("patch", 295, sam, "Gives the day before the sum", "The day was missed; 70 payments bounced", replacing("what they will pay, and from which day.", "from which day it changes, and what they will pay.")),
    changed("minor", 112, tomasz, "May say no to a rise", "The rules let customers keep a payment when the debt is under a month’s worth", withInput(optional(number("lowest_payment", "The lowest payment we may accept", { unit: "£", limits: { min: 0 }, example: 99 }))), withLine("task", where("lowest_payment", "Say that any amount from £{{lowest_payment}} is fine by us."))),
    changed("patch", 31, tomasz, "One figure to a sentence", "Read aloud, three figures in a row are lost", withLine("constraints", "One figure to a sentence, apart from the sum itself.")),
  ),
};

const backBilling: DemoPrompt = {
  key: "back-billing-check",
  name: "Back-billing note",
  purpose: "Tells a colleague which part of a late bill may not be charged",
  folder: ["support", "billing"],
  contentType: "summary",
  tags: ["internal", "billing", "regulated"],
  tools: ["Claude"],
  owner: priya,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      236,
      priya,
      "Which months may be charged",
      "Use of more than 12 months ago may not be billed unless the customer was in the way; 14 bills did so last winter",
      prompt(
        [
          user(
            role("You check late bills for colleagues at Larkfield Energy."),
            context("Bill sent on {{bill_date}}. Periods it covers, oldest first:", each("periods")),
            task("List the periods that began more than 12 months before the bill was sent. Add up their cost.", "Then say in one sentence whether the notes show that the customer kept us from reading the meter."),
            custom("Notes on the account", "{{account_notes}}"),
            format("Three lines: periods, sum, reason. If a date is missing, write “not known” instead of a sum."),
          ),
        ],
        [
          date("bill_date", "The day the bill was sent", { example: "2026-03-02" }),
          list("periods", "Each with its dates and cost", { limits: { min: 1, max: 60 }, example: ["1 Nov 2024 to 31 Jan 2025, £182.40", "1 Feb to 30 Apr 2025, £141.07"] }),
          longText("account_notes", "Visits, letters and calls about the meter", { limits: { max: 8000 }, example: "Three cards left, no answer. Customer offered two dates in May; we cancelled both." }),
        ],
      ),
    ),
    changed("patch", 187, priya, "Counts from the end of a period, to the day", "It took in periods that had only begun before the limit", replacing("that began more than 12 months before the bill was sent.", "that ended more than 12 months before {{bill_date}}, counted to the day.")),
  ),
  comments: [{ serial: 2, day: 180, by: tomasz, body: "Used on 31 bills this week; right on 30. The other had no date for the move." }],
};

const meterFault: DemoPrompt = {
  key: "meter-dispute",
  name: "Meter dispute reply",
  purpose: "For someone who thinks their meter runs fast",
  folder: ["support", "billing"],
  contentType: "reply",
  tags: ["customer-facing", "billing"],
  tools: ["ChatGPT"],
  owner: tomasz,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      498,
      sam,
      "A test they can do in an hour",
      "Nine in ten “fast” meters are right; a visit costs everybody a morning",
      prompt(
        [
          system(role("You answer customers of Larkfield Energy who doubt their meter. You take them at their word."), tone("Curious, never defensive."), task("Explain a test in three steps: switch everything off, note the reading, look again after an hour.", "Say what each outcome means, and that we send somebody if it moved."), constraints("At most 140 words.", "Do not say that meters are usually right.")),
          user(theirWords("The customer is {{customer_name}}.")),
        ],
        [customerName("Siobhan"), customerMessage("I was away for two weeks and the meter went up by 60. It can't be right.")],
      ),
    ),
    changed("patch", 401, sam, "The fridge stays on", "Two customers lost a freezer’s worth of food", replacing("switch everything off,", "switch everything off but the fridge and freezer,")),
    changed("patch", 205, tomasz, "Says what a fridge uses in an hour", "A reading that moved by 0.1 was taken for proof", withLine("task", "Allow up to 0.2 kWh for a fridge and freezer.")),
  ),
};

export const billing: DemoPrompt[] = [billingReply, billExplainer, debtSupport, tariffQuestion, directDebit, backBilling, meterFault];
