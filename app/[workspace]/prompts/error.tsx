"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function LibraryError(fault: Fault) {
  return <PageError {...fault} page="Library" title="The library could not be read" kept="Nothing was changed, and every prompt is kept as it was." />;
}
