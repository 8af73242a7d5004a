/** How something that was looked at stands. What did not run never holds. */
export type Standing = "holds" | "read" | "fails" | "waits" | "not run";

const words: Record<Standing, (count: number) => string> = {
  holds: (count) => `${count} ${count === 1 ? "holds" : "hold"}`,
  fails: (count) => `${count} ${count === 1 ? "fails" : "fail"}`,
  read: (count) => `${count} to read`,
  waits: (count) => `${count} waiting`,
  "not run": (count) => `${count} did not run`,
};

const order: readonly Standing[] = ["fails", "read", "waits", "not run", "holds"];

/** "1 fails, 1 to read, 4 hold": the worst first. */
export function sayChecks(standings: readonly Standing[]): string {
  return order
    .map((standing) => ({ standing, count: standings.filter((one) => one === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => words[standing](count))
    .join(", ");
}
