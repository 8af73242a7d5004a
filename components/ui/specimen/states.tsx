import { Button } from "#components/ui/button";
import { DefinitionList } from "#components/ui/definition-list";
import { EmptyState } from "#components/ui/empty-state";
import { ErrorState } from "#components/ui/error-state";
import { Link } from "#components/ui/link";
import { Notice } from "#components/ui/notice";
import { Progress } from "#components/ui/progress";
import { Section } from "#components/ui/section";
import { Skeleton, SkeletonRows } from "#components/ui/skeleton";
import { Stamp } from "#components/ui/stamp";
import { Table, Td, TdAct, Th, Tr } from "#components/ui/table";
import { Entry } from "./entry";

const people = [
  ["Joanna Adeyemi", "Lifecycle", "manager", "today"],
  ["Mei Tanaka", "Support", "author", "yesterday"],
  ["Tomasz Wilk", "Support, Brand", "approver", "3 Nov"],
] as const;

export function StateSpecimens() {
  return (
    <>
      <Entry title="States" note="Empty teaches with one sentence and one act. An error says what happened, what was kept, what to do. Loading has the shape of what comes.">
        <div className="grid gap-4 wide:grid-cols-3">
          <EmptyState title="No outputs yet" sentence="Run this prompt once, here or in your own tool, and its first output waits for your verdict." action={<Button size="small">Try it</Button>} />
          <ErrorState
            title="The eval stopped at case 31 of 48"
            kept="The connection “eu-west” refused the key. The 31 results are kept and will not be paid for twice."
            actions={
              <>
                <Button size="small">Resume</Button>
                <Button size="small" kind="quiet">
                  Change the key
                </Button>
              </>
            }
          />
          <div className="sheet grid content-start gap-2.5 p-4" aria-busy>
            <Skeleton className="h-3.5 w-2/5" />
            <Skeleton className="h-2.5 w-11/12" />
            <Skeleton className="h-2.5 w-3/4" />
            <SkeletonRows rows={2} />
          </div>
        </div>
        <div className="sheet mt-4 px-4 py-2.5">
          <Progress label="Tone suite on 3.3.0" note="61 of 96, about 40 s left, £0.71 of £2.00" value={61} max={96} action={<Button size="small">Cancel</Button>} />
        </div>
        <div className="mt-4 grid gap-2">
          <Notice>Production is frozen from Thursday 26 November, 18:00, to Monday, for the price change.</Notice>
          <Notice tone="warn">Mei changed this prompt while you were writing. Your text is kept; read hers before you save.</Notice>
          <Notice tone="bad">The invitation to ravi@larkfield.example could not be sent. It is kept; try again once mail works.</Notice>
        </div>
      </Entry>
      <Entry title="Tables and lists" note="Dense, ruled by hairlines; numbers to the right. On a phone a row becomes a short stack.">
        <Table
          caption="Members"
          head={
            <>
              <Th>member</Th>
              <Th>teams</Th>
              <Th>role</Th>
              <Th>last here</Th>
              <Th>
                <span className="sr-only">act</span>
              </Th>
            </>
          }
        >
          {people.map(([name, teams, role, seen], index) => (
            <Tr key={name} selected={index === 1}>
              <Td lead>
                <b>{name}</b>
              </Td>
              <Td className="text-ink-2">{teams}</Td>
              <Td label="role">{role}</Td>
              <Td label="last here" className="text-ink-3">
                {seen}
              </Td>
              <TdAct>
                <Button size="small" kind="quiet">
                  Change…
                </Button>
              </TdAct>
            </Tr>
          ))}
        </Table>
        <Section title="Live" note="three environments" action={<Link standing href="#content" className="text-13">Compare</Link>}>
          <DefinitionList
            items={[
              { term: "live", is: <Stamp environment="staging" version="3.2.0" /> },
              { term: "since", is: "Tue 17 Nov, 15:20" },
              { term: "by", is: "Joanna Adeyemi" },
              { term: "why", is: "one screen, saving in pounds" },
            ]}
          />
        </Section>
      </Entry>
    </>
  );
}
