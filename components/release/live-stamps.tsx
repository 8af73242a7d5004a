import { promptAddress } from "#components/prompt/address";
import { Stamp } from "#components/ui/stamp";
import type { PromptStamps } from "./answers";

interface Props {
  slug: string;
  promptKey: string;
  stamps: PromptStamps;
  /** In a column of many, ink would be too heavy. */
  outlined?: boolean;
  /** How many at most, the one that people meet first. */
  most?: number;
}

/** What is live where, as stamps; each leads to the page that says who moved it, when and why. */
export function LiveStamps({ slug, promptKey, stamps, outlined, most = 3 }: Props) {
  const rest = stamps.length - most;
  return (
    <>
      {stamps.slice(0, most).map(({ environment, number, last }) => (
        <Stamp key={environment.id} environment={environment.key} version={number} ink={last ? (outlined ? "outlined" : "inked") : outlined ? "dotted" : "outlined"} href={promptAddress(slug, promptKey, "live")} />
      ))}
      {rest > 0 ? <span className="text-12 text-ink-3">and in {rest} more</span> : null}
    </>
  );
}
