/** What a row may tell beside which run it is, in the order of the table. */
export const columns = [
  { name: "when", label: "when" },
  { name: "for", label: "for" },
  { name: "model", label: "model" },
  { name: "environment", label: "environment" },
  { name: "strategy", label: "strategy" },
  { name: "tags", label: "tags" },
  { name: "verdict", label: "verdict" },
  { name: "tokens", label: "tokens" },
  { name: "latency", label: "latency" },
  { name: "cost", label: "cost" },
] as const;
export type ColumnName = (typeof columns)[number]["name"];

const usual: readonly ColumnName[] = ["when", "for", "model", "verdict", "latency", "cost"];

/** Those the address names, and the usual ones where it names none. */
export function columnsIn(cols: string | undefined): readonly ColumnName[] {
  const named = cols?.split(".") ?? [];
  const chosen = columns.flatMap(({ name }) => (named.includes(name) ? [name] : []));
  return chosen.length > 0 ? chosen : usual;
}

/** For the address: nothing where they are the usual ones. */
export function colsOf(chosen: readonly ColumnName[]): string | undefined {
  const inOrder = columns.flatMap(({ name }) => (chosen.includes(name) ? [name] : []));
  return inOrder.length === 0 || inOrder.join() === usual.join() ? undefined : inOrder.join(".");
}
