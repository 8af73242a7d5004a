import type { Released } from "./release-version";

/** What the log says of a release; of a refused one nothing, as nothing moved. */
export function sayReleased(released: Released, why: string) {
  if (released.outcome === "refused") return { result: either(released), silent: "nothing changed" as const };
  const { setId, moved } = released;
  return { result: either(released), subject: { type: "release", id: setId, name: named(released) }, before: livesOf(moved, "was"), after: livesOf(moved, "number"), reason: why };
}

const either = (released: Released) => released;

type Moved = Extract<Released, { outcome: "released" }>["moved"];

/** Several names would not fit a line. */
export function named({ moved }: { moved: Moved }): string {
  const [first] = moved;
  if (!first) return "";
  const what = moved.length === 1 ? `${first.prompt.name} ${first.number}` : `${moved.length} prompts`;
  return `${what} in ${first.environment.name}`;
}

const livesOf = (moved: Moved, which: "was" | "number") => ({ live: Object.fromEntries(moved.map((one) => [one.prompt.key, one[which]])), ...(moved.some(({ brokeGlass }) => brokeGlass) && which === "number" ? { brokeGlass: true } : {}) });
