/** A sentence in which names stand between backticks, as descriptions have them. */
export function Said({ children }: { children: string }) {
  return children.split(/(`[^`]+`)/).map((part, at) => (part.startsWith("`") ? <code key={at} className="mono font-medium">{part.slice(1, -1)}</code> : part));
}
