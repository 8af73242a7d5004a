import { z } from "zod";
import { families } from "#server/core/version/content";
import { contentSchema } from "#server/core/version/content-schema";
import { query } from "#server/query";
import { problemsOfContract } from "./check-contract";
import { countTokens } from "./count-tokens";
import { lintContent } from "./lint-version";

/** What the linter says of a draft, with what only the server can check. */
export const lintDraft = query({
  name: "version.lint",
  permission: "prompt.read",
  input: z.object({ content: contentSchema }),
  run: (context, { content }) => lintContent(context, content),
});

/** Whether a contract can be kept at all. */
export const contractProblems = query({
  name: "version.check-contract",
  permission: "prompt.read",
  input: z.object({ content: contentSchema }),
  run: async (_context, { content }) => ({ problems: content.kind === "prompt" && content.output ? await problemsOfContract(content.output) : [] }),
});

export const tokens = query({
  name: "version.count-tokens",
  permission: "prompt.read",
  input: z.object({ text: z.string().max(500_000, "Tokens are counted of at most 500,000 characters") }),
  run: async (_context, { text }) => countTokens(text, families),
});
