/** A mark to show what marks look like. It is no secret; what is stored gets one that is. */
export function sampleMark(id: string, written: string): string {
  let sum = 0x811c9dc5;
  for (const character of `${id}\n${written}`) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, "0").slice(-6);
}
