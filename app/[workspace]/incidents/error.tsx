"use client";
import { PageError, type Fault } from "#components/shell/page-error";

export default function IncidentsError(fault: Fault) {
  return <PageError {...fault} page="Incidents" title="The incidents could not be read" kept="Nothing was changed, and every incident is kept as it was." />;
}
