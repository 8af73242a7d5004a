import { describe, expect, test } from "vitest";
import type { Json, OutputContract } from "#server/core/version/content";
import { problemsOfContract } from "./check-contract";
import { problemsOfOutput } from "./check-output";

const json = (schema: { [name: string]: Json }): OutputContract => ({ kind: "json", schema });
const xml = (schema: string): OutputContract => ({ kind: "xml", schema });

const email = json({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: { subject: { type: "string", maxLength: 20 }, tone: { enum: ["warm", "plain"] }, sent: { type: "string", format: "date" }, lines: { type: "array", items: { $ref: "#/$defs/line" }, uniqueItems: true } },
  required: ["subject", "tone"],
  additionalProperties: false,
  $defs: { line: { type: "object", properties: { price: { type: "number", minimum: 0 } }, required: ["price"] } },
});

const letterSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="letter"><xs:complexType><xs:sequence>
    <xs:element name="subject" type="xs:string"/>
    <xs:element name="lines" type="xs:int" maxOccurs="3"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const letter = xml(letterSchema);

const group = (at: number, inside: string) => `<xs:group name="g${at}"><xs:sequence>${inside}</xs:sequence></xs:group>`;
const doublingGroups = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  ${group(0, '<xs:element name="a"/>')}${Array.from({ length: 25 }, (_, at) => group(at + 1, `<xs:group ref="g${at}"/>`.repeat(2))).join("")}
  <xs:element name="letter"><xs:complexType><xs:group ref="g25"/></xs:complexType></xs:element>
</xs:schema>`;

let nested: Json = {};
for (let depth = 0; depth < 100; depth += 1) nested = { not: nested };

describe("a contract", () => {
  test.for([["JSON", email], ["XML", letter]] as const)("in %s that works has no problems", async ([, output]) => {
    expect(await problemsOfContract(output)).toEqual([]);
  });

  test.for<[string, OutputContract, string]>([
    ["a type that there isn't", json({ type: "strin" }), "type is none of"],
    ["a keyword misused", json({ properties: { a: { required: "yes" } } }), "properties.a.required is not a list"],
    ["a keyword misspelt", json({ type: "object", requierd: ["a"] }), "The schema uses “requierd”, which is no keyword"],
    ["a misspelt keyword far inside", json({ properties: { a: { items: { minLenght: 1 } } } }), "properties/a/items uses “minLenght”"],
    ["a reference outside", json({ $ref: "https://example.com/schema.json" }), "refers to https://example.com/schema.json, which isn't in it. Nothing outside is fetched"],
    ["a reference to nowhere", json({ $ref: "#/$defs/gone" }), "#/$defs/gone"],
    ["a pattern that is none", json({ pattern: "(" }), "A pattern can't be used: missing closing )"],
    ["a pattern that looks around", json({ pattern: "(?=a)b" }), "A pattern can't be used"],
    ["a format that nobody knows", json({ format: "tariff" }), "uses “tariff”, which is no format"],
    ["another dialect", json({ $schema: "http://json-schema.org/draft-07/schema#" }), "is written for http://json-schema.org/draft-07/schema#"],
    ["a schema too long", json({ description: "x".repeat(200_001) }), "more than 200,000 characters"],
    ["a schema too deep", json({ not: nested }), "nested more than 60 deep"],
    ["XML that is none", xml("<xs:schema"), "The XML schema is not XML: line 1"],
    ["XML that is no schema", xml("<a/>"), "is not a schema document"],
    ["a type that XML Schema hasn't", xml(letterSchema.replace("xs:int", "xs:integr")), "'xs:integr' does not resolve to a(n) type definition"],
    ["an XML schema that takes in a file", xml(letterSchema.replace("<xs:element", '<xs:include schemaLocation="file:///etc/passwd"/><xs:element')), "takes in another by include. Nothing outside is fetched"],
    ["an XML schema with entities", xml(`<!DOCTYPE x [<!ENTITY a "b">]>${letterSchema}`), "declares a document type"],
    ["nothing", xml("  "), "The XML schema is empty."],
    ["an XML schema of groups that double", xml(doublingGroups), "takes its own parts in too often"],
    ["an XML schema of a thousand things that may be there", xml(letterSchema.replace("</xs:sequence>", `${'<xs:element name="a" minOccurs="0"/><xs:element name="b" minOccurs="0"/>'.repeat(1000)}</xs:sequence>`)), "has too many parts in one place"],
  ])("is refused for %s", async ([, output, problem]) => {
    expect((await problemsOfContract(output)).join("\n")).toContain(problem);
  });

  test("may say the same as another under the same $id", async () => {
    const [one, other] = ["string", "number"].map((type) => json({ $id: "https://example.com/it", $ref: "#/$defs/a", $defs: { a: { $id: "https://example.com/a", type } } }));
    expect(one && problemsOfOutput(one, '"x"')).toEqual([]);
    expect(other && problemsOfOutput(other, "1")).toEqual([]);
    expect(other && problemsOfOutput(other, '"x"')).toEqual(["The output is not a number."]);
  });
});

describe("an output", () => {
  test.for<[string, OutputContract, string, string[]]>([
    ["that fits", email, '{"subject":"Hello","tone":"warm","sent":"2026-11-20","lines":[{"price":1},{"price":2}]}', []],
    ["with something missing", email, '{"subject":"Hello","lines":[{}]}', ["tone is missing.", "lines[0].price is missing."]],
    ["with something else", email, '{"subject":"Hello, dear customer of ours","tone":"sharp","sent":"soon","cc":1,"lines":[{"price":-1},{"price":-1}]}', ["cc is not a name that the schema knows.", "subject must NOT have more than 20 characters.", 'tone is none of "warm", "plain".', "sent is not of the format date.", "lines[0].price must be >= 0.", "lines[1].price must be >= 0.", "lines holds the same item twice."]],
    ["that is no JSON", email, "Hello", ["The output is not JSON: Unexpected token 'H', \"Hello\" is not valid JSON."]],
    ["in a fence", email, "```json\n{}\n```", ["The output is not JSON: it is fenced with ```; the contract is for what stands between."]],
    ["that is empty", email, " \n", ["The output is empty."]],
    ["of no form", json({ anyOf: [{ type: "string" }, { type: "null" }] }), "1", ["The output has none of the allowed forms."]],
    ["in XML that fits", letter, "<letter><subject>Hi</subject><lines>1</lines></letter>", []],
    ["in XML with something missing", letter, "<letter><lines>1</lines></letter>", ["/letter/lines: Element 'lines': This element is not expected. Expected is ( subject )."]],
    ["in XML of another type", letter, "<letter><subject>Hi</subject><lines>one</lines></letter>", ["/letter/lines: Element 'lines': 'one' is not a valid value of the atomic type 'xs:int'."]],
    ["that is no XML", letter, "<letter>", ["The output is not XML: line 1: Premature end of data in tag letter line 1."]],
    ["that reaches for a file", letter, '<!DOCTYPE letter [<!ENTITY x SYSTEM "file:///etc/passwd">]><letter><subject>&x;</subject><lines>1</lines></letter>', ["The output declares a document type, which is not read. Leave out the line that starts with <!DOCTYPE."]],
    ["that names a schema elsewhere", letter, '<letter xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="file:///etc/passwd"><subject>Hi</subject><lines>1</lines></letter>', []],
  ])("%s", ([, output, text, problems]) => {
    expect(problemsOfOutput(output, text)).toEqual(problems);
  });

  test("under a pattern that would take for ever elsewhere is judged at once", () => {
    expect(problemsOfOutput(json({ pattern: "^(a+)+$" }), JSON.stringify(`${"a".repeat(50_000)}!`))).toEqual(["The output does not follow the pattern ^(a+)+$."]);
  });

  test("under two patterns of one length is judged by its own", () => {
    const both = json({ properties: { a: { pattern: "^a$" }, b: { pattern: "^b$" } }, patternProperties: { "^c": { pattern: "^c$" } } });
    expect(problemsOfOutput(both, '{"a":"a","b":"b","cc":"c"}')).toEqual([]);
    expect(problemsOfOutput(both, '{"a":"b","b":"a","cc":"a"}')).toEqual(["a does not follow the pattern ^a$.", "b does not follow the pattern ^b$.", "cc does not follow the pattern ^c$."]);
  });

  test("that would be weighed for ever is given up", () => {
    const doubling = json({ $ref: "#/$defs/a", $defs: { a: { anyOf: [{ type: "array", items: { $ref: "#/$defs/a" }, maxItems: 1 }, { type: "array", items: { $ref: "#/$defs/a" }, minItems: 1 }, { const: 1 }] } } });
    expect(problemsOfOutput(doubling, `${"[".repeat(40)}2${"]".repeat(40)}`)).toEqual(["The output takes too long to check against its schema. Make the schema simpler."]);
    expect(problemsOfOutput(doubling, "[[1]]")).toEqual([]);
  });

  test.for(["toString", "constructor", "__proto__"])("without %s has none, though every object inherits one", (name) => {
    const properties = Object.fromEntries([[name, { type: "string" }]]);
    expect(problemsOfOutput(json({ type: "object", properties }), "{}")).toEqual([]);
    expect(problemsOfOutput(json({ type: "object", required: [name] }), "{}")).toHaveLength(1);
  });

  test("nested deeper than can be walked is refused", () => {
    expect(problemsOfOutput(json({ $defs: { a: { items: { $ref: "#/$defs/a" } } }, $ref: "#/$defs/a" }), `${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toHaveLength(1);
  });

  test("of many items is searched for twins at once", () => {
    const items = Array.from({ length: 50_000 }, (_, at) => ({ at }));
    expect(problemsOfOutput(json({ uniqueItems: true }), JSON.stringify(items))).toEqual([]);
    expect(problemsOfOutput(json({ uniqueItems: true }), JSON.stringify([...items, { at: 7 }]))).toEqual(["The output holds the same item twice."]);
  });
});
