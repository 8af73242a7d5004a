import { rendererOf, type Rendered, type RenderOptions, type Values } from "#server/core/template/render";
import type { PromptContent } from "#server/core/version/content";

/** Renders rows one after another, each when it is asked for. */
export function* renderRows(content: PromptContent, rows: Iterable<Values>, options: RenderOptions = {}): Generator<Rendered> {
  const render = rendererOf(content, options);
  for (const values of rows) yield render(values);
}
