/** Puts one more under a name. */
export function gather<Name, Thing>(all: Map<Name, Thing[]>, name: Name, thing: Thing) {
  const held = all.get(name);
  if (held) held.push(thing);
  else all.set(name, [thing]);
}
