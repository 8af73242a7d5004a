"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { Section } from "#components/ui/section";
import { DetectorTable } from "./detector-table";
import { OwnPatterns } from "./own-patterns";
import { Trial } from "./trial";
import { useChooseFate } from "./use-choose-fate";

/** What is taken out of texts before they are stored. */
export function RedactionPage({ manages }: { manages: boolean }) {
  const { data: rules } = useSuspenseQuery(useApi().redaction.rules.queryOptions({}));
  const choose = useChooseFate();
  return (
    <>
      <p className="mt-4 max-w-[80ch] text-13 text-ink-2">
        Before a run is stored, these things are taken out of its inputs, its prompt and its output, and out of what is written about it. They are counted and kept nowhere, so a choice counts from now on: it brings nothing back.{" "}
        {manages ? "A prompt that should store no inputs or no outputs at all says so in its details." : "Owners and admins choose."}
      </p>
      <div className="wide:grid wide:grid-cols-[minmax(0,1fr)_20rem] wide:items-start wide:gap-10">
        <div className="min-w-0">
          <Section title="What Galley finds">
            <DetectorTable detectors={rules.detectors} onChoose={manages ? choose : undefined} />
          </Section>
          <OwnPatterns rules={rules} manages={manages} />
        </div>
        <div className="wide:sticky wide:top-4">
          <Trial rules={rules} manages={manages} />
        </div>
      </div>
    </>
  );
}
