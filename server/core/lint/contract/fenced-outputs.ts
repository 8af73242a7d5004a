import type { Fence } from "#server/core/lint/fences";
import { isInside } from "#server/core/lint/place";
import type { Passage } from "#server/core/lint/subject";
import type { Format } from "./promised-format";

/** Fenced texts of one format that stand as they are: nothing is filled in, nothing is left out with dots. */
export function fencedOutputs({ fences, names }: Passage, format: Format): Fence[] {
  return fences.filter(
    (fence) =>
      fence.closed &&
      (fence.language === format || (fence.language === "" && (format === "json" ? /^\s{0,20}[{[]/ : /^\s{0,20}</).test(fence.inside))) &&
      !/\.\.\.|…/.test(fence.inside) &&
      !names.some((use) => isInside(use, fence)),
  );
}
