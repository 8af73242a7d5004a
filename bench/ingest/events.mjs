const words = "the quick brown fox jumps over a lazy dog while nobody is looking at the clock above an old door of oak";

/** A run as an application logs it: some 700 bytes, each with an id of its own. */
export function eventOf(name, number) {
  const at = number % 23;
  return {
    id: `${name}-${number}`,
    at: new Date().toISOString(),
    prompt: "letter",
    customer: `customer-${number % 50}`,
    environment: "production",
    model: number % 3 ? "small" : "large",
    status: "ok",
    tokens: { input: 200 + at, output: 80 + at },
    cost: "0.00125",
    latencyMs: 300 + at * 40,
    tags: ["bench"],
    inputs: { name: `Reader ${number}`, topic: words.slice(at, at + 40) },
    output: `${words} ${words.slice(at)} ${number}. ${words} ${words.slice(0, 60 + at)}.`,
  };
}
