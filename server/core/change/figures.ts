const numberWords = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(" ").map((word, value) => [word, String(value)]),
);
for (const [word, value] of [["thirty", "30"], ["forty", "40"], ["fifty", "50"], ["sixty", "60"], ["ninety", "90"], ["hundred", "100"], ["thousand", "1000"], ["twice", "2"], ["once", "1"]] as const) numberWords.set(word, value);

const marker = /\{\{[^}]*\}\}/g;
const bullet = /^\s*(?:\d+[.)]|[-*•#]+)\s+/;
const digits = /\d+(?:[.,]\d+)*/g;

/** The figures of a sentence, in digits and in words, but for the number of a list's point. */
export function figuresIn(text: string): string[] {
  const plain = text.replace(marker, " ").replace(bullet, "");
  const spoken = (plain.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word !== "one" && word !== "once").flatMap((word) => numberWords.get(word) ?? []);
  const written = (plain.match(digits) ?? []).map((figure) => figure.replace(/,(?=\d{3})/g, "").replace(/\.0+$/, ""));
  return [...spoken, ...written].sort();
}

/** The first figure that is no longer there, and the first that is new. */
export function changedFigure(before: string, after: string): { was?: string; is?: string } | undefined {
  const [one, other] = [figuresIn(before), figuresIn(after)];
  if (one.join(" ") === other.join(" ")) return undefined;
  const [was, is] = [one.find((figure) => count(one, figure) > count(other, figure)), other.find((figure) => count(other, figure) > count(one, figure))];
  if (was === undefined && is === "1") return undefined;
  return { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
}

const count = (all: readonly string[], figure: string) => all.filter((other) => other === figure).length;
