import { expect, test } from "vitest";
import { originOf, parcelId, readEnvelope } from "./envelope";

const mailId = "01a1f7b5-eaf1-7b10-8378-03b99f95d41f";
const envelope = { workspaceId: null, requestId: "r1", payload: { mailId } };
const person = { kind: "person" as const, id: "p", name: "Ada" };

test("the same work asked for twice has one name, whoever asks", () => {
  const id = parcelId({ job: "mail.send", envelope });
  expect(parcelId({ job: "mail.send", envelope: { ...envelope, requestId: "r2", actor: person } })).toBe(id);
  expect(parcelId({ job: "mail.send", envelope: { ...envelope, payload: { mailId: "another" } } })).not.toBe(id);
  expect(parcelId({ job: "mail.send", envelope: { ...envelope, workspaceId: mailId } })).not.toBe(id);
});

test("the name of a job suits both queues, which refuse colons and numbers", () => {
  expect(parcelId({ job: "mail.send", envelope })).toMatch(/^mail\.send-[\w-]{22}$/);
});

test.for([
  { kind: "visitor" },
  { kind: "operator", name: "root" },
  person,
  { kind: "key", id: "k", name: "CI", ownerId: "p", ownerName: "Ada" },
  { kind: "agent", id: "a", name: "Helper", ownerId: "p", ownerName: "Ada" },
])("$kind comes back as it went in", (actor) => {
  const carried: unknown = JSON.parse(JSON.stringify({ ...envelope, actor }));
  expect(readEnvelope("mail.send", carried)).toEqual({ ...envelope, actor });
});

test("what a job sets off is still the doing of whoever set off the job", () => {
  expect(originOf({ kind: "job", id: "1", name: "mail.send", for: person })).toEqual(person);
  expect(originOf({ kind: "job", id: "1", name: "sweep" })).toBeUndefined();
  expect(originOf(person)).toEqual(person);
});

test.for([
  ["nothing", undefined],
  ["a bare payload", { mailId }],
  ["an actor that doesn't exist", { ...envelope, actor: { kind: "wizard" } }],
  ["a job as its own cause", { ...envelope, actor: { kind: "job", id: "1", name: "x" } }],
  ["a workspace where none belongs", { ...envelope, workspaceId: mailId }],
  ["more than was agreed", { ...envelope, isAdmin: true }],
] as const)("%s is no envelope", ([, raw]) => {
  expect(() => readEnvelope("mail.send", raw)).toThrow();
});
