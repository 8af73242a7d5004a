import { expect, test } from "vitest";
import { configure } from "#server/test/configure";
import { answerCalls } from "./answer-calls";

const ask = (calls: number, headers?: HeadersInit) => {
  const input = JSON.stringify(Object.fromEntries(Array.from({ length: calls }, (_, call) => [call, { json: {} }])));
  return answerCalls(new Request(`http://localhost/api/trpc/${Array(calls).fill("account.firstPage").join(",")}?batch=1&input=${encodeURIComponent(input)}`, { headers }));
};

test("one request asks for so much and no more", async () => {
  const noisyAgain = configure({ LOG_LEVEL: "silent" });
  expect((await ask(20)).status).toBe(200);
  expect((await ask(21)).status).toBe(400);
  noisyAgain();
});

test.for(["%E0%A4%A", "nonsense", ""])("a browser whose cookie says %j is signed out and no more than that", async (value) => {
  expect((await ask(1, { cookie: `galley.session=${value}` })).status).toBe(200);
});
