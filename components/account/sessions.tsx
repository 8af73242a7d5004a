import { RelativeTime } from "#components/ui/relative-time";
import { Table, Td, TdAct, Th, Tr } from "#components/ui/table";
import { browserName } from "./browser-name";
import { EndAll, EndOne, EndOthers } from "./session-acts";

export interface Session {
  id: string;
  method: string;
  address: string | null;
  userAgent: string | null;
  createdAt: Date;
  seenAt: Date;
  here: boolean;
}

export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  return (
    <>
      <Table
        caption="Browsers that are signed in"
        head={
          <>
            <Th>Browser</Th>
            <Th>From</Th>
            <Th>Signed in</Th>
            <Th>Last seen</Th>
            <Th>
              <span className="sr-only">Act</span>
            </Th>
          </>
        }
      >
        {sessions.map(({ id, userAgent, address, createdAt, seenAt, here }) => (
          <Tr key={id}>
            <Td lead>
              {browserName(userAgent)}
              {here ? <b className="ml-2">this one</b> : null}
            </Td>
            <Td label="From">{address ?? "unknown"}</Td>
            <Td label="Signed in">
              <RelativeTime at={createdAt} />
            </Td>
            <Td label="Last seen">{here ? "now" : <RelativeTime at={seenAt} />}</Td>
            <TdAct>
              <EndOne sessionId={id} here={here} />
            </TdAct>
          </Tr>
        ))}
      </Table>
      <div className="mt-4 flex flex-wrap items-start gap-2">
        {sessions.length > 1 ? <EndOthers /> : null}
        <EndAll />
      </div>
    </>
  );
}
