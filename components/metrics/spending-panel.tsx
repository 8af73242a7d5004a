"use client";
import { dollars } from "#server/core/run/money";
import { useFrame } from "#components/shell/frame-context";
import { Link } from "#components/ui/link";
import { AmountPanel } from "./amount-panel";
import type { Quality } from "./answers";
import type { Asked } from "./asked";
import { count } from "./say-figures";

/** What runs cost, as far as that is known. A chart's own figures may be rounded; the sum is not. */
export function SpendingPanel({ figures: { parts, spending, total, before }, asked }: { figures: Quality; asked: Asked }) {
  const { workspace } = useFrame();
  const strands = [{ name: "cost", as: "bar" as const, ink: "var(--color-edge)", values: spending.map(({ cost, costKnown }) => (costKnown > 0 ? Number(cost) : null)) }];
  const unknown = total.costUnknown > 0 ? `${count(total.costUnknown)} unknown; ` : "";
  return (
    <AmountPanel
      title="Cost"
      figure={total.costKnown > 0 ? dollars(total.cost) : "–"}
      beside={`${unknown}before ${before.costKnown > 0 ? dollars(before.cost) : "–"}`}
      none={
        total.costKnown === 0 ? (
          <span>
            What these runs cost is unknown. <Link href={`/${workspace.slug}/settings/prices`}>Say what models cost</Link>
          </span>
        ) : undefined
      }
      {...{ parts, strands, asked }}
      say={(pico) => dollars(BigInt(Math.round(pico)))}
    />
  );
}
