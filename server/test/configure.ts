const kept = [Symbol.for("galley.env"), Symbol.for("galley.log")];
const keeper = globalThis as Record<symbol, unknown>;

/** Gives this process other settings, as a restart would. Returns how to take them back. */
export function configure(settings: Record<string, string | undefined>): () => void {
  const before = Object.fromEntries(Object.keys(settings).map((name) => [name, process.env[name]]));
  apply(settings);
  return () => apply(before);
}

function apply(settings: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  for (const key of kept) keeper[key] = undefined;
}
