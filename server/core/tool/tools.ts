import type { Tool } from "./tool";

/** Chat pages refuse an address of some sixteen thousand characters, and their gateways fewer; half of it has room for cookies. */
const chatAddress = 7000;
const searchAddress = 2000;

/** The tools that are known, those first that take the text along. */
export const tools: readonly Tool[] = [
  { name: "ChatGPT", home: "https://chatgpt.com/", prefill: { address: "https://chatgpt.com/?q=", longest: chatAddress }, hint: "Paste it into the message box." },
  { name: "Claude", home: "https://claude.ai/new", prefill: { address: "https://claude.ai/new?q=", longest: chatAddress }, hint: "Paste it into a new chat." },
  { name: "Gemini", home: "https://gemini.google.com/app", hint: "Paste it into the box that asks what to do." },
  { name: "Perplexity", home: "https://www.perplexity.ai/", prefill: { address: "https://www.perplexity.ai/search?q=", longest: searchAddress }, hint: "Paste it into the search box." },
  { name: "Midjourney", home: "https://www.midjourney.com/imagine", hint: "Paste it into the bar at the top; in Discord, after /imagine." },
  { name: "Runway", home: "https://app.runwayml.com/", hint: "Begin a generation and paste it as its prompt." },
];

/** For whatever else there is: the text is copied, and nothing is opened. */
export const plainCopy: Tool = { name: "Copy", hint: "Paste it wherever you need it." };
