import type { IncomingMessage, ServerResponse } from "node:http";

export type Params = Readonly<Record<string, string>>;
export type Handle = (req: IncomingMessage, res: ServerResponse, params: Params) => void | Promise<void>;

/** One public address: `:name` takes one segment. Answered under our own host only, unless `anyHost`. */
export interface Route {
  method: string;
  path: string;
  handle: Handle;
  anyHost?: boolean;
}

interface Addressed {
  method: string;
  path: string;
}

export type Found<R> = { route: R; params: Params } | { allow: string[] } | undefined;

interface Pattern<R> {
  segments: string[];
  routes: R[];
}

/** Finds the route of an address: whole addresses by one lookup, those with parameters by comparing segments. */
export function createRouter<R extends Addressed>(routes: readonly R[]): (method: string, path: string) => Found<R> {
  const fixed = new Map<string, R[]>();
  const patterns: Pattern<R>[] = [];
  for (const path of new Set(routes.map((route) => route.path))) {
    const group = routes.filter((route) => route.path === path);
    if (path.includes("/:")) patterns.push({ segments: path.split("/"), routes: group });
    else fixed.set(path, group);
  }
  return (method, path) => {
    const exact = fixed.get(path);
    if (exact) return choose(exact, method, {});
    if (!patterns.length) return undefined;
    const segments = path.split("/");
    for (const pattern of patterns) {
      const params = fill(pattern.segments, segments);
      if (params) return choose(pattern.routes, method, params);
    }
    return undefined;
  };
}

function choose<R extends Addressed>(routes: R[], method: string, params: Params): Found<R> {
  const wanted = method === "HEAD" ? "GET" : method;
  const route = routes.find((candidate) => candidate.method === wanted);
  return route ? { route, params } : { allow: routes.map((candidate) => candidate.method) };
}

function fill(pattern: string[], segments: string[]): Params | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const given = segments[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== given) return undefined;
      continue;
    }
    const value = decode(given);
    if (!value) return undefined;
    params[part.slice(1)] = value;
  }
  return params;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
