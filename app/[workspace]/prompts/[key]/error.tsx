"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function PromptError(fault: Fault) {
  return (
    <div className="mt-4">
      <PageError {...fault} title="This page of the prompt could not be drawn" kept="Its versions and your draft are kept, and nothing was changed." />
    </div>
  );
}
