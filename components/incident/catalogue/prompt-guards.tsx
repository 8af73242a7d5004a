"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { promptAddress } from "#components/prompt/address";
import { useFrame } from "#components/shell/frame-context";
import { Dialog } from "#components/ui/dialog";
import { Link } from "#components/ui/link";
import { SkeletonRows } from "#components/ui/skeleton";
import { failureMode } from "#server/core/incident/catalogue";
import { GuardLines } from "./guard-lines";

const order = ["open", "partly", "guarded"];

/** What stands around one prompt, failure by failure; what is open comes first. */
export function PromptGuards({ prompt: { id, key, name }, onClose }: { prompt: { id: string; key: string; name: string }; onClose: () => void }) {
  const { workspace } = useFrame();
  const { data } = useQuery(useApi().incident.guards.queryOptions({ promptId: id }));
  const modes = [...(data?.modes ?? [])].sort((one, other) => order.indexOf(one.mark) - order.indexOf(other.mark));
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title={name}
      sentence={
        <>
          What keeps <Link href={promptAddress(workspace.slug, key)}>{name}</Link> from going wrong, as its text, its policy and the workspace’s rules are now. What is open comes first.
        </>
      }
    >
      {data ? (
        <ul className="divide-y divide-rule">
          {modes.map((guards) => (
            <li key={guards.mode} className="py-2.5">
              <h3 className="text-13 font-strong">{failureMode(guards.mode)?.name}</h3>
              <GuardLines guards={guards} />
            </li>
          ))}
        </ul>
      ) : (
        <SkeletonRows rows={6} label="Weighing the guards" />
      )}
    </Dialog>
  );
}
