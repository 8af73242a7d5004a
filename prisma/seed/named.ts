/** The one that is meant; a story that speaks of what isn't there yet is stopped. */
export function named<R>(rows: readonly R[], is: (row: R) => boolean): R {
  const row = rows.find(is);
  if (!row) throw new Error("The story speaks of something that isn't there yet.");
  return row;
}
