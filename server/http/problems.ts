import type { Problem } from "./problem";

const closing = { connection: "close" };

export const away: Problem = {
  status: 503,
  title: "Galley is coming back",
  detail: "The pages are starting again. Nothing that was saved is lost; this page tries again by itself, and a form just sent needs to be sent once more.",
  headers: { "retry-after": "2" },
  again: true,
};
export const late: Problem = { status: 504, title: "This takes too long", detail: "The page did not answer in time. Nothing that was saved is lost; try again in a moment.", headers: { "retry-after": "10" } };
export const tooLarge: Problem = { code: "too-large", status: 413, title: "Too much at once", detail: "What was sent is larger than 5 MB, so nothing of it was saved. Send it in smaller parts." };
export const tooLong: Problem = { code: "address-too-long", status: 414, title: "This address is too long", detail: "An address may have at most 8,000 characters. Shorten it and try again.", headers: closing };
export const noHost: Problem = { code: "unreadable-request", status: 400, title: "This request cannot be read", detail: "It does not say for which host it is. Nothing was changed; send it with a Host header.", headers: closing };
export const badAddress: Problem = { code: "unreadable-address", status: 400, title: "This address cannot be read", detail: "Nothing was changed. Check the address and try again.", headers: closing };
export const broken: Problem = { code: "broken", status: 500, title: "Something went wrong here", detail: "Nothing more was changed. Try again; if it repeats, tell the person who runs this Galley." };
export const foreign: Problem = { status: 403, title: "This came from another site", detail: "Galley accepts changes from its own pages only, so nothing was changed. Open Galley in its own tab and try again there." };

export const wrongHost = (publicUrl: string): Problem => ({ code: "wrong-host", status: 421, title: "Galley has another address", detail: `This Galley answers at ${publicUrl}. Open that address, or set PUBLIC_URL to the one people use.` });
export const wrongMethod = (allow: string[]): Problem => ({ code: "wrong-method", status: 405, title: "This address does not do that", detail: `It answers to ${allow.join(", ")}. Nothing was changed.`, headers: { allow: allow.join(", ") } });
