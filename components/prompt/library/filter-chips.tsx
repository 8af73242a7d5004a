"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { AddChip, Chip } from "#components/ui/chip";
import { lazyMenu } from "#components/ui/lazy-menu";
import { filterNames, type Asked, type FilterName } from "./asked";
import { filterLabels, valueLabel } from "./words";

const FilterMenu = lazyMenu<{ name: FilterName; onChoose: (value: string) => void }>(() => import("./filter-menu").then((file) => file.FilterMenu));

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** The filters in force, each with the way to drop it; then those one may add. */
export function FilterChips({ asked, onAsk }: Props) {
  const ownedBy = useOwnerName(asked.owner);
  return (
    <>
      {filterNames.map((name) => {
        const value = asked[name];
        return value === undefined ? null : <Chip key={name} name={filterLabels[name]} value={name === "owner" ? ownedBy : valueLabel(name, value)} onRemove={() => onAsk({ ...asked, [name]: undefined })} />;
      })}
      {filterNames
        .filter((name) => asked[name] === undefined)
        .map((name) => (
          <FilterMenu key={name} name={name} trigger={<AddChip>{filterLabels[name]}</AddChip>} onChoose={(value) => onAsk({ ...asked, [name]: value })} />
        ))}
    </>
  );
}

/** Whose prompts are asked for, by name. */
function useOwnerName(owner = "") {
  const { data: words } = useQuery(useApi().prompt.words.queryOptions({}, { enabled: owner !== "" && owner !== "me" }));
  return owner === "me" ? "you" : (words?.owners.find(({ id }) => id === owner)?.name ?? "somebody");
}
