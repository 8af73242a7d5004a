"use client";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useId, useState } from "react";
import { Search } from "lucide-react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { incidentsAddress } from "#components/incident/address";
import { useOpenIncident } from "#components/incident/use-incident";
import { useFrame } from "#components/shell/frame-context";
import { TrailName } from "#components/shell/trail";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Segmented } from "#components/ui/segmented";
import { SkeletonRows } from "#components/ui/skeleton";
import { TextArea } from "#components/ui/text-area";
import { TextField } from "#components/ui/text-field";
import { isClue, type Clue, type ClueKind } from "./clue";

const AboutPrompt = lazy(() => import("./about-prompt").then((file) => ({ default: file.AboutPrompt })));
const Candidates = lazy(() => import("./candidates").then((file) => ({ default: file.Candidates })));

const kinds: readonly { value: ClueKind; label: string }[] = [
  { value: "customer", label: "A customer and a day" },
  { value: "text", label: "What came out" },
  { value: "trace", label: "A trace" },
  { value: "prompt", label: "Only the prompt" },
];

/** Something went wrong: whatever somebody has leads to the run, and the run to the rest. */
export function SomethingWrong({ customer = "", day = "" }: { customer?: string | undefined; day?: string | undefined }) {
  const api = useApi();
  const { workspace } = useFrame();
  const customers = useId();
  const open = useOpenIncident();
  const [clue, setClue] = useState<Clue>({ kind: "customer", customer, day, text: "", traceId: "" });
  const [asked, setAsked] = useState(isClue({ kind: "customer", customer, day, text: "", traceId: "" }) ? clue : undefined);
  const [complaint, setComplaint] = useState("");
  const { data: facets } = useQuery(api.run.facets.queryOptions({}));
  const set = (part: Partial<Clue>) => setClue({ ...clue, ...part });
  const ready = isClue(clue);

  return (
    <div className="mt-4 max-w-220">
      <TrailName href={incidentsAddress(workspace.slug, "new")} label="Something went wrong" />
      <form
        className="sheet grid grid-cols-[minmax(0,1fr)] gap-4 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) setAsked(clue);
        }}
      >
        <div>
          <p className="mb-1.5 text-13 font-medium">What do you have?</p>
          <div className="relative max-w-full overflow-x-auto">
            <Segmented
              label="What do you have?"
              segments={kinds}
              value={clue.kind}
              onChange={(kind) => {
                set({ kind });
                setAsked(undefined);
              }}
            />
          </div>
        </div>
        {clue.kind === "customer" ? (
          <div className="grid gap-4 desk:grid-cols-[minmax(0,1fr)_12rem]">
            <TextField label="Customer" value={clue.customer} list={customers} maxLength={200} autoFocus autoComplete="off" onChange={(event) => set({ customer: event.target.value })} />
            <TextField label="Day" hint="if it is known" type="date" value={clue.day} onChange={(event) => set({ day: event.target.value })} />
            <datalist id={customers}>
              {(facets?.customer ?? []).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </datalist>
          </div>
        ) : null}
        {clue.kind === "text" ? <TextArea label="What came out" help="Paste it as you got it. A sentence is enough; line breaks don’t matter." rows={5} value={clue.text} maxLength={20_000} autoFocus onChange={(event) => set({ text: event.target.value })} /> : null}
        {clue.kind === "trace" ? <TextField label="Trace id" asKey value={clue.traceId} maxLength={200} autoFocus autoComplete="off" onChange={(event) => set({ traceId: event.target.value })} /> : null}
        {clue.kind === "prompt" ? (
          <Suspense fallback={<SkeletonRows rows={2} />}>
            <AboutPrompt complaint={complaint} onComplaint={setComplaint} />
          </Suspense>
        ) : (
          <>
            <TextArea label="The complaint" hint="optional, in the words it came in" rows={2} value={complaint} maxLength={10_000} onChange={(event) => setComplaint(event.target.value)} />
            <div className="flex">
              <Button type="submit" kind={asked ? "plain" : "primary"} disabled={!ready}>
                <Search size={14} /> Find its run
              </Button>
            </div>
          </>
        )}
      </form>
      {open.error ? (
        <div className="mt-4">
          <Notice tone="bad">{sentenceOf(open.error)}</Notice>
        </div>
      ) : null}
      {asked && clue.kind !== "prompt" ? (
        <Suspense fallback={<SkeletonRows rows={3} label="Looking through the runs" />}>
          <Candidates clue={asked} opening={open.isPending || open.isSuccess} onChoose={({ id, customer }) => open.mutate({ runId: id, complaint: complaint || (asked.kind === "text" ? asked.text.slice(0, 10_000) : ""), customer: asked.kind === "customer" ? asked.customer : customer })} />
        </Suspense>
      ) : null}
    </div>
  );
}
