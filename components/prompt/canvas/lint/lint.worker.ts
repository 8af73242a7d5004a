import { lint } from "#server/core/lint/lint";
import type { LintAsked } from "./use-lint";

addEventListener("message", ({ data: { turn, content, weights, snippets } }: MessageEvent<LintAsked>) => {
  postMessage({ turn, findings: lint(content, { severities: weights, snippets }) });
});
