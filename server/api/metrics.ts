import { cards } from "#server/metrics/cards.query";
import { latency } from "#server/metrics/latency.query";
import { figureWords, firstCall, lastOutputs, promptFigures } from "#server/metrics/queries";
import { quality } from "#server/metrics/quality.query";
import { unpriced } from "#server/metrics/unpriced.query";
import { workspaceQuery } from "./procedures";
import { router } from "./trpc";

export const metricsRouter = router({
  quality: workspaceQuery(quality),
  latency: workspaceQuery(latency),
  prompts: workspaceQuery(promptFigures),
  words: workspaceQuery(figureWords),
  cards: workspaceQuery(cards),
  lastOutputs: workspaceQuery(lastOutputs),
  unpriced: workspaceQuery(unpriced),
  firstCall: workspaceQuery(firstCall),
});
