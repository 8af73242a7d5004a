import type { DetectorId } from "#server/core/redact/detector";

/** What each detector finds, and a made-up line that holds it. */
export const detectorWords: Record<DetectorId, { title: string; sentence: string; example: string }> = {
  mail: { title: "Mail addresses", sentence: "In any script, inside links too.", example: "From marta@larkfield.eu" },
  phone: { title: "Phone numbers", sentence: "International, in the common national forms, or said to be one.", example: "Call +49 30 901820" },
  card: { title: "Payment cards", sentence: "Numbers of a card house whose check digit agrees.", example: "Paid by 4539 1488 0343 6467" },
  account: { title: "Bank accounts", sentence: "IBANs of every country that has them, with their check digits.", example: "To DE89 3704 0044 0532 0130 00" },
  "national-id": {
    title: "National ids",
    sentence: "American, Belgian, Brazilian, British, Dutch, French, German, Italian, Polish, Spanish, Swedish and Swiss numbers.",
    example: "SSN 536-90-4399",
  },
  key: { title: "Keys and passwords", sentence: "API keys, tokens, private keys, and what is said to be a password.", example: "Token: q9Zx7Kd2Rm4Tb6Wc" },
};
