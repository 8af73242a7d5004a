import { canonical } from "#server/core/version/canonical";
import type { Walk } from "./loosening";
import type { SchemaNode } from "./schema-node";
import { isNone, type Shape } from "./shape";

/** Whether nothing can be both. Says so only where it is certain. */
export function disjoint(walk: Walk, one: SchemaNode, other: SchemaNode, depth = 0): boolean {
  const [left, right] = [walk.shape(one), walk.shape(other)];
  const shared = [...left.types].filter((kind) => right.types.has(kind));
  if (shared.length === 0) return true;
  if (left.values && right.values) {
    const known = new Set(left.values.map(canonical));
    return !right.values.some((value) => known.has(canonical(value)));
  }
  if (shared.every((kind) => kind === "integer" || kind === "fraction")) return apart(left, right) || apart(right, left);
  if (shared.some((kind) => kind !== "object") || depth > 3) return false;
  return [...new Set([...left.required, ...right.required])].some((name) => neverBoth(walk, left, right, name, depth));
}

const apart = ({ upper }: Shape, { lower }: Shape) => upper.at < lower.at || (upper.at === lower.at && (upper.open || lower.open));

function neverBoth(walk: Walk, left: Shape, right: Shape, name: string, depth: number): boolean {
  const [one, other] = [viewOf(left, name), viewOf(right, name)];
  return one !== undefined && other !== undefined && disjoint(walk, one, other, depth + 1);
}

function viewOf(shape: Shape, name: string): SchemaNode | undefined {
  const own = shape.properties.get(name);
  if (own) return own;
  return isNone(shape.rest) && shape.byPattern.size === 0 ? shape.rest : undefined;
}
