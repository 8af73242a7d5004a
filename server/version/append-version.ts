import { selfOf, type Open, type WorkspaceContext } from "#server/context";
import { checksum } from "#server/core/version/checksum";
import type { Content } from "#server/core/version/content";
import { compareNumbers, isLower, numberFrom, numberText, stepped, type VersionNumber, type VersionStep } from "#server/core/version/number";
import { Conflict, Invalid } from "#server/errors";
import { judgeVersion } from "./judge-version";
import { lintVersion } from "./lint-version";
import { pinInclusions } from "./pin-inclusions";
import { mostVersions } from "./schema";
import { contentIn, originsIn, stored } from "#server/prompt/store-content";

interface Prompt {
  id: string;
  key: string;
  standing: "personal" | "team";
}

interface Saving {
  content: Content;
  what: string;
  why: string;
  /** Left to Galley where nobody chose. */
  step?: VersionStep | undefined;
  stepReason?: string | undefined;
  first?: string | undefined;
  /** A number that came with it, taken where it goes on from the newest. */
  number?: VersionNumber | undefined;
}

export type Newest = NonNullable<Awaited<ReturnType<typeof newestOf>>>;

export const newestOf = ({ db }: Open<WorkspaceContext>, promptId: string) =>
  db.version.findFirst({
    where: { promptId },
    orderBy: { serial: "desc" },
    select: { id: true, serial: true, major: true, minor: true, patch: true, sha: true, content: true, origins: true, createdAt: true, author: { select: { id: true, name: true } } },
  });

/** Adds a version behind the newest, or finds the one that says the same. The prompt is locked by whoever calls, and follows it after. */
export async function appendVersion(context: Open<WorkspaceContext>, prompt: Prompt, newest: Newest | null, saving: Saving) {
  const { actor, db, request } = context;
  const { content, inclusions } = await pinInclusions(context, prompt, saving.content);
  const sha = checksum(content);
  const same = await db.version.findFirst({ where: { promptId: prompt.id, sha }, select: { id: true, serial: true, major: true, minor: true, patch: true } });
  if (same) return { existed: true as const, id: same.id, number: numberText(same), sha, newest: same.id === newest?.id };
  const serial = (newest?.serial ?? 0) + 1;
  if (serial > mostVersions) throw new Conflict(`A prompt has at most ${mostVersions.toLocaleString("en")} versions. Nothing was saved; fork it and go on there.`);

  const before = newest ? { content: contentIn(newest.content), origins: originsIn(newest.origins) } : undefined;
  const { step: proposed, reasons, risk, origins } = judgeVersion(before, content, serial);
  const step = saving.step ?? proposed;
  if (newest && isLower(step, proposed) && !saving.stepReason) {
    throw new Invalid(`Galley proposes a ${proposed} step: ${reasons[0]?.sentence ?? "the contract changed."} Nothing was saved; say why a ${step} step is enough.`, { stepReason: "Say why the lower step is enough" });
  }
  const number = numbered(newest, step, saving);
  const version = await db.version.create({
    data: {
      ...number,
      ...{ promptId: prompt.id, serial, sha, content: stored(content), what: saving.what, why: saving.why },
      ...{ step, proposed, stepReason: isLower(step, proposed) ? saving.stepReason : undefined, risk: risk.level },
      ...{ judgement: stored({ reasons, risk: risk.findings }), origins: stored(origins) },
      ...{ basedOnId: newest?.id, authorId: selfOf(actor), createdAt: request.now() },
    },
    select: { id: true },
  });
  if (inclusions.length > 0) await db.inclusion.createMany({ data: inclusions.map((inclusion) => ({ ...inclusion, versionId: version.id })) });
  await lintVersion(context, version.id, content);
  return { existed: false as const, id: version.id, content, number: numberText(number), sha, step, proposed, risk: risk.level };
}

function numbered(newest: Newest | null, step: VersionStep, { first, number }: Saving): VersionNumber {
  if (!newest) return number ?? numberFrom(first ?? "0.1.0") ?? { major: 0, minor: 1, patch: 0 };
  const next = stepped(newest, step);
  return number && compareNumbers(number, newest) > 0 ? number : next;
}
