export function WorkspaceMark({ name }: { name: string }) {
  return (
    <span aria-hidden className="grid size-6 shrink-0 place-items-center rounded-4 bg-ink font-serif text-14 leading-none font-bold text-paper">
      {name.charAt(0).toUpperCase()}
    </span>
  );
}
