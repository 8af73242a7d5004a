"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function RunsError(fault: Fault) {
  return <PageError {...fault} page="Runs" title="The runs could not be read" kept="Nothing was changed, and every run is kept as it was." />;
}
