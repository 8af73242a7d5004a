"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function WorkspaceError(fault: Fault) {
  return (
    <>
      <title>This page could not be drawn · Galley</title>
      <h1 className="sr-only">This page could not be drawn</h1>
      <PageError {...fault} title="This page could not be drawn" kept="The fault is ours. Whatever you had saved is kept, and nothing was changed by it." />
    </>
  );
}
