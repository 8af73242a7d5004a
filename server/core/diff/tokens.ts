const markers = String.raw`\{\{\{[^{}]*\}\}\}|\{\{[^{}]*\}\}`;
/** Scripts that put no space between words are compared letter by letter. */
export const letters = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`;
const plainWords = "[A-Za-z0-9_\u00c0-\u024f\u0370-\u052f]+(?:['’][A-Za-z]+)?";
const words = String.raw`[\p{L}\p{N}_\p{M}]+`;
const token = new RegExp(`${markers}|[ \\t]+|${plainWords}|${letters}|${words}|\\n|[^]`, "gu");
const word = /[\p{L}\p{N}]/u;
const space = /^\s+$/;

/** A text in words, markers, spaces and punctuation, which put together are the text again. */
export const tokensOf = (text: string): string[] => text.match(token) ?? [];

export const isSpace = (text: string) => space.test(text);
export const hasWord = (text: string) => word.test(text);
export const hasMarker = (text: string) => text.includes("{{");

/** The words of a text, for what compares meaning more than spelling. */
export const wordsOf = (text: string): string[] => tokensOf(text.toLowerCase()).filter(hasWord);
