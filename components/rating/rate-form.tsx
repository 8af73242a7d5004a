import { PublicPage } from "#components/shell/public-page";
import { Button } from "#components/ui/button";
import { twoButtons, type Verdict } from "#server/core/run/verdict";
import { VerdictMark } from "./verdict-mark";

interface Choice {
  verdict: Verdict;
  label: string;
  sentence: string;
}

const two: readonly Choice[] = [
  { verdict: twoButtons.worked, label: "It worked", sentence: "used as it came, or with few edits" },
  { verdict: twoButtons["didn't"], label: "It didn’t", sentence: "could not be used" },
];

const big = "flex min-h-20 w-full flex-col items-start justify-center rounded-6 border border-edge-2 bg-sheet px-5 py-3 text-left hover:bg-well on:border-pencil on:bg-tint";

/** One tap on a link: a form of buttons that needs no script. */
export function RateForm({ address, chosen }: { address: string; chosen: Verdict | null }) {
  return (
    <PublicPage
      title={chosen ? "Thank you" : "Did it work?"}
      sentence={chosen ? "Your verdict is noted. Another one takes its place." : "One tap is all. The link shows nothing of the output, and nobody needs to sign in."}
      slug="rating"
    >
      <form method="post" action={address} className="grid gap-3">
        {chosen ? (
          <p role="status" className="flex items-center gap-2 text-14">
            You said: <VerdictMark verdict={chosen} />
          </p>
        ) : null}
        {two.map(({ verdict, label, sentence }) => (
          <button key={verdict} type="submit" name="verdict" value={verdict} aria-pressed={chosen === verdict} className={big}>
            <span className="text-20 font-strong">{label}</span>
            <span className="text-13 text-ink-2">{sentence}</span>
          </button>
        ))}
        <Button type="submit" name="verdict" value="heavy_edit" aria-pressed={chosen === "heavy_edit"} size="large" className="justify-start! on:border-pencil! on:bg-tint!">
          Only after a heavy edit
        </Button>
      </form>
      {chosen ? (
        <form method="post" action={address} className="mt-6 grid gap-2">
          <label htmlFor="comment" className="text-13 font-medium">
            Is there more to say?
          </label>
          <input type="hidden" name="verdict" value={chosen} />
          <textarea id="comment" name="comment" rows={3} maxLength={2000} required className="field-box resize-y" />
          <div>
            <Button type="submit">Send the comment</Button>
          </div>
        </form>
      ) : null}
    </PublicPage>
  );
}

/** A link that has run out, or was never one. */
export function LinkRefused({ sentence }: { sentence: string }) {
  return <PublicPage title="This link no longer rates" sentence={sentence} slug="rating" mark="dele" />;
}
