import { EmptyState } from "#components/ui/empty-state";
import { PublicPage } from "#components/shell/public-page";
import { OutboxLetter, type Letter } from "./outbox-letter";
import { Refresh } from "./refresh";

/** The letters of a Galley that sends no mail, newest first. */
export function Outbox({ letters }: { letters: readonly Letter[] }) {
  return (
    <PublicPage
      title="Outbox"
      sentence="This Galley sends no mail. What it would have sent lies here, for whoever runs it to read or pass on."
      slug={letters.length === 1 ? "1 letter" : `${letters.length} letters`}
      wide
    >
      <Refresh>Look for new letters</Refresh>
      <div className="mt-5">
        {letters.length === 0 ? (
          <EmptyState title="No letters yet" sentence="When somebody signs up, asks for a link or is invited, the letter to them appears here." />
        ) : (
          letters.map((letter, index) => <OutboxLetter key={letter.id} letter={letter} open={index === 0} />)
        )}
      </div>
    </PublicPage>
  );
}
