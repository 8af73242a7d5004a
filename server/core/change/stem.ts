/** Words that say the same to a model, each row as one. */
const alike = [
  ...["user customer client person people reader", "greet welcome hello", "brief short concise succinct terse", "reply respond response answer", "ensure sure"],
  ...["use utilise utilize", "show display present", "write compose draft", "correct fix", "help assist", "polite courteous kind", "begin start open", "finish end close conclude"],
  ...["mention refer name", "word term", "sentence line", "maximum most", "minimum least", "company firm business", "explain describe", "clear plain simple", "give provide offer"],
];
const same = new Map(alike.flatMap((row) => row.split(" ").map((word) => [stemmed(word), stemmed(row.split(" ")[0] ?? word)] as const)));

const small = new Set(
  (
    "a an the and or but so of to in on at by for with from as is are be been being was were am it its this that these those there here you your we our us i they them their he she his her " +
    "will would shall should can could may might must do does did done not no never always please then also just very each every any all some if when while than too only more less into out up about over under " +
    "don't doesn't isn't aren't won't can't cannot mustn't shouldn't ever make have has had let't without nor neither nothing none avoid"
  ).split(" "),
);

export const isSmall = (word: string) => small.has(word);

/** A word without its ending, and for words of one meaning the first of them. */
export function stem(word: string): string {
  const bare = stemmed(word);
  return same.get(bare) ?? bare;
}

function stemmed(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, "");
  if (bare.length < 4) return bare;
  const cut = bare.replace(/(?:ies|ied)$/, "y").replace(/(?:ing|edly|ed|es|s|ly)$/, "");
  const root = cut.length < 3 ? bare : cut;
  return root.replace(/([b-df-hj-np-tv-z])\1$/, "$1").replace(/e$/, "");
}
