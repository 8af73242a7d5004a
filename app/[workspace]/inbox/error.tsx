"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function InboxError(fault: Fault) {
  return <PageError {...fault} page="Inbox" title="Your inbox could not be read" kept="Nothing was changed, and every line is kept as it was." />;
}
