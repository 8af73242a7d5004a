import { expect, test, vi } from "vitest";
import { gatewayProof, proofHeader } from "#server/access/gateway-proof";
import { log } from "#server/log";
import { answerCalls } from "./answer-calls";

const proof = { [proofHeader]: gatewayProof() };

const ask = (calls: number, headers?: Record<string, string>) => {
  const input = JSON.stringify(Object.fromEntries(Array.from({ length: calls }, (_, call) => [call, { json: {} }])));
  return answerCalls(new Request(`http://localhost/api/trpc/${Array(calls).fill("account.firstPage").join(",")}?batch=1&input=${encodeURIComponent(input)}`, { headers: { ...proof, ...headers } }));
};

test("one request asks for so much and no more", async () => {
  expect((await ask(20)).status).toBe(200);
  expect((await ask(21)).status).toBe(400);
});

test.for([
  ["an address of no procedure", "nope.nope", "{}", "application/json"],
  ["nonsense", "account.requestLink", "{", "application/json"],
  ["a form", "account.requestLink", "a=b", "application/x-www-form-urlencoded"],
  ["a prototype", "account.requestLink", '{"json":{},"meta":{"values":{"__proto__.polluted":["Date"]}}}', "application/json"],
])("%s is refused in a sentence and leaves nothing in the log", async ([, path, body, type = ""]) => {
  const written = vi.spyOn(log(), "error");
  const response = await answerCalls(new Request(`http://localhost/api/trpc/${path}`, { method: "POST", body, headers: { ...proof, "content-type": type } }));
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).toContain("Nothing was changed; load the page again");
  expect(written).not.toHaveBeenCalled();
});

test.for(["%E0%A4%A", "nonsense", ""])("a browser whose cookie says %j is signed out and no more than that", async (value) => {
  expect((await ask(1, { cookie: `galley.session=${value}` })).status).toBe(200);
});
