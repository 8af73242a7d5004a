import type { Example } from "./procedures";

const plain: Example = { input: () => ({}) };

/** An input for every procedure about pieces, ratings, outcomes and queues. */
export const aboutOutputs: Record<string, Example> = {
  "outcome.names": plain,
  "outcome.note": { input: ({ pieceId }) => ({ pieceId, name: "clicks", value: 3, on: "2026-11-18" }) },
  "outcome.import": { input: () => ({ csv: "piece,name,value,date\nPiece,clicks,1,2026-11-18" }) },
  "piece.home": plain,
  "piece.waiting": plain,
  "piece.board": { input: () => ({ whose: "everyone" }) },
  "piece.get": { input: ({ pieceId }) => ({ pieceId }) },
  "piece.start": { input: ({ promptId }) => ({ promptId, values: {}, tool: "copy" }) },
  "piece.batch": { input: ({ promptId }) => ({ promptId, rows: [{ values: {} }], tool: "copy" }) },
  "piece.again": { input: ({ attemptId }) => ({ runId: attemptId }) },
  "piece.variant": { input: ({ attemptId }) => ({ runId: attemptId }) },
  "piece.output": { input: ({ attemptId }) => ({ runId: attemptId, output: "Another.", tries: 2 }) },
  "piece.nextStep": { input: ({ attemptId }) => ({ runId: attemptId }) },
  "piece.rename": { input: ({ pieceId }) => ({ pieceId, title: "Renamed" }) },
  "piece.publish": { input: ({ pieceId }) => ({ pieceId }) },
  "piece.close": { input: ({ pieceId }) => ({ pieceId }) },
  "piece.reopen": { input: ({ pieceId }) => ({ pieceId }) },
  "queue.mine": plain,
  "queue.all": plain,
  "queue.create": { input: ({ memberId }) => ({ name: "Another", perRun: 1, raters: [memberId], sample: 5 }) },
  "queue.next": { input: ({ queueId }) => ({ queueId }) },
  "queue.skip": { input: ({ queueId, attemptId }) => ({ queueId, runId: attemptId }) },
  "queue.others": { input: ({ queueId, attemptId }) => ({ queueId, runId: attemptId }) },
  "queue.progress": { input: ({ queueId }) => ({ queueId }) },
  "queue.close": { input: ({ queueId }) => ({ queueId }) },
  "rating.give": { input: ({ attemptId, ratingId }) => ({ runId: attemptId, ratingId, verdict: "discarded" }) },
  "rating.withdraw": { input: ({ ratingId }) => ({ ratingId }) },
  "rating.history": { input: ({ attemptId }) => ({ runId: attemptId }) },
  "rating.link": { input: ({ attemptId }) => ({ runId: attemptId }) },
  "rating.closeLinks": { input: ({ attemptId }) => ({ runId: attemptId }) },
  "rating.reasons": plain,
  "rating.changeReasons": { input: () => ({ reasons: ["Too long"] }) },
};
