import type { ResolvedSnippets } from "#server/core/template/resolve";
import type { PromptContent } from "#server/core/version/content";
import { lint, type Weights } from "#server/core/lint/lint";

export interface LintAsked {
  turn: number;
  content: PromptContent;
  weights: Weights;
  snippets: ResolvedSnippets;
}

/** Rules read the whole prompt at each pause; here they are in nobody's way. */
self.onmessage = ({ data: { turn, content, weights, snippets } }: MessageEvent<LintAsked>) => {
  self.postMessage({ turn, findings: lint(content, { severities: weights, snippets }) });
};
