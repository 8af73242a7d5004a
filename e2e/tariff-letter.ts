import type { PromptContent } from "#server/core/version/content";
import { saying } from "#server/test/factories";

/** A prompt with two inputs, one of them a choice, and the rows that fill both. */
export const tariffLetter: PromptContent = {
  ...saying("Write to {{name}} about the {{tariff}} tariff."),
  inputs: [
    { name: "name", type: "text", required: true, untrusted: false },
    { name: "tariff", type: "choice", options: ["Fixed", "Tracker"], required: true, untrusted: false },
  ],
};

export const segments = Array.from({ length: 10 }, (_, at) => [`Customer ${at + 1}`, at % 2 ? "Fixed" : "Tracker"]);
export const segmentsCsv = ["name,tariff", ...segments.map((row) => row.join(","))].join("\r\n");
