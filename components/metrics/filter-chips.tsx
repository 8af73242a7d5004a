"use client";
import { AddChip, Chip } from "#components/ui/chip";
import { lazyMenu } from "#components/ui/lazy-menu";
import type { Quality } from "./answers";
import { filterNames, type Asked, type FilterName, type Question } from "./asked";

interface MenuProps {
  name: FilterName;
  asked: Asked;
  question: Question;
  onChoose: (value: string) => void;
}

const FilterMenu = lazyMenu<MenuProps>(() => import("./filter-menu").then((file) => file.FilterMenu));

interface Props {
  asked: Asked;
  question: Question;
  figures: Quality;
  /** What the page is about, and so no filter of it. */
  fixed?: FilterName;
  onAsk: (change: Partial<Asked>) => void;
}

/** The filters in force, each with the way to drop it; then those one may add. */
export function FilterChips({ asked, question, figures, fixed, onAsk }: Props) {
  const said: Record<FilterName, string | undefined> = { prompt: figures.prompt?.name, version: figures.version?.number, environment: asked.environment, model: asked.model };
  const offered = filterNames.filter((name) => name !== fixed && (name !== "version" || asked.prompt !== undefined));
  return (
    <>
      {offered.map((name) =>
        asked[name] === undefined ? (
          <FilterMenu key={name} {...{ name, asked, question }} trigger={<AddChip>{name}</AddChip>} onChoose={(value) => onAsk({ [name]: value })} />
        ) : (
          <Chip key={name} name={name} value={said[name]} onRemove={() => onAsk({ [name]: undefined, ...(name === "prompt" && { version: undefined }) })} />
        ),
      )}
    </>
  );
}
