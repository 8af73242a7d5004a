import type { Step, WorkflowContent } from "#server/core/version/content";
import { joanna, ravi } from "./cast";
import type { DemoPrompt } from "./story";
import { longText, text, untrusted } from "./writing";

const first: WorkflowContent = {
  kind: "workflow",
  inputs: [
    text("topic", "In under ten words", { limits: { max: 100 }, example: "what a heat pump needs in March" }),
    text("readers", "Who will read it", { limits: { max: 100 }, example: "heat pump owners" }),
    untrusted(longText("sources", "Pasted in, each under its name", { limits: { max: 90_000 }, example: "Owners’ survey, March: of 2,140 who lowered the flow temperature to 45 °C, use fell by 11 %." })),
  ],
  steps: [
    { name: "research-notes", prompt: "newsletter-research", tool: "Gemini", fills: { topic: { from: "input", name: "topic" }, sources: { from: "input", name: "sources" } } },
    { name: "outline", prompt: "newsletter-outline", tool: "Claude", fills: { readers: { from: "input", name: "readers" }, notes: { from: "step", step: "research-notes" } } },
    { name: "draft", prompt: "newsletter-body", tool: "Claude", fills: { readers: { from: "input", name: "readers" }, outline: { from: "step", step: "outline" } } },
  ],
};

const subjectLines: Step = { name: "subject-lines", prompt: "newsletter-subjects", tool: "ChatGPT", fills: { how_many: { from: "text", text: "5" }, newsletter: { from: "step", step: "draft" } } };

const second: WorkflowContent = { ...first, steps: [...first.steps, subjectLines] };
const third: WorkflowContent = { ...second, steps: second.steps.map((step) => (step.name === "research-notes" ? { ...step, tool: "Claude" } : step)) };

export const marchNewsletter: DemoPrompt = {
  key: "march-newsletter",
  name: "March newsletter",
  purpose: "From cuttings to a newsletter with its subject line, in four steps",
  folder: ["lifecycle", "newsletters"],
  contentType: "newsletter",
  tags: ["newsletter", "workflow"],
  tools: ["Claude", "ChatGPT", "Gemini"],
  owner: joanna,
  standing: "team",
  first: "1.0.0",
  versions: [
    { day: 268, by: joanna, what: "Notes, outline, draft", why: "The March issue took nine days, six of them spent passing files on", content: first },
    { day: 188, by: ravi, step: "minor", stepReason: "Nothing but ourselves reads what comes out at the end", what: "Subject lines are the fourth step", why: "They were written apart, from an older draft", content: second },
    { day: 105, by: joanna, step: "minor", what: "Research with Claude, and each prompt in its newest version", why: "It kept the sources’ names in 19 of 20 notes; Gemini in 14", content: third },
  ],
  comments: [{ serial: 3, day: 104, by: ravi, body: "Three days for the August issue. We could drop “March” from the name." }],
};
