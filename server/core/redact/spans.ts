export interface Span {
  start: number;
  end: number;
}

/** Of spans that share text, the one that begins first; of those that begin together, the one that was named first. */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  let reached = -1;
  return spans
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
