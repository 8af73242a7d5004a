import { makeMember, makeTeam, makeWorkspace } from "#server/test/factories";
import { expect, test } from "./fixtures";
import { signInAs } from "./sign-in-as";
import { weightOf } from "./weight";

/** Kilobytes of script, gzipped, that a page may load before anybody touches it. */
const most = 220;

const outside = ["/sign-in", "/sign-up", "/forgot", "/outbox"];
const own = ["/account", "/new"];
const rail = ["home", "prompts", "pieces", "changes", "releases", "runs", "evals", "metrics", "incidents", "inbox"];
const settings = ["general", "members", "teams", "roles", "audit"];

test("no page asks for more script than it needs", async ({ page }) => {
  const outsideWeights = await weigh(outside);
  const workspace = await makeWorkspace();
  await Promise.all([makeMember(workspace, "author"), makeTeam(workspace)]);
  await signInAs(page, workspace.owner);
  const within = [...rail, ...settings.map((segment) => `settings/${segment}`)];
  const weights = new Map([...outsideWeights, ...(await weigh(own)), ...(await weigh(within, `/${workspace.slug}/`))]);

  console.log([...weights].map(([path, weight]) => `${weight.toFixed(1).padStart(7)} KB  ${path}`).join("\n"));
  expect([...weights].filter(([, weight]) => weight > most)).toEqual([]);
  expect(Math.min(...weights.values())).toBeGreaterThan(50);

  async function weigh(paths: string[], before = "") {
    const found = new Map<string, number>();
    for (let at = 0; at < paths.length; at += 5) {
      await Promise.all(paths.slice(at, at + 5).map(async (path) => found.set(path, await weightOf(page, before + path))));
    }
    return found;
  }
});
