"use client";
import { lazy, Suspense } from "react";
import { Skeleton } from "#components/ui/skeleton";
import type { AmountChartProps } from "./amount-chart";
import type { RateChartProps } from "./rate-chart";

const Rates = lazy(() => import("./rate-chart").then((file) => ({ default: file.RateChart })));
const Amounts = lazy(() => import("./amount-chart").then((file) => ({ default: file.AmountChart })));

/** The drawing comes after the figures: its code is fetched once the page stands. Whoever can't see it reads the table below it. */
export function RateChart(props: RateChartProps) {
  return (
    <div aria-hidden className="mt-2 h-58">
      <Suspense fallback={<Skeleton className="h-full" />}>
        <Rates {...props} />
      </Suspense>
    </div>
  );
}

export function AmountChart(props: AmountChartProps) {
  return (
    <div aria-hidden className="mt-2 h-30">
      <Suspense fallback={<Skeleton className="h-full" />}>
        <Amounts {...props} />
      </Suspense>
    </div>
  );
}
