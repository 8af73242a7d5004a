import { Td, Th } from "#components/ui/table";
import type { Share } from "#server/core/stats/share";
import { IntervalBar } from "./interval-bar";
import { nOfM, sayInterval, sayRate } from "./say-figures";

/** The heads over usable and regeneration rates, with the ends of their scales. */
export const rateHeads = (
  <>
    <Th number>usable</Th>
    <Th className="max-wide:hidden">
      <Ends from="40" to="100 %" />
    </Th>
    <Th>of rated</Th>
    <Th number>tried again</Th>
    <Th className="max-wide:hidden">
      <Ends from="0" to="40 %" />
    </Th>
    <Th>of matured</Th>
  </>
);

function Ends({ from, to }: { from: string; to: string }) {
  return (
    <span className="flex justify-between">
      <span>{from}</span>
      <span>{to}</span>
    </span>
  );
}

interface Props {
  usable: Share;
  tried: Share;
  inQuestion?: boolean;
  known: boolean;
}

export function RateCells({ usable, tried, inQuestion, known }: Props) {
  return (
    <>
      <Td number label="usable">
        {known ? <span title={sayInterval(usable)}>{sayRate(usable)}</span> : <span className="text-ink-3">–</span>}
      </Td>
      <Td className="w-[14%] max-wide:hidden">
        <IntervalBar share={usable} from={0.4} to={1} inQuestion={inQuestion} />
      </Td>
      <Td label="of rated" className="text-ink-3!">{known ? nOfM(usable) : "no verdicts yet"}</Td>
      <Td number label="tried again">
        {sayRate(tried)}
      </Td>
      <Td className="w-[14%] max-wide:hidden">
        <IntervalBar share={tried} from={0} to={0.4} inQuestion={inQuestion} />
      </Td>
      <Td label="of matured" className="text-ink-3!">{tried.m > 0 ? nOfM(tried) : "none matured"}</Td>
    </>
  );
}
