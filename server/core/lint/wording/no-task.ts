import { promptWith } from "#server/core/lint/example";
import type { Rule } from "#server/core/lint/rule";
import type { Passage } from "#server/core/lint/subject";
import { asksForSomething } from "./orders";

export const noTask: Rule = {
  id: "no-task",
  guards: "wording",
  severity: "warning",
  title: "Nothing is asked",
  explanation:
    "The prompt says who the model is or what the case is, but not what to do. The model then guesses, differently each time. Add a task that begins with a verb.",
  bad: promptWith({ kind: "role", text: "You are a baker in York with forty years at the oven." }, { kind: "task", text: "" }),
  good: promptWith({ kind: "role", text: "You are a baker in York with forty years at the oven." }, { kind: "task", text: "Greet the customer and name today's two loaves." }),
  check: ({ readings }) =>
    readings
      .filter(({ passages }) => passages.some(setsTheScene) && !passages.some(isTask))
      .map(({ variant, passages: [first] }) => ({
        message: "Nothing here says what is to be done.",
        place: first ? { message: first.place.message, block: first.place.block, ...(variant === undefined ? {} : { variant }) } : {},
      })),
};

/** A prompt that holds only rules of style is there to be included by others. */
const setsTheScene = ({ kind }: Passage) => ["role", "task", "context", "audience"].includes(kind);

/** In a language that is not read here, a task is what stands in a task. */
const isTask = ({ kind, text, role, names, sentences }: Passage) =>
  (kind === "task" && text.trim() !== "") ||
  (role === "user" && text.includes("?")) ||
  names.some((use) => use.kind === "snippet") ||
  sentences.some(asksForSomething);
