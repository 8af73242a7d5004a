import { build } from "esbuild";

export const title = "The linter: a prompt of 50 KB by every rule, beside one pass of one expression over the same text";

const size = 50_000;
const rounds = 41;
const options = { snippets: {}, checkOutput: () => [] };

export async function run() {
  const [{ lint }, { cleanCorpus }] = await Promise.all(["lint", "clean-corpus"].map(asTheBrowserHasIt));
  const written = writtenBy(Object.values(cleanCorpus));
  const prompts = { "as people write": written, "all in one block": inOneBlock(written), "full of slips": spoilt(written) };
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
    console.log(`  ${name.padEnd(18)} ${(text.length / 1000).toFixed(0)} KB   one pass ${pass.toFixed(2)} ms   lint ${judged.toFixed(1)} ms   x${(judged / pass).toFixed(0)}   ${found} findings`);
  }
}

/** The prompts of the corpus in turn, no two passages alike. */
function writtenBy(prompts) {
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

const inOneBlock = (prompt) => ({ ...prompt, messages: [{ role: "user", blocks: [{ kind: "task", text: textOf(prompt) }] }] });

function spoilt(prompt) {
  const slips = "   \n\n\n\nPlease try to be nice to {{nobody}}. [INSERT NAME]\u200b Write to marta@larkfield.eu.";
  return { ...prompt, messages: prompt.messages.map(({ role, blocks }) => ({ role, blocks: blocks.map((block) => ({ ...block, text: `${block.text}${slips}` })) })) };
}

const textOf = ({ messages }) => messages.flatMap(({ blocks }) => blocks.map(({ text }) => text)).join("\n\n");

async function asTheBrowserHasIt(part) {
  const { outputFiles } = await build({ entryPoints: [`server/core/lint/${part}.ts`], bundle: true, minify: true, write: false, format: "esm", platform: "browser" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const median = (times) => times.toSorted((one, other) => one - other)[times.length >> 1];
