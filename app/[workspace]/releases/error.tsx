"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function ReleasesError(fault: Fault) {
  return <PageError {...fault} page="Releases" title="The releases could not be read" kept="Nothing was moved: what is live goes on being live." />;
}
