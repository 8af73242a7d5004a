/** Of places in a new order, those that kept theirs: the heaviest rising run. The others moved. */
export function keptOrder(places: readonly number[], weights: readonly number[]): Set<number> {
  const best: number[] = [];
  const from: number[] = [];
  let end = -1;
  places.forEach((place, at) => {
    let [sum, back] = [0, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      if ((places[earlier] ?? 0) < place && (best[earlier] ?? 0) > sum) [sum, back] = [best[earlier] ?? 0, earlier];
    }
    best[at] = sum + (weights[at] ?? 1);
    from[at] = back;
    if (end < 0 || best[at] > (best[end] ?? 0)) end = at;
  });
  const kept = new Set<number>();
  for (let at = end; at >= 0; at = from[at] ?? -1) kept.add(at);
  return kept;
}
