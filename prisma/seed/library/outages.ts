import { joanna, mei, sam, tomasz } from "./cast";
import { replacing, withBlock, withInput, withLine } from "./editing";
import { changed, history, wrote } from "./history";
import type { DemoPrompt } from "./story";
import { customerMessage, theirWords } from "./support-words";
import { choice, constraints, context, custom, date, format, list, longText, optional, prompt, role, system, task, text, tone, user, where, yesNo } from "./writing";

const outageReply: DemoPrompt = {
  key: "outage-reply",
  name: "Outage reply",
  purpose: "What is off, since when, where to look",
  folder: ["support", "outages"],
  contentType: "reply",
  tags: ["customer-facing", "outage"],
  tools: ["Claude", "ChatGPT"],
  owner: mei,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      490,
      sam,
      "A reply people can read by torchlight",
      "In the January storm we answered 2,900 messages by hand",
      prompt(
        [
          system(
            role("You answer customers of Larkfield Energy whose power is off. They are reading on a phone that is running low."),
            tone("Short. The first sentence is the news."),
            task("Say what is off and since when, from the outage facts.", "Say who is mending it: the network operator, on 105. Larkfield cannot.", "Say when the power will be back."),
            constraints("At most 70 words, no greeting longer than the name.", "Say where to look for news: the operator’s map."),
          ),
          user(custom("Outage facts", "{{outage_facts}}"), theirWords()),
        ],
        [
          longText("outage_facts", "From the network operator’s feed", { limits: { max: 2000 }, example: "SA11: high-voltage fault, 640 homes, off since 06:42, crew on site. No time given." }),
          customerMessage("Power went about 7 and my street is dark. Any idea?"),
        ],
      ),
    ),
    changed("minor", 340, tomasz, "Puts people first who need power for their health", "Somebody with a breathing machine was told to look at a map", withBlock("system", custom("Health", "If the message names a medical device, a baby, or somebody who cannot leave the house, put the priority line of the network operator before everything else. It is 105 too: they say so when it rings."))),
    changed("minor", 118, mei, "Knows of planned works", "One in five “outages” had been announced", withInput(optional(yesNo("planned", "Whether the works were announced", { default: false }))), withLine("task", where("planned", "Say that the works were announced, and say sorry if the notice did not reach them."))),
    changed("patch", 2, mei, "Gives a time only when the operator does", "With Refund reply: never promise what we don’t control", replacing("Say when the power will be back.", "Give a time only if the operator gave one; if not, say that there is none yet.")),
  ),
  handedOver: [{ day: 270, by: tomasz, to: mei }],
  comments: [{ serial: 4, day: 1, by: tomasz, body: "I would like this one watched for a week. People want a time more than they want us to be right.", quote: "say that there is none yet" }],
};

const plannedWorks: DemoPrompt = {
  key: "planned-works-notice",
  name: "Planned works notice",
  purpose: "Tells a street when its power will be off, and what to do",
  folder: ["support", "outages"],
  contentType: "letter",
  tags: ["customer-facing", "outage"],
  tools: ["Claude"],
  owner: tomasz,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      457,
      tomasz,
      "One side of paper for a whole street",
      "The operator’s notice uses eleven words that customers don’t",
      prompt(
        [
          system(role("You write notices for Larkfield Energy. They are pinned to the fridge.\n{{> brand/voice}}")),
          user(
            task("Tell the homes in {{street}} that their power will be off on {{works_date}}, from {{off_from}} to {{off_until}}, and why: {{reason}}.", "Then list what to do the day before, and what to leave alone on the day."),
            constraints("At most 150 words.", "Treat every wire as live, even while the power is off: say so."),
            format("A heading that holds the day and the times, two short lists, and where to ring."),
          ),
        ],
        [
          text("street", "Street and town", { limits: { max: 120 }, example: "Heol Fawr, Neath" }),
          date("works_date", "The day of the works", { example: "2026-12-02" }),
          text("off_from", "By the 24-hour clock", { limits: { max: 5 }, example: "09:00" }),
          text("off_until", "By the 24-hour clock", { limits: { max: 5 }, example: "15:30" }),
          text("reason", "In words a neighbour would use", { limits: { max: 200 }, example: "an old cable is being replaced" }),
        ],
      ),
    ),
    changed("minor", 218, mei, "In large print on request", "Asked for at 40 homes a month", withInput(optional(yesNo("large_print", "For homes that asked for it", { default: false }))), withLine("constraints", where("large_print", "- At most 90 words, so that it fits the page in large print."))),
    changed("minor", 71, tomasz, "Easy to hear as well", "The notice is read out by phone to those who asked", withBlock("user", custom("Easy to read", "{{> brand/accessibility}}"))),
  ),
};

const stormUpdate: DemoPrompt = {
  key: "storm-banner",
  name: "Storm banner",
  purpose: "One line for the top of our site while a storm is on",
  folder: ["support", "outages"],
  contentType: "web copy",
  tags: ["customer-facing", "outage"],
  tools: ["ChatGPT"],
  owner: joanna,
  standing: "team",
  first: "1.0.0",
  versions: history(
    wrote(
      372,
      joanna,
      "A line that can stand for hours",
      "The last banner said “shortly” for two days",
      prompt(
        [
          user(
            role("You write the line at the top of Larkfield’s website while a storm is on."),
            context("What we know at {{at_time}}: {{facts}}"),
            task("Write one sentence: where, how many homes, and that 105 is free to ring at any hour.", "Add the time it was written, so that nobody takes it for newer than it is."),
            constraints("At most 25 words.", "No word for the weather but “storm”.", "No time by which power returns."),
          ),
        ],
        [text("at_time", "By the 24-hour clock", { limits: { max: 5 }, example: "14:10" }), longText("facts", "From the operators’ feeds", { limits: { max: 1500 }, example: "Swansea and Neath: 3,400 homes. Carmarthen: 900, falling." })],
      ),
    ),
    changed("patch", 341, joanna, "Homes to the nearest hundred", "A figure that changed each minute looked like a fault", replacing("how many homes,", "how many homes to the nearest hundred,")),
  ),
};

const afterOutage: DemoPrompt = {
  key: "outage-aftercare",
  name: "After an outage",
  purpose: "The day after: what happened, and what they may claim",
  folder: ["support", "outages"],
  contentType: "email",
  tags: ["customer-facing", "outage"],
  tools: ["Claude"],
  owner: mei,
  standing: "team",
  first: "0.1.0",
  versions: history(
    wrote(
      47,
      mei,
      "Tells people what they may claim",
      "Nine in ten who may claim from the operator never do",
      prompt(
        [
          system(role("You write for Larkfield Energy the day after a long outage.\n{{> brand/voice}}"), task("Say in two sentences what happened, from the outage facts.", "Say what they may claim, from whom, and until when, from the rules for claims.", "End with one thing that is safe to check at home."), constraints("At most 140 words.", "Larkfield does not pay these claims: say who does.")),
          user(context("The home is in {{area}}, and was without power for {{hours_off}}."), custom("Outage facts", "{{outage_facts}}"), custom("Rules for claims", "{{claim_rules}}"), format("Subject line, one empty line, then the body.")),
        ],
        [
          longText("outage_facts", "The operator’s own account", { limits: { max: 2000 }, example: "A tree brought down the line at Cilfrew at 06:42; power was back at 21:15." }),
          longText("claim_rules", "From the operator’s page, as of today", { limits: { max: 3000 }, example: "After 12 hours in normal weather a home may claim from the network operator, within three months." }),
          text("area", "Town or postcode area", { limits: { max: 60 }, example: "SA11" }),
          choice("hours_off", "How long", ["12 to 24 hours", "24 to 48 hours", "more than 48 hours"]),
        ],
      ),
    ),
    changed("minor", 21, mei, "Says what to throw away", "“Is my freezer all right?” is the first question by phone", withInput(optional(list("food_rules", "What is safe to keep, and for how long", { limits: { max: 8 }, example: ["A full freezer: 48 hours, closed", "A fridge: 6 hours, closed"] }))), withLine("task", where("food_rules", "Say what keeps: {{.}}."))),
  ),
};

export const outages = [outageReply, plannedWorks, stormUpdate, afterOutage];
