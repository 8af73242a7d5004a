import { Fragment } from "react";
import { ArrowDown, ArrowRight } from "lucide-react";
import { Button } from "#components/ui/button";
import { Section } from "#components/ui/section";
import type { Pipeline } from "./answers";
import { EnvironmentCard } from "./environment-card";
import type { Act } from "./environment-dialogs";

interface Props {
  pipeline: Pipeline;
  /** Absent for whoever may not change any of it. */
  onAct?: (act: Act) => void;
  onLook: (act: Act) => void;
}

/** Environments in a line, in the order in which prompts go through them. */
export function PipelineSection({ pipeline, onAct, onLook }: Props) {
  const { folder, environments } = pipeline;
  return (
    <Section
      title={folder ? folder.path.join(" / ") : "The workspace’s pipeline"}
      note={folder ? "a pipeline of its own" : "for every folder without one of its own"}
      action={
        onAct ? (
          <span className="flex gap-2">
            {folder ? (
              <Button kind="quiet" size="small" onClick={() => onAct({ do: "drop", pipeline })}>
                Take it away…
              </Button>
            ) : null}
            <Button size="small" onClick={() => onAct({ do: "add", pipeline })}>
              Add an environment
            </Button>
          </span>
        ) : undefined
      }
    >
      <ol className="flex flex-wrap items-stretch gap-y-4 max-desk:flex-col">
        {environments.map((environment, place) => (
          <Fragment key={environment.id}>
            {place > 0 ? (
              <li aria-hidden className="flex w-8 justify-center pt-4 text-ink-3 max-desk:w-full max-desk:pt-0">
                <ArrowRight size={16} className="max-desk:hidden" />
                <ArrowDown size={16} className="desk:hidden" />
              </li>
            ) : null}
            <li className="flex min-w-56 flex-1">
              <EnvironmentCard scope={{ pipeline, environment, folder: null }} last={place === environments.length - 1} onAct={onAct} onLook={onLook} />
            </li>
          </Fragment>
        ))}
      </ol>
    </Section>
  );
}
