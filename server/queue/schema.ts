import { nameOf, wholeText } from "#server/input";

export const queueName = nameOf(80);
export const instruction = wholeText("An instruction", 4000).trim();
