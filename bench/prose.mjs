/** Text that is like a prompt in what matters to a diff: words of uneven frequency, sentences, lines, empty lines. The same at every run. */

const short = "the a of to and in is it for with on as by at or be an if not you we they from that this".split(" ");
const syllables = "an ber cor del em fir gan hol in jor kel lum men nor op pra qui ras sto tur un ver wel".split(" ");

function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const vocabulary = (() => {
  const roll = dice(7);
  return Array.from({ length: 2000 }, () => Array.from({ length: 1 + Math.floor(roll() * 4) }, () => syllables[Math.floor(roll() * syllables.length)]).join(""));
})();

const wordBy = (roll) => (roll() < 0.42 ? short[Math.floor(roll() ** 2 * short.length)] : vocabulary[Math.floor(roll() ** 3 * vocabulary.length)]);

function sentence(roll) {
  const words = Array.from({ length: 5 + Math.floor(roll() * 14) }, () => wordBy(roll));
  const text = words.join(" ");
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

const line = (roll) => Array.from({ length: 1 + Math.floor(roll() * 2) }, () => sentence(roll)).join(" ");

export function prose(length, seed) {
  const roll = dice(seed);
  let text = "";
  while (text.length < length) text += `${line(roll)}\n${roll() < 0.2 ? "\n" : ""}`;
  return text;
}

export function someLines(text, share) {
  const roll = dice(2);
  return text.split("\n").map((old) => (old && roll() < share ? line(roll) : old)).join("\n");
}

export function someWords(text, share) {
  const roll = dice(3);
  return text.replace(/[a-z]+/g, (old) => (roll() < share ? wordBy(roll) : old));
}

/** Other words throughout, and of every five one that stays. */
export function rewritten(text) {
  const roll = dice(4);
  return text.replace(/[a-z]+/g, (old) => (roll() < 0.8 ? wordBy(roll) : old));
}
