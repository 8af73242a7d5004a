import type { Open, WorkspaceContext } from "#server/context";
import { NotFound } from "#server/errors";

export async function requirePrice({ db }: Open<WorkspaceContext>, priceId: string) {
  const price = await db.price.findFirst({ where: { id: priceId }, select: { id: true, model: true, startsAt: true, input: true, output: true, cached: true, reasoning: true } });
  if (!price) throw new NotFound("price");
  return price;
}
