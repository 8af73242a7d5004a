interface Kind {
  status: number;
  title: string;
  meaning: string;
}

/** Everything that the API refuses with. A code never changes what it means, and its address explains it. */
export const problemKinds = {
  "unreadable-body": { status: 400, title: "The body cannot be read", meaning: "The body is not gzip although its encoding says so, or is not UTF-8, or broke off." },
  "bad-json": { status: 400, title: "The body is not JSON", meaning: "The body cannot be parsed. The detail names the line and the column." },
  "unreadable-request": { status: 400, title: "This request cannot be read", meaning: "What came is not HTTP as Galley speaks it. Send it as plain HTTP/1.1." },
  "unreadable-address": { status: 400, title: "This address cannot be read", meaning: "The address is not percent-encoded UTF-8, or has a null in it." },
  "bad-header": { status: 400, title: "A header cannot be read", meaning: "A header that Galley reads has a form that it does not know." },
  "key-missing": { status: 401, title: "A key is missing", meaning: "Send it as Authorization: Bearer sk-…, or as Basic with the public key as user and the secret key as password." },
  "key-unknown": { status: 401, title: "This key is unknown", meaning: "No key has this secret, or its public key belongs to another. Look for a line break or a missing letter." },
  "key-revoked": { status: 401, title: "This key was revoked", meaning: "An admin has taken this key back. Another one has to be made." },
  "key-expired": { status: 401, title: "This key has expired", meaning: "The key was made to last until a day that has passed. Another one has to be made." },
  "key-inherited": { status: 401, title: "This key needs another secret", meaning: "Whoever it acted for, or made it, has left the workspace and knew its secret. Whoever has the key now gives it another under Settings, API keys." },
  "scope-missing": { status: 403, title: "The key may not do this", meaning: "The key lacks the scope, or the role of its owner does not allow as much." },
  "environment-refused": { status: 403, title: "The key is for other environments", meaning: "The key was made for some environments, and this is not one of them." },
  "address-refused": { status: 403, title: "The key is for other addresses", meaning: "The key was made for some network addresses, and the request came from another." },
  "origin-refused": { status: 403, title: "The key is for other pages", meaning: "Browsers may use a key only from the origins that it names; without any it is for servers alone." },
  forbidden: { status: 403, title: "This is not allowed", meaning: "A rule of the workspace stands against it. The detail says which." },
  "not-found": { status: 404, title: "There is no such thing", meaning: "It does not exist, or the key may not see it: the two are told the same way." },
  "no-such-address": { status: 404, title: "There is no such address", meaning: "The API has no operation at this path. A key of a prompt with a slash is written with %2F." },
  "wrong-method": { status: 405, title: "This address does not do that", meaning: "The path exists with other methods; the Allow header lists them." },
  "too-slow": { status: 408, title: "Sent too slowly", meaning: "Headers have ten seconds to arrive, and a whole request a minute. Send less at once, or over a better line." },
  conflict: { status: 409, title: "This meets something else", meaning: "What is asked for contradicts what is there by now. Read it again, then decide." },
  "in-progress": { status: 409, title: "The same request is being answered", meaning: "A request with this Idempotency-Key is still at work. Send it again in a moment and get its answer." },
  "too-large": { status: 413, title: "Too much at once", meaning: "A body may have 5 MB, unpacked too. Send it in smaller parts." },
  "address-too-long": { status: 414, title: "This address is too long", meaning: "An address may have at most 8,000 characters." },
  "wrong-content-type": { status: 415, title: "Only JSON is read here", meaning: "Send Content-Type: application/json, and the body in UTF-8, as it is or as gzip." },
  "wrong-host": { status: 421, title: "Galley has another address", meaning: "The Host header names an address at which this Galley does not answer. PUBLIC_URL says which one people use." },
  invalid: { status: 422, title: "Something in it is wrong", meaning: "It can be read, and does not fit. The errors name each field; fields that nobody knows are refused too." },
  "key-reused": { status: 422, title: "This Idempotency-Key was used for something else", meaning: "Each new request needs a new Idempotency-Key; only a repetition keeps it." },
  "too-many-requests": { status: 429, title: "Too many requests", meaning: "The key has used up what it may send in a minute. Retry-After says when to go on." },
  "headers-too-large": { status: 431, title: "Too many headers", meaning: "The headers of a request may have at most 16 KB." },
  broken: { status: 500, title: "Something went wrong here", meaning: "The fault is with Galley and has been noted. Name the request id when you tell of it." },
  unavailable: { status: 503, title: "Galley is busy", meaning: "It cannot answer just now, and has changed nothing. Retry-After says when to try again." },
} as const satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof problemKinds;

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemKinds, code);
export const addressOf = (code: ProblemCode) => `/api/v1/problems/${code}`;
