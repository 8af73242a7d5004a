import { keyLength, keyPattern } from "#server/core/version/bounds";

/** A key made from whatever a file calls its prompt: "Brand Voice/Über uns" is brand-voice/uber-uns. */
export function keyFrom(name: string): string {
  if (keyPattern.test(name) && name.length <= keyLength) return name;
  const parts = name.split("/").map(slug).filter(Boolean);
  const key = [...parts.slice(0, 3), parts.slice(3).join("-")].filter(Boolean).join("/").slice(0, keyLength).replace(/[^a-z0-9]+$/, "");
  return key || "prompt";
}

const slug = (part: string) =>
  part
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** What a prompt is called when only its key or its file is known: brand/uber-uns.prompt.yaml is "Uber uns". */
export function nameFrom(key: string): string {
  const words = (key.split("/").at(-1) ?? key).replace(/[._-]+/g, " ").trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : "Prompt";
}

const endings = /(\.prompt)?\.(ya?ml|json|jsonl|md|markdown|mdx|txt|prompt|j2|mustache)$/i;

/** The name of a file without its folders and its ending. */
export const stemOf = (fileName: string) => (fileName.split(/[/\\]/).at(-1) ?? fileName).replace(endings, "");
