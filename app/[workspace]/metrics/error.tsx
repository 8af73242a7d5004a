"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function MetricsError(fault: Fault) {
  return <PageError {...fault} page="Metrics" title="The figures could not be read" kept="Every run and rating is kept as it was." />;
}
