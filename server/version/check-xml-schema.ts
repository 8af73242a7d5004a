import { ParseOption, XmlDocument, XmlError, XmlLibError, XsdValidator } from "libxml2-wasm";
import { most } from "#server/core/version/bounds";
import { boundTime } from "./bound-time";
import { isLight } from "./weigh-xml-schema";

const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NO_SYS_CATALOG | ParseOption.XML_PARSE_BIG_LINES;
const mostSaid = 20;

/** Why an XML Schema can't be kept. */
export function problemsOfXmlSchema(schema: string): string[] {
  if (schema.trim() === "") return ["The XML schema is empty."];
  if (schema.length > most.schema) return [`The XML schema has more than ${most.schema.toLocaleString("en")} characters.`];
  const outside = /<(?:[\w.-]+:)?(include|import|redefine|override)\b[^>]*\bschemaLocation\s*=/.exec(schema);
  if (outside) return [`The XML schema takes in another by ${outside[1]}. Nothing outside is fetched; write it all into one.`];
  return within("The XML schema", () => withSchema(schema, () => []));
}

/** Where an output breaks its XML Schema. */
export function problemsOfXmlOutput(schema: string, text: string): string[] {
  const unusable = problemsOfXmlSchema(schema);
  if (unusable.length > 0) return ["The output can't be checked: its XML schema doesn't work."];
  return within("The output", () => withSchema(schema, (validator) => withDocument("The output", text, (document) => complaints("", () => validator.validate(document)))));
}

const within = (what: string, run: () => string[]) => boundTime(2000, run)?.result ?? [`${what} takes too long to check. Make the schema simpler.`];

const withSchema = (schema: string, run: (validator: XsdValidator) => string[]) =>
  withDocument("The XML schema", schema, (document) => {
    if (!isLight(document)) return ["The XML schema has too many parts in one place, or takes its own parts in too often. Make it simpler."];
    const made: XsdValidator[] = [];
    try {
      const problems = complaints("The XML schema: ", () => made.push(XsdValidator.fromDoc(document)));
      return problems.length > 0 ? problems : made.flatMap(run);
    } finally {
      for (const validator of made) validator.dispose();
    }
  });

/** Entities can grow without end and reach outside, and no output needs them: a document that declares a type is refused unread. */
function withDocument(what: string, text: string, run: (document: XmlDocument) => string[]): string[] {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return [`${what} declares a document type, which is not read. Leave out the line that starts with <!DOCTYPE.`];
  const read: XmlDocument[] = [];
  try {
    const problems = complaints(`${what} is not XML: `, () => read.push(XmlDocument.fromString(text, { option })));
    return problems.length > 0 ? problems : read.flatMap(run);
  } finally {
    for (const document of read) document.dispose();
  }
}

/** What libxml2 complains of, each with its place. */
function complaints(before: string, act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) return [`${before}${unfinished(error)}`];
    const found = error.details.filter(({ level }) => level > 1).map(({ message, xpath, line }) => `${before}${xpath ? `${xpath}: ` : line > 0 ? `line ${line}: ` : ""}${worded(message)}`);
    return [...new Set(found.length > 0 ? found : [`${before}${worded(error.message)}`])].slice(0, mostSaid);
  }
}

/** Some patterns are more than libxml2 can follow, and then it gives up without a reason. */
function unfinished(error: unknown): string {
  if (error instanceof XmlError) return "It can't be checked to the end. Make the patterns of the schema simpler.";
  throw error;
}

const worded = (message: string) => `${message.trim().replaceAll("{http://www.w3.org/2001/XMLSchema}", "xs:").replace(/\.$/, "").slice(0, 300)}.`;
