import { makeMember, makePerson, makePrompt, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { at, bringLive } from "#server/test/releases";

const day = 24 * 60 * 60_000;
export const daysAgo = (days: number) => new Date(Date.now() - days * day);

const rest = ["You answer for a bakery.", "Say in one sentence what is fresh today."];
export const greeting = "Always greet the customer by name.";
const greets = saying([rest[0], greeting, rest[1]].join("\n"));
export const blunt = saying(rest.join("\n"));
export const warm = saying([rest[0], greeting, rest[1], "Wish them a good day."].join("\n"));

/** A prompt that has greeted a bakery's customers for a month, and the people around it. */
export async function bakeryGreeter() {
  const workspace = await makeWorkspace();
  const then = at(workspace.ctx, daysAgo(30));
  const { id: promptId, key } = await makePrompt(then, { name: "Bakery greeter" });
  const recipe = await makeVersion(then, promptId, greets, null, { first: "1.0.0", what: "Greets by name" });
  await bringLive(then, promptId, recipe, { why: "The shop opens" });
  const mei = await makeMember(workspace, "author", await makePerson({ name: "Mei Tanaka" }));
  const tomasz = await makeMember(workspace, "approver", await makePerson({ name: "Tomasz Wilk" }));
  return { ...workspace, promptId, key, recipe, mei, tomasz };
}
