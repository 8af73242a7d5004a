import { XmlElement, type XmlDocument } from "libxml2-wasm";

const mostParts = 2000;
const definitions = new Set(["group", "attributeGroup", "complexType", "simpleType"]);
/** What takes another definition in, and by which attribute. */
const takes: Record<string, string> = { group: "ref", attributeGroup: "ref", extension: "base", restriction: "base", union: "memberTypes", list: "itemType" };

/** Whether an XML Schema stays small when its definitions are written out where they are named: libxml2 does so, and a few lines can double thirty times. */
export function isLight({ root }: XmlDocument): boolean {
  const named = new Map(childrenOf(root).flatMap((child): [string, XmlElement][] => [[placeOf(child, child.attr("name")?.value), child]]));
  const known = new Map<XmlElement, number>();

  const weigh = (element: XmlElement): number => 1 + sum(childrenOf(element).map(weigh)) + sum(takenBy(element).map(weighOnce));
  function weighOnce(definition: XmlElement): number {
    const before = known.get(definition);
    if (before !== undefined) return before;
    known.set(definition, 0); // whatever comes back to itself is refused by libxml2
    const weight = weigh(definition);
    known.set(definition, weight);
    return weight;
  }
  const takenBy = (element: XmlElement) => {
    const refs = element.attr(takes[element.name] ?? "")?.value.split(/\s+/) ?? [];
    const kinds = definitions.has(element.name) ? [element.name] : ["complexType", "simpleType"];
    return refs.flatMap((ref) => kinds.flatMap((kind) => named.get(`${kind} ${ref.replace(/^.*:/, "")}`) ?? []));
  };
  return childrenOf(root).every((child) => (definitions.has(child.name) ? weighOnce(child) : weigh(child)) <= mostParts);
}

const placeOf = ({ name }: XmlElement, called = "") => `${name} ${called}`;
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let child = element.firstChild; child; child = child.next) if (child instanceof XmlElement) children.push(child);
  return children;
}
