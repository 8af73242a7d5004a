"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue, useState, type ReactNode } from "react";
import { useApi } from "#components/api/provider";
import { useFrame } from "#components/shell/frame-context";
import { Table, Th, ThAct } from "#components/ui/table";
import type { Member } from "./answers";
import { matches } from "./matches";
import { MemberRow } from "./member-row";
import { counted, SearchLine } from "./search-line";
import { useChangeRole } from "./use-change-role";
import { useShown } from "./use-shown";

const LeaveDialog = lazy(() => import("./leave-dialog").then(({ LeaveDialog }) => ({ default: LeaveDialog })));
const RemoveMember = lazy(() => import("./remove-member").then(({ RemoveMember }) => ({ default: RemoveMember })));

/** Everybody in the workspace, found by any part of a name, an address, a role or a team. */
export function Members({ may, action }: { may: readonly string[]; action?: ReactNode }) {
  const api = useApi();
  const { workspace } = useFrame();
  const { data: members } = useSuspenseQuery(api.member.list.queryOptions({}));
  const { data: words } = useSuspenseQuery(api.workspace.roles.queryOptions({}));
  const [sought, setSought] = useState("");
  const [leaving, setLeaving] = useState<Member>();
  const changeRole = useChangeRole();
  const wanted = useDeferredValue(sought);
  const found = members.filter(({ name, email, role, teams }) => matches(wanted, name, email, role, ...teams.map(({ team }) => team.name)));
  const { shown, left, end } = useShown(found, wanted);
  const stay = () => setLeaving(undefined);
  const owners = members.filter(({ role }) => role === "owner").length;

  return (
    <>
      <SearchLine label="Find a member" value={sought} onValue={setSought} said={counted(found.length, members.length, "member")} action={action} />
      {found.length > 0 ? (
        <div className="[&>table]:table-fixed">
          <Table
            caption="Members"
            head={
              <>
                <Th>name</Th>
                <Th className="w-[30%]">e-mail</Th>
                <Th className="w-28">role</Th>
                <Th className="w-1/5">teams</Th>
                <Th className="w-32">since</Th>
                <ThAct className="w-10" />
              </>
            }
          >
            {shown.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                roles={words.roles}
                manages={may.includes("member.manage")}
                ownsOwners={may.includes("owner.manage")}
                lastOwner={member.role === "owner" && owners === 1}
                onRole={changeRole}
                onRemove={setLeaving}
              />
            ))}
          </Table>
        </div>
      ) : (
        <p className="py-6 text-13 text-ink-2">Nobody here is called “{wanted}”. Try fewer letters, or invite them.</p>
      )}
      {left > 0 ? (
        <p ref={end} className="py-3 text-12 text-ink-3">
          {left} more
        </p>
      ) : null}
      {leaving ? (
        <Suspense>
          {leaving.you ? (
            <LeaveDialog memberId={leaving.id} owner={leaving.role === "owner"} workspace={workspace} onClose={stay} />
          ) : (
            <RemoveMember member={leaving} workspace={workspace.name} onClose={stay} />
          )}
        </Suspense>
      ) : null}
    </>
  );
}
