import type { Family } from "#server/core/version/content";

export const familyNames: Record<Family, string> = { claude: "Claude", gpt: "GPT", gemini: "Gemini", llama: "Llama", mistral: "Mistral" };
