import { GitPullRequestArrow } from "lucide-react";
import { Stamp } from "#components/ui/stamp";
import { WaitingLink, WaitingRow } from "#components/workspace/waiting-row";
import { changesAddress } from "./address";
import type { ChangeLine } from "./answers";
import { sayPrompts } from "./say-approval";
import { StateMark } from "./state-mark";

const acts: Record<ChangeLine["state"], string> = { draft: "Go on", open: "Review", changes_requested: "Look again", approved: "Release", released: "Look", closed: "Look" };

/** Changes that hold others up: those to be reviewed, and one's own that came back or may go live. */
export const WaitingChanges = ({ slug, changes, first }: { slug: string; changes: readonly ChangeLine[]; first: boolean }) =>
  changes.map(({ id, serial, title, state, author, environment, partCount }, at) => (
    <WaitingRow
      key={id}
      icon={<GitPullRequestArrow size={16} />}
      kind="Change"
      title={title}
      sentence={`${author.name} moves ${sayPrompts(partCount)} up to ${environment.name}.`}
      picture={<Stamp environment={environment.key} ink="outlined" />}
      note={<StateMark state={state} />}
      act={
        <WaitingLink first={first && at === 0} href={changesAddress(slug, serial)}>
          {acts[state]}
        </WaitingLink>
      }
    />
  ));
