import { describe, expect, test } from "vitest";
import { promptOf, textInput } from "#server/core/lint/example";
import { lint } from "#server/core/lint/lint";
import { secretsIn } from "./secrets";

/** Long enough, and no two letters in a row. */
const random = (length: number, alphabet = "a7Kq2Zx9Rm4Tb6Wc1Yd8Ve3") => Array.from({ length }, (_, at) => alphabet[(at * 7 + at) % alphabet.length]).join("");
const hex = (length: number) => random(length, "0f1e2d3c4b5a6978");
const capitals = (length: number) => random(length, "A2B3C4D5E6F7G");
const of = (...parts: string[]) => parts.join("");

const keys: [string, string][] = [
  ["An Anthropic key", of("sk-", "ant-", "api03-", random(90))],
  ["An OpenAI key", of("sk", "-", random(48))],
  ["An OpenAI key", of("sk-", "proj-", random(120))],
  ["An OpenRouter key", of("sk-or", "-v1-", hex(64))],
  ["An AWS access key", of("AK", "IA", capitals(16))],
  ["A temporary AWS access key", of("AS", "IA", capitals(16))],
  ["A Google API key", of("AI", "za", random(35))],
  ["A GitHub token", of("gh", "p_", random(36))],
  ["A GitHub token", of("github", "_pat_", random(22), "_", random(59))],
  ["A GitLab token", of("gl", "pat-", random(20))],
  ["A Slack token", of("xo", "xb-", "123456789012-", random(24))],
  ["A Slack webhook", of("https://hooks.", "slack.com/", "services/", "T0", capitals(8), "/B0", capitals(8), "/", random(24))],
  ["A Stripe key", of("sk_", "live_", random(24))],
  ["A SendGrid key", of("S", "G.", random(22), ".", random(43))],
  ["An npm token", of("np", "m_", random(36))],
  ["A Hugging Face token", of("h", "f_", random(34))],
  ["A JSON web token", of("ey", "J", random(20), ".", "ey", "J", random(40), ".", random(43))],
  ["A Twilio account with its key", of("A", "C", hex(32))],
  ["The key of an Azure store", of("Account", "Key=", random(86), "==")],
  ["A private key", of("-----BEGIN ", "RSA ", "PRIVATE KEY-----")],
  ["A private key", of("-----BEGIN ", "PRIVATE KEY-----")],
  ["A DigitalOcean token", of("dop", "_v1_", hex(64))],
  ["A Shopify token", of("shp", "at_", hex(32))],
  ["A Groq key", of("gs", "k_", random(52))],
];

describe("a key", () => {
  test.for(keys)("%s is known, alone and in a sentence", ([name, key]) => {
    expect(secretsIn(key).map((one) => one.name)).toEqual([name]);
    const [found] = secretsIn(`Send “${key}”, as agreed.`);
    expect(found).toMatchObject({ name, text: key, start: 6, end: 6 + key.length });
  });

  test.for([
    `aws_secret_access_key = ${of(random(20), "/", random(19))}`,
    `"password": "${of("hV7", "-q2Lx-", "9Tz4Wm")}"`,
    `API_KEY=${random(32)}`,
    `Authorization token: ${random(40)}`,
  ])("is known by what stands before it: %s", (text) => {
    expect(secretsIn(text).map(({ name }) => name)).toEqual(["What is said to be a key or password"]);
  });

  test("in an address is known", () => {
    expect(secretsIn(`postgres://baker:${of("s3ed", "c4ke!")}@db.internal/orders`).map(({ name }) => name)).toEqual(["A password in an address"]);
  });

  test.for([
    "Never ask for a password: it belongs to the customer alone.",
    "token: {{session_token}}",
    "api_key: YOUR_API_KEY_HERE",
    "password=correct-horse-battery-staple",
    "The task-oriented ask-and-answer format, risk-assessment-of-the-quarter.",
    "The desk-top is a sk-8 skateboard; see npm_config and hf_hub.",
    "The checksum is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.",
    "https://larkfield.example:8443/@marta/notes",
    "The token budget: 900 tokens at most.",
  ])("is not seen in: %s", (text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  test("is looked for in the inputs too, and never repeated by the finding", () => {
    const key = of("gh", "p_", random(36));
    const [found] = lint({ ...promptOf("Write a reply of 90 words to {{name}}."), inputs: [textInput("name", { example: key })] });
    expect(found).toMatchObject({ rule: "secrets", place: { input: "name" } });
    expect(JSON.stringify(found)).not.toContain(key);
  });
});
