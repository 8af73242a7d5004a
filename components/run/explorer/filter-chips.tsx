"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SlidersHorizontal } from "lucide-react";
import { useApi } from "#components/api/provider";
import { AddChip, Chip } from "#components/ui/chip";
import { Button } from "#components/ui/button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { filterNames, hasRange, rangeNames, without, type Asked, type FilterName, type RangeName } from "./asked";
import { filterLabels, fixedLabel, rangeSaid } from "./words";

const FilterMenu = lazyMenu<{ name: FilterName; asked: Asked; onChoose: (value: string) => void }>(() => import("./filter-menu").then((file) => file.FilterMenu));
const RangeMenu = lazyMenu<{ name: RangeName; asked: Asked; onAsk: (asked: Asked) => void }>(() => import("./range-menu").then((file) => file.RangeMenu));

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
  /** All that may be added, and not only those asked for most. */
  all?: boolean;
}

/** Asked for so often that they always offer themselves. */
const usual: readonly (FilterName | RangeName)[] = ["time", "prompt", "version", "environment", "model", "verdict", "status", "customer"];

/** The filters in force, each with the way to drop it; then those one may add. */
export function FilterChips({ asked, onAsk, all = false }: Props) {
  const [opened, setOpened] = useState(false);
  const names = useNames(asked);
  const offered = (name: FilterName | RangeName) => (all || opened || usual.includes(name)) && (name !== "version" || asked.prompt !== undefined);
  return (
    <>
      {filterNames.map((name) => {
        const value = asked[name];
        return value === undefined ? null : <Chip key={name} name={filterLabels[name]} value={<span className="inline-block max-w-50 truncate align-bottom">{names[name] ?? fixedLabel(name, value)}</span>} onRemove={() => onAsk(without(asked, name))} />;
      })}
      {rangeNames.map((name) => (hasRange(asked, name) ? <Chip key={name} name={filterLabels[name]} value={rangeSaid(asked, name)} onRemove={() => onAsk(without(asked, name))} /> : null))}
      {rangeNames.map((name) => (offered(name) && !hasRange(asked, name) ? <RangeMenu key={name} name={name} asked={asked} onAsk={onAsk} trigger={<AddChip>{filterLabels[name]}</AddChip>} /> : null))}
      {filterNames.map((name) =>
        offered(name) && asked[name] === undefined ? (
          <FilterMenu key={name} name={name} asked={asked} onChoose={(value) => onAsk({ ...asked, [name]: value })} trigger={<AddChip>{filterLabels[name]}</AddChip>} />
        ) : null,
      )}
      {all || opened ? null : (
        <Button kind="quiet" size="small" onClick={() => setOpened(true)}>
          <SlidersHorizontal size={14} /> More
        </Button>
      )}
    </>
  );
}

/** What the prompt, the version and the person are called that the address names by their ids. */
function useNames({ prompt, version, maker }: Asked): Partial<Record<FilterName, string>> {
  const api = useApi();
  const { data: named } = useQuery(api.run.names.queryOptions({ prompt, version, maker: maker === "me" ? undefined : maker }, { enabled: Boolean(prompt ?? version ?? maker), placeholderData: (before) => before }));
  return {
    ...(prompt && { prompt: named?.prompt ?? "…" }),
    ...(version && { version: named?.version ?? "…" }),
    ...(maker && { maker: maker === "me" ? "you" : (named?.maker ?? "…") }),
  };
}
