import { inputNamePattern, most } from "#server/core/version/bounds";

/** Gives each name that is met a legal one, the same each time; a name that is legal already keeps its own. */
export function legalNames(met: readonly string[]): (name: string) => string {
  const taken = new Set(met.filter((name) => inputNamePattern.test(name)));
  const given = new Map([...taken].map((name) => [name, name]));
  return (name) => {
    const known = given.get(name);
    if (known !== undefined) return known;
    const plain = name
      .replace(/^_+/, "")
      .trim()
      .replace(/[\s-]+/g, "_")
      .slice(0, most.inputName - 4);
    let legal = plain;
    for (let count = 2; taken.has(legal); count += 1) legal = `${plain}_${count}`;
    taken.add(legal);
    given.set(name, legal);
    return legal;
  };
}
