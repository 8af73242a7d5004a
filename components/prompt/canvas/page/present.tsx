import { Avatar } from "#components/ui/avatar";

interface Person {
  name: string;
  writing: boolean;
}

/** Who else has this prompt open, those who write first. */
export function Present({ people }: { people: readonly Person[] }) {
  const [first, ...others] = [...people].sort((one, other) => Number(other.writing) - Number(one.writing));
  if (!first) return null;
  return (
    <span role="status" className="flex items-center gap-1.5 text-13 text-ink-2">
      <Avatar name={first.name} />
      {first.name.split(" ")[0]} is {first.writing ? "writing" : "reading"}
      {others.length > 0 ? `, and ${others.length} more` : ""}
    </span>
  );
}
