import { cleanCorpus } from "#server/core/lint/clean-corpus";
import { lint } from "#server/core/lint/lint";

export const title = "The linter: a prompt of 50 KB by every rule, beside one pass of one expression over the same text";

const size = 50_000;
const rounds = 41;
const options = { snippets: {}, checkOutput: () => [] };

export async function run() {
  const prompts = { "as people write": written(), "all in one block": { ...written(), messages: [{ role: "user", blocks: [{ kind: "task", text: textOf(written()) }] }] }, "full of slips": spoilt() };
  for (const [name, prompt] of Object.entries(prompts)) {
    const text = textOf(prompt);
    const floor = [];
    const ours = [];
    for (let round = 0; round < rounds; round++) {
      const fresh = structuredClone(prompt);
      fresh.messages[0].blocks[0].text += ` Round ${round}.`;
      floor.push(timed(() => text.match(/\p{L}+/gu).length));
      ours.push(timed(() => lint(fresh, options)));
    }
    const [pass, judged] = [median(floor), median(ours)];
    const found = lint(prompt, options).length;
    console.log(`${name.padEnd(18)} ${(text.length / 1000).toFixed(0)} KB   one pass ${pass.toFixed(2)} ms   lint ${judged.toFixed(1)} ms   x${(judged / pass).toFixed(0)}   ${found} findings`);
  }
}

/** The prompts of the corpus in turn, no two passages alike. */
function written() {
  const prompts = Object.values(cleanCorpus);
  const blocks = prompts.flatMap(({ messages }) => messages.flatMap((message) => message.blocks));
  const many = [];
  for (let at = 0, length = 0; length < size; at++) {
    const { kind, text } = blocks[at % blocks.length];
    const own = text.replace(/\b[a-z]{6,}\b(?![^{]*\}\})/g, (word, index) => ((index + at) % 5 === 0 ? `${word}${at}` : word));
    many.push({ kind, text: own });
    length += own.length;
  }
  const part = Math.ceil(many.length / 3);
  const messages = ["system", "user", "assistant"].map((role, at) => ({ role, blocks: many.slice(at * part, (at + 1) * part) }));
  return { kind: "prompt", style: "markdown", messages, inputs: prompts.flatMap(({ inputs }) => inputs) };
}

function spoilt() {
  const prompt = written();
  for (const { blocks } of prompt.messages) for (const block of blocks) block.text += "   \n\n\n\nPlease try to be nice to {{nobody}}. [INSERT NAME]\u200b Write to marta@larkfield.eu.";
  return prompt;
}

const textOf = ({ messages }) => messages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join("\n\n");

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (times) => times.toSorted((one, other) => one - other)[times.length >> 1];
