import { openDemo } from "#prisma/seed";
import type { Verb } from "./verb";

export const buildDemo: Verb = {
  sentence: "Builds the demo workspace, if it isn't there; only on a machine of one's own.",
  usage: "",
  options: {},
  async run(_values, { account }) {
    const { slug } = await openDemo(account);
    const url = `${account.request.origin}/${slug}`;
    return { text: `The demo workspace stands at ${url}. Look around it from ${account.request.origin}.`, json: { slug, url } };
  },
};
