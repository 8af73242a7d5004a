import { addressOf, type Asked } from "./asked";
import { AskedLink } from "./asked-link";
import { savedViews } from "./words";

interface Props {
  asked: Asked;
  addressFor: (asked: Asked) => string;
  onAsk: (asked: Asked) => void;
}

/** Looks that everybody needs; each keeps the order one reads in. */
export function SavedViews({ asked, addressFor, onAsk }: Props) {
  const { sort, view, ...narrowed } = asked;
  const here = addressOf(narrowed);
  return (
    <nav aria-labelledby="saved-views" className="mt-4 border-t border-rule pt-3">
      <h2 id="saved-views" className="mb-1 px-2 text-12 text-ink-3">
        Saved
      </h2>
      {savedViews.map(({ label, asks }) => (
        <AskedLink key={label} asks={{ ...asks, sort, view }} here={here === addressOf(asks)} {...{ addressFor, onAsk }}>
          {label}
        </AskedLink>
      ))}
    </nav>
  );
}
