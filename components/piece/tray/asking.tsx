/** Of which outputs it is asked which try they were. Each is asked about once, however often its verdict is taken back and given anew. */
export interface Asking {
  asked: ReadonlySet<string>;
  unsaid: ReadonlySet<string>;
}

export const nothingAsked: Asking = { asked: new Set(), unsaid: new Set() };

interface Heard {
  attempt: number;
  pasted: boolean;
  judged: boolean;
}

/** The first word on an output that was made outside is when its maker still knows; tries that Galley saw are counted already. */
export const isFirstWord = ({ attempt, pasted, judged }: Heard) => attempt === 1 && !pasted && !judged;

export const ask = ({ asked, unsaid }: Asking, runId: string): Asking =>
  asked.has(runId) ? { asked, unsaid } : { asked: new Set([...asked, runId]), unsaid: new Set([...unsaid, runId]) };

export const answer = ({ asked, unsaid }: Asking, runId: string): Asking => ({ asked, unsaid: new Set([...unsaid].filter((one) => one !== runId)) });
