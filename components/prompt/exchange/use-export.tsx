"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useApi } from "#components/api/provider";
import { sentenceOf } from "#components/api/refusal";
import { download } from "./download";

const pageSize = 20;

interface Wanted {
  /** All that one may read, where none are named. */
  promptIds?: string[];
  name: string;
}

/** Packs prompts into a zip, page by page, as a folder that can be brought in again. */
export function useExport() {
  const api = useApi();
  const queries = useQueryClient();
  const [count, setCount] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const stopped = useRef(false);

  async function pack({ promptIds, name }: Wanted): Promise<number> {
    const [{ zipping }, { entryOf, fileOf, manifestOf }] = await Promise.all([import("./zipped"), import("#server/core/exchange/workspace-folder")]);
    const zip = zipping();
    const listed = [];
    for (let after: string | undefined, more = true; more && !stopped.current; ) {
      const page = await queries.fetchQuery({ ...api.exchange.export.queryOptions({ promptIds, after, limit: pageSize }), staleTime: 0, gcTime: 0 });
      page.carried.forEach((one) => zip.add(fileOf(one)));
      listed.push(...page.carried.map(entryOf));
      setCount(listed.length);
      [after, more] = [page.next, page.next !== undefined];
    }
    zip.add(manifestOf(listed));
    const parts = zip.end();
    if (!stopped.current) download(name, parts, "application/zip");
    return listed.length;
  }

  async function run(wanted: Wanted): Promise<number | undefined> {
    stopped.current = false;
    setCount(0);
    setProblem(undefined);
    try {
      const packed = await pack(wanted);
      return stopped.current ? undefined : packed;
    } catch (failure) {
      setProblem(sentenceOf(failure));
      return undefined;
    } finally {
      setCount(undefined);
    }
  }

  return { run, count, problem, stop: () => (stopped.current = true) };
}
