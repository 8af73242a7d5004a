/** Money is counted in whole pico-dollars, so that no cent is lost in a sum: a price of so many dollars a million tokens is whole for each token. */
const perDollar = 10n ** 12n;
const perMillion = 10n ** 6n;

/** A dollar sign or none, thousands marked by commas or not, at most twelve decimals. */
const typed = /^\$?\s*(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,12}))?$/;

/** What somebody typed, such as $1.25 or 0.15. Undefined when it is no amount. */
export function picoFrom(text: string): bigint | undefined {
  const [, whole, decimals = ""] = typed.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  return BigInt(whole.replaceAll(",", "")) * perDollar + BigInt(decimals.padEnd(12, "0"));
}

/** All of it, as picoFrom reads it. */
export function exactDollars(pico: bigint): string {
  const size = pico < 0n ? -pico : pico;
  const decimals = (size % perDollar).toString().padStart(12, "0").replace(/0{1,10}$/, "");
  return `${pico < 0n ? "−" : ""}$${grouped(size / perDollar)}.${decimals}`;
}

/** Short enough to compare at a glance: cents from a dime on, below it two figures that say something. */
export function dollars(pico: bigint): string {
  const size = pico < 0n ? -pico : pico;
  if (size > 0n && size < perDollar / 10_000n) return "< $0.0001";
  const step = perDollar / (size >= perDollar / 10n ? 100n : size >= perDollar / 100n ? 1000n : 10_000n);
  const rounded = ((size + step / 2n) / step) * step;
  return exactDollars(pico < 0n ? -rounded : rounded);
}

/** A price as people state it, in dollars a million tokens, for one token. */
export function tokenPrice(text: string): { pico: bigint } | { problem: string } {
  const pico = picoFrom(text);
  if (pico === undefined) return { problem: `“${text.slice(0, 40)}” is no price. Write dollars per million tokens, such as 1.25.` };
  if (pico % perMillion !== 0n) return { problem: `“${text}” is finer than prices are kept. Use at most six decimals.` };
  return { pico: pico / perMillion };
}

/** A token's price as people state it, without the dollar sign. */
export const millionPrice = (pico: bigint): string => exactDollars(pico * perMillion).slice(1).replaceAll(",", "");

const grouped = (whole: bigint) => whole.toLocaleString("en-US");
