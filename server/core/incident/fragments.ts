const longest = 160;
const fewest = 12;
const most = 3;

/** The stretches of a pasted text by which its run is looked for: its longest lines first, since spaces and breaks seldom survive a copy. */
export function fragmentsOf(pasted: string): string[] {
  const lines = pasted.split(/\n|\r/).map((line) => line.trim()).filter((line) => line.length > 0);
  const sorted = [...new Set(lines)].sort((one, other) => other.length - one.length);
  const telling = sorted.filter((line) => line.length >= fewest);
  return (telling.length > 0 ? telling : sorted.slice(0, 1)).slice(0, most).map(shortened);
}

/** Whole words as far as there is room. */
function shortened(line: string): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).toWellFormed();
  const space = cut.lastIndexOf(" ");
  return space > longest / 2 ? cut.slice(0, space) : cut.replace(/\ufffd$/, "");
}
