import type { Span, Step } from "#server/core/run/trace";

/** The steps without those that lie below a closed one. */
export function visible<S extends Span>(steps: readonly Step<S>[], closed: ReadonlySet<string>): Step<S>[] {
  let hiddenBelow = Infinity;
  return steps.filter(({ span, depth }) => {
    if (depth > hiddenBelow) return false;
    hiddenBelow = closed.has(span.id) ? depth : Infinity;
    return true;
  });
}
