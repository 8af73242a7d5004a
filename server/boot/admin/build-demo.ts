import { openDemo, type Built } from "#prisma/seed";
import type { Verb } from "./verb";

export const buildDemo: Verb = {
  sentence: "Builds the demo workspace, if it isn't there; only on a machine of one's own.",
  usage: "",
  options: {},
  async run(_values, { account }) {
    const { slug, built } = await openDemo(account);
    const url = `${account.request.origin}/${slug}`;
    return { text: `The demo workspace stands at ${url}${built ? `, with ${listed(built)}` : ""}. Look around it from ${account.request.origin}.`, json: { slug, url, ...(built && { built }) } };
  },
};

function listed({ people, prompts, versions, runs, pieces, verdicts }: Built) {
  const figure = (count: number) => count.toLocaleString("en");
  return `${people} people, ${prompts} prompts in ${versions} versions, and ninety days of use: ${figure(runs)} runs, ${figure(pieces)} pieces and ${figure(verdicts)} verdicts`;
}
