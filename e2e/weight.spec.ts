import { makeChange, makeMember, makePrompt, makeRun, makeTeam, makeVersion, makeWorkspace, saying } from "#server/test/factories";
import { bringLive, makeIncident } from "#server/test/releases";
import { expect, test } from "./fixtures";
import { signInAs } from "./sign-in-as";
import { weightOf } from "./weight";

/** Kilobytes of script, gzipped, that a page may load before anybody touches it. */
const most = 220;
/** The same for the pages that draw. */
const mostWithCharts = 340;
/** The same for the pages one writes on. */
const mostOfEditor = 480;

const outside = ["/sign-in", "/sign-up", "/forgot", "/outbox"];
const own = ["/account", "/new"];
const rail = ["home", "prompts", "pieces", "pieces/queues", "changes", "changes/stuck", "releases", "releases?view=history", "runs", "evals", "incidents", "incidents/new", "incidents/catalogue", "inbox"];
const settings = ["general", "environments", "notifications", "members", "teams", "roles", "lint", "reasons", "prices", "audit"];
const read = ["prompts/letter/live", "prompts/letter/versions", "prompts/letter/versions/0.1.0", "prompts/letter/versions/compare/0.1.0...0.1.1"];
const charted = ["metrics", "prompts/letter/outputs"];
const written = ["prompts/letter", "prompts/letter/use", "prompts/letter/batch"];

test("no page asks for more script than it needs", async ({ page }) => {
  const outsideWeights = await weigh(outside);
  const workspace = await makeWorkspace();
  await Promise.all([makeMember(workspace, "author"), makeTeam(workspace)]);
  const { id } = await makePrompt(workspace.ctx, { name: "Letter" });
  const first = await makeVersion(workspace.ctx, id, saying("Write."));
  await bringLive(workspace.ctx, id, first, { until: "development" });
  await makeVersion(workspace.ctx, id, saying("Write two."), first.id);
  await Promise.all([makeChange(workspace.ctx, id), makeIncident(workspace.ctx, id)]);
  const run = await makeRun(workspace.ctx, { promptId: id, versionId: first.id, latency: 900, customer: "larkfield", output: "Dear Ada" });
  await signInAs(page, workspace.owner);
  const within = [...rail, `runs/${run.id}`, "runs/customers/larkfield", ...settings.map((segment) => `settings/${segment}`), ...read];
  const editors = await weigh(written, `/${workspace.slug}/`);
  const charts = await weigh(charted, `/${workspace.slug}/`);
  const weights = new Map([...outsideWeights, ...(await weigh(own)), ...(await weigh(within, `/${workspace.slug}/`))]);

  console.log([...weights, ...charts, ...editors].map(([path, weight]) => `${weight.toFixed(1).padStart(7)} KB  ${path}`).join("\n"));
  expect([...weights].filter(([, weight]) => weight > most)).toEqual([]);
  expect([...charts].filter(([, weight]) => weight > mostWithCharts)).toEqual([]);
  expect([...editors].filter(([, weight]) => weight > mostOfEditor)).toEqual([]);
  expect(Math.min(...weights.values())).toBeGreaterThan(50);

  async function weigh(paths: string[], before = "") {
    const found = new Map<string, number>();
    for (let at = 0; at < paths.length; at += 5) {
      await Promise.all(paths.slice(at, at + 5).map(async (path) => found.set(path, await weightOf(page, before + path))));
    }
    return found;
  }
});
