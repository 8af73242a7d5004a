"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function ChangesError(fault: Fault) {
  return <PageError {...fault} page="Changes" title="The changes could not be read" kept="Nothing was changed, and what was reviewed and said is kept as it was." />;
}
