export interface Span {
  id: string;
  /** What its sender calls it; empty where it has no name for it. */
  spanId: string;
  parentId: string;
  at: Date;
  latency: number | null;
  inputTokens: number | null;
  outputTokens: number | null;
  cost: bigint | null;
}

export interface Step<S extends Span> {
  span: S;
  depth: number;
  /** How many steps lie below it, however deep. */
  below: number;
  /** It names a parent that never came, or that lies below itself. */
  lost: boolean;
  /** In milliseconds from the beginning of the trace. */
  from: number;
  tokens?: number;
  /** Of all that lies below it and itself, as far as it is known. */
  costWithin?: bigint;
}

export interface Trace<S extends Span> {
  steps: Step<S>[];
  /** In milliseconds. */
  length: number;
  tokens?: number;
  cost?: bigint;
  /** How many steps cost nobody knows how much. */
  costUnknown: number;
}

/** The steps of a trace, each after the one it belongs to and those of one parent in time. Every span comes once, whatever it says of its parent. */
export function traceOf<S extends Span>(spans: readonly S[]): Trace<S> {
  const inTime = spans.toSorted((one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1));
  const begin = inTime[0]?.at.getTime() ?? 0;
  const parents = parentsOf(inTime);
  const children = new Map<S, S[]>();
  for (const [span, parent] of parents) {
    const siblings = parent && children.get(parent);
    if (siblings) siblings.push(span);
    else if (parent) children.set(parent, [span]);
  }
  const roots = inTime.filter((span) => parents.get(span) === undefined);
  const steps = inOrder(roots, children).map(({ span, depth }): Step<S> => {
    const known = [span.inputTokens, span.outputTokens].filter((tokens) => tokens !== null);
    return {
      ...{ span, depth, below: 0, lost: depth === 0 && span.parentId !== "", from: span.at.getTime() - begin },
      ...(known.length > 0 && { tokens: sum(known) }),
      ...(span.cost !== null && { costWithin: span.cost }),
    };
  });
  gatherWithin(steps);
  const costs = steps.flatMap(({ span }) => span.cost ?? []);
  const tokens = steps.flatMap(({ tokens }) => tokens ?? []);
  return {
    steps,
    length: steps.reduce((end, { span, from }) => Math.max(end, from + (span.latency ?? 0)), 0),
    ...(tokens.length > 0 && { tokens: sum(tokens) }),
    ...(costs.length > 0 && { cost: costs.reduce((all, cost) => all + cost, 0n) }),
    costUnknown: steps.length - costs.length,
  };
}

/** Whom each belongs to. A circle of spans is opened at the one that began first. */
function parentsOf<S extends Span>(inTime: readonly S[]): Map<S, S | undefined> {
  const byName = new Map<string, S>();
  for (const span of inTime) if (span.spanId && !byName.has(span.spanId)) byName.set(span.spanId, span);
  const parents = new Map(inTime.map((span) => [span, span.parentId ? byName.get(span.parentId) : undefined]));
  const settled = new Set<S>();
  for (const span of inTime) {
    const path = new Set<S>();
    let at: S | undefined = span;
    while (at && !settled.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at);
    }
    if (at && path.has(at)) parents.set(earliestFrom(at, parents), undefined);
    for (const one of path) settled.add(one);
  }
  return parents;
}

function earliestFrom<S extends Span>(start: S, parents: ReadonlyMap<S, S | undefined>): S {
  let earliest = start;
  for (let at = parents.get(start); at && at !== start; at = parents.get(at)) if (at.at < earliest.at) earliest = at;
  return earliest;
}

/** Depth first, and without recursion: a trace may be as deep as it is long. */
function inOrder<S extends Span>(roots: readonly S[], children: ReadonlyMap<S, readonly S[]>): { span: S; depth: number }[] {
  const order: { span: S; depth: number }[] = [];
  const waiting = roots.toReversed().map((span) => ({ span, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    order.push(next);
    const depth = next.depth + 1;
    for (const span of (children.get(next.span) ?? []).toReversed()) waiting.push({ span, depth });
  }
  return order;
}

/** From the last step to the first, each hands what lies within it to the one above. */
function gatherWithin<S extends Span>(steps: Step<S>[]) {
  const above: Step<S>[] = [];
  const parentOf = steps.map((step) => {
    above.length = step.depth;
    above.push(step);
    return above[step.depth - 1];
  });
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const [step, parent] = [steps[at], parentOf[at]];
    if (!step || !parent) continue;
    parent.below += step.below + 1;
    if (step.costWithin !== undefined) parent.costWithin = (parent.costWithin ?? 0n) + step.costWithin;
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
