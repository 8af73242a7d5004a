import { ownRequest } from "#server/access/open-request";
import type { AccountContext, Actor, Request } from "#server/context";

/** Contexts as server/access makes them, with a clock or an address of the test's choosing. */
const account = (actor: Actor, request: Partial<Request>): AccountContext => ({ scope: "account", actor, request: { ...ownRequest(), ...request } });

export const visitorContext = (request: Partial<Request> = {}) => account({ kind: "visitor" }, request);

export const personContext = ({ id, name }: { id: string; name: string }, request: Partial<Request> = {}) => account({ kind: "person", id, name }, request);

export const operatorContext = (request: Partial<Request> = {}) => account({ kind: "operator", name: "root" }, request);

export const jobContext = (name: string, request: Partial<Request> = {}) => account({ kind: "job", id: "1", name }, request);
