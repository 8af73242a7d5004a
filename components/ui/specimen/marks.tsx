import { Avatar } from "#components/ui/avatar";
import { Code } from "#components/ui/code";
import { ProofMark } from "#components/ui/proof-mark";
import { PromptText } from "#components/ui/prompt-text";
import { RelativeTime } from "#components/ui/relative-time";
import { Stamp } from "#components/ui/stamp";
import { Verdict } from "#components/ui/verdict";
import { Entry } from "./entry";

export function MarkSpecimens() {
  return (
    <>
      <Entry title="Stamps" note="A version is only ever seen live inside a stamp. Production is inked, other environments are outlined, the virtual and the unreviewed are dotted. The candidate’s share is drawn under it.">
        <div className="flex flex-wrap gap-3">
          <Stamp environment="production" version="2.3.0" />
          <Stamp environment="production" version="3.1.4" candidate={{ version: "3.2.0", share: 0.25 }} />
          <Stamp environment="staging" version="2.4.0" />
          <Stamp environment="development" version="3.3.0" />
          <Stamp environment="latest" version="3.3.0" />
          <Stamp environment="unreviewed" version="1.0.0" />
          <Stamp environment="production" version="1.8.2" ink="outlined" />
        </div>
      </Entry>
      <Entry title="Verdicts" note="A shape and a word always; colour only repeats them. No pills, no filled grounds.">
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <Verdict kind="improvement" />
          <Verdict kind="regression" />
          <Verdict kind="unsettled" />
          <Verdict kind="observed" />
          <Verdict kind="lit" />
          <Verdict kind="dark">Gate dark, with its reason</Verdict>
          <Verdict kind="passes" />
          <Verdict kind="fails" />
          <Verdict kind="warns">1 to read</Verdict>
          <Verdict kind="review" />
        </div>
      </Entry>
      <Entry title="Marks" note="A proofreader’s: dele, caret, tr, in pencil, in the margin. Variables are tokens; untrusted ones are dashed; snippets are grey.">
        <div className="sheet grid max-w-190 grid-cols-[minmax(0,1fr)_2.25rem] px-5 py-3">
          <p className="reading max-w-[66ch]">
            <del>Always greet the user by name.</del> <ins>Open with the answer.</ins>
          </p>
          <span className="flex flex-col gap-1 pt-1">
            <ProofMark kind="dele" />
            <ProofMark kind="caret" />
          </span>
          <PromptText text={"The customer wrote: {{customer_note}} Answer in the voice of {{> brand/voice 1.3.0}}"} untrusted={["customer_note"]} />
          <ProofMark kind="tr" />
        </div>
      </Entry>
      <Entry title="People and code" note="Initials, never pictures. Code is mono on a well, with the way to take it. A time says how long ago, and on asking, exactly when.">
        <div className="mb-4 flex items-center gap-2 text-13">
          <Avatar name="Mei Tanaka" /> Mei Tanaka
          <Avatar name="Joanna Adeyemi" large alone />
          <span className="text-ink-3">
            opened <RelativeTime at={new Date(Date.UTC(2026, 10, 18, 9, 42))} now={new Date(Date.UTC(2026, 10, 20, 9, 45))} />
          </span>
        </div>
        <Code label="Fetch it over HTTP">{`curl -H "Authorization: Bearer $GALLEY_KEY" \\\n  https://galley.example/api/v1/prompts/renewal-email`}</Code>
      </Entry>
    </>
  );
}
