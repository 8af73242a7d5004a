import { describe, expect, test } from "vitest";
import { promptOf, promptWith, textInput } from "#server/core/lint/example";
import { lint } from "#server/core/lint/lint";

const quotes = (rule: string, text: string) => lint(promptOf(text)).flatMap((found) => (found.rule === rule ? [found.quote] : []));

describe("two instructions exclude each other", () => {
  test.for([
    ["Use emojis. Write three lines. Do not use emojis.", "Do not use emojis."],
    ["Never mention prices.\nAlways mention prices.", "Always mention prices."],
    ["Be brief. Answer each question. Be as thorough as you can.", "Be as thorough as you can."],
    ["Keep it short.\nGive a detailed answer.", "Give a detailed answer."],
    ["Return only valid JSON. Explain each choice in a sentence.", "Explain each choice in a sentence."],
    ["Write at least 300 words. At most 200 words.", "At most 200 words."],
    ["Use at most 1,000 words. Write exactly 1,200 words.", "Write exactly 1,200 words."],
  ] as const)("%s", ([text, second]) => {
    expect(quotes("contradiction", text)).toEqual([second]);
  });

  test.for([
    "Use emojis in the subject. Do not use emojis in the body.",
    "Always name the price. Never name the price unless it is asked for.",
    "Open with a brief summary. Then give a detailed table of the costs.",
    "Return only JSON. Explain your choice in the field reason.",
    "The headline has at most 60 characters. The body has at least 300 characters.",
    "At least 100 words. At most 200 words.",
    'Never write "always". Always write what you checked.',
    "Do not use bullet points. Use short paragraphs.",
  ])("and here they don't: %s", (text) => {
    expect(quotes("contradiction", text)).toEqual([]);
  });
});

describe("words that leave it open", () => {
  test.for([
    ["hedged-instruction", "Try to stay calm. List what helps those who try to sleep.", ["Try to"]],
    ["hedged-instruction", "List three towns, and perhaps a fourth.", ["perhaps"]],
    ["vague-instruction", "List the towns, with notes as needed and so on.", ["as needed", "and so on"]],
    ["vague-instruction", "List towns. Never write “high quality”.", []],
    ["date-relative", "List what changed this year.", ["this year"]],
    ["politeness-noise", "Please list three towns. Say please to the reader.", ["Please"]],
    ["shouting", "List the towns. USE THE NATO ALPHABET FOR EACH.", ["USE THE NATO ALPHABET FOR EACH"]],
    ["shouting", "List the HTTP and JSON parts of the API.", []],
    ["tone-without-example", "Write a reply. Be warm, plain and exact.", ["warm, plain and exact"]],
    ["tone-without-example", "Write a reply that is warm and plain.", []],
    ["chat-residue", "List three towns. Never say as an AI language model.", []],
    ["placeholder-left", "Write to [Your Company](https://larkfield.example) about [topic].", []],
    ["ai-tells-not-excluded", "Write a summary of the article below.", []],
    ["ai-tells-not-excluded", "Write a 700-word white paper on heat pumps.", ["Write a 700-word white paper on heat pumps."]],
    ["output-without-contract", "The order comes as a JSON object. Name the town in it.", []],
    ["output-without-contract", "Respond with valid JSON.", ["Respond with valid JSON."]],
    ["output-without-contract", "Do not answer in JSON. List the towns.", []],
    ["unbalanced-tags", "List what is < 5 and > 3, and close each `<b>`.", []],
    ["unbalanced-tags", "Copy what stands in <text>a<br>b</text>.", []],
    ["foreign-template", "Call /users/{id} and \\frac{a}{b}.", []],
    ["foreign-template", "Answer {{=<% %>=}}{{ note | trim }}<%={{ }}=%> in three lines.", ["{{=<% %>=}}{{ note | trim }}<%={{ }}=%>"]],
    ["foreign-template", "List the towns of ${county} and {% if north %}York{% endif %}.", ["${county}", "{% if north %}", "{% endif %}"]],
    ["broken-json", 'Copy this:\n```json\n{"a": 1, ...}\n```', []],
    ["broken-json", 'Copy this:\n```json\n{"a": “1”}\n```', ['```json\n{"a": “1”}\n```']],
    ["hidden-characters", "List the flags: 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and the families: 👨‍👩‍👧.", []],
    ["homoglyphs", "List Δt, μm and the word “привет”.", []],
    ["stray-whitespace", "List the towns.  \nOne a line.", []],
  ] as const)("%s in: %s", ([rule, text, expected]) => {
    expect(quotes(rule, text)).toEqual(expected);
  });
});

test("a word in an example is not the writer's own", () => {
  const said = "Try to be nice as needed. Please write a reply. THIS IS VERY LOUD INDEED.";
  expect(lint(promptWith({ kind: "task", text: "Write a reply of 90 words." }, { kind: "examples", text: said }))).toEqual([]);
});

test("what is told of last week is told by somebody who knows the day", () => {
  const told = promptWith({ kind: "task", text: "Write a reply of 90 words." }, { kind: "context", text: "The customer wrote to us last week." });
  expect(lint(told)).toEqual([]);
});

test("a snippet of rules needs no task, and a task in another language is one", () => {
  expect(lint(promptWith({ kind: "tone", text: "Short words. British spelling. Numbers as figures." }))).toEqual([]);
  expect(lint(promptWith({ kind: "role", text: "Du bist Bäcker." }, { kind: "task", text: "Schreibe einen Gruß von zwanzig Wörtern." }))).toEqual([]);
});

test("text from outside is delimited in a list too", () => {
  const inputs = [textInput("reviews", { type: "list", untrusted: true })];
  const listed = (item: string) => lint({ ...promptOf(`Sum up these reviews in 50 words:\n{{#reviews}}${item}\n{{/reviews}}`), inputs }).map(({ rule, quote }) => [rule, quote]);
  expect(listed("- {{.}}")).toEqual([["untrusted-undelimited", "{{.}}"]]);
  expect(listed("<review>{{.}}</review>")).toEqual([]);
});
