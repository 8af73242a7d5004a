import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "#server/core/lint/rules";
import type { Demands } from "#server/core/policy/demands";
import { failureMode, failureModes } from "./catalogue";
import { coverage } from "./coverage";
import type { FailureMode } from "./failure-mode";
import type { Protection } from "./protection";

const nobody = { roles: [], people: [] };
const lax: Demands = {
  ...{ from: null, dwellMinutes: 0, lint: "anything", contract: "anything", checklist: [], suites: [], freezes: [], releasers: nobody, glass: nobody },
  approvals: { ...nobody, count: 0, rises: { highRisk: 0, breaking: 0, lintError: 0, dependants: null } },
};
const strict: Demands = { ...lax, from: "staging", dwellMinutes: 60, lint: "no warnings", contract: "nothing breaks", approvals: { ...lax.approvals, count: 2 } };

const bare: Protection = { severities: {}, suppressed: new Set(), outputContract: false, place: undefined, redacted: new Set(), storesOutputs: false, hasOwner: false, alone: false, logged: false, releases: 0 };
const here = (more: Partial<Protection> = {}): Protection => ({ ...bare, place: { name: "Production", demands: lax }, severities: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])), ...more });
const mode = (id: string) => failureMode(id) as FailureMode; // safe because each test names one there is

test("a lint rule guards where it is an error and the place refuses errors, and only shows where it refuses nothing", () => {
  const secret = mode("secret-in-prompt");
  expect(coverage(secret, here({ place: { name: "Production", demands: strict } })).mark).toBe("guarded");
  expect(coverage(secret, here()).mark).toBe("partly");
  expect(coverage(secret, here({ severities: { secrets: "off" } }))).toMatchObject({ mark: "open", reasons: [{ sentence: expect.stringContaining("switched off") as string }, {}] });
  const suppressed = here({ place: { name: "Production", demands: strict }, suppressed: new Set(["secrets"]) });
  expect(coverage(secret, suppressed)).toMatchObject({ mark: "open", reasons: [{ sentence: expect.stringContaining("let stand") as string }, {}] });
});

test("a risk that is marked guards where somebody else must approve, and not where one is alone", () => {
  const lost = mode("instruction-lost");
  expect(coverage(lost, here({ place: { name: "Production", demands: strict } }))).toMatchObject({ mark: "guarded", reasons: [{ reach: "stops", sentence: "The change is marked “instruction removed” before somebody else approves it." }, {}, {}, {}, {}, {}] });
  expect(coverage(lost, here()).mark).toBe("partly");
  expect(coverage(lost, here({ alone: true, place: { name: "Production", demands: strict } })).mark).toBe("partly");
});

test("what only shows never guards, however much there is of it", () => {
  const model = mode("model-changed");
  const all = here({ place: { name: "Production", demands: strict }, logged: true, storesOutputs: true, releases: 9, hasOwner: true, outputContract: true });
  expect(coverage(model, all).mark).toBe("partly");
  expect(coverage(mode("orphaned"), all).mark).toBe("partly");
  expect(coverage(mode("orphaned"), here()).mark).toBe("open");
});

test("what Galley can't do at all guards a bare prompt too", () => {
  expect(coverage(mode("snippet-changed"), bare).mark).toBe("guarded");
  expect(coverage(mode("approved-something-else"), bare).mark).toBe("guarded");
  expect(coverage(mode("wrong-environment"), bare).mark).toBe("open");
});

test("a policy says in words what it demands", () => {
  const place = { name: "Production", demands: { ...strict, dwellMinutes: 1440 } };
  expect(coverage(mode("too-soon"), here({ place })).reasons[0]).toMatchObject({ sentence: "Production lets in only what was live before for 1 day." });
  expect(coverage(mode("wrong-environment"), here({ place })).reasons[0]).toMatchObject({ sentence: "Production lets in only what is live in staging." });
  expect(coverage(mode("out-of-hours"), here({ place })).reasons).toContainEqual(expect.objectContaining({ sentence: "Production is open at any hour." }));
});

const level = (mark: string) => ["open", "partly", "guarded"].indexOf(mark);

test("more protection never covers less, and each guard says why", () => {
  const protections = fc.record({
    severities: fc.constantFrom({}, here().severities),
    outputContract: fc.boolean(),
    place: fc.constantFrom(undefined, { name: "Production", demands: lax }, { name: "Production", demands: strict }),
    storesOutputs: fc.boolean(),
    hasOwner: fc.boolean(),
    logged: fc.boolean(),
    releases: fc.nat(3),
  });
  const most = here({ place: { name: "Production", demands: strict }, outputContract: true, storesOutputs: true, hasOwner: true, logged: true, releases: 3, redacted: new Set(["mail", "phone", "card", "account", "national-id", "key"]) });
  fc.assert(
    fc.property(protections, fc.constantFrom(...failureModes), (some, mode) => {
      const [less, more] = [coverage(mode, { ...bare, ...some }), coverage(mode, most)];
      expect(level(less.mark)).toBeLessThanOrEqual(level(more.mark));
      expect(less.reasons).toHaveLength(mode.guards.length);
      for (const { sentence } of less.reasons) expect(sentence).toMatch(/^[A-Z].+\.$/);
    }),
  );
});
