/** So many of so many, which is how every rate is told. */
export interface Share {
  n: number;
  m: number;
}

/** Of nothing there is no rate. */
export const rateOf = ({ n, m }: Share): number | undefined => (m === 0 ? undefined : n / m);
