"use client";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import type { Outputs } from "#components/api/outputs";
import { families, type Family } from "#server/core/version/content";
import { familyNames } from "#components/prompt/canvas/panels/family-names";
import { usePause } from "./use-pause";

const pauseMs = 800;

interface Props {
  text: string;
  /** The same values in the version this stands on. */
  before?: { number: string; text: string };
  limit?: number;
}

/** How much each family of models makes of the prompt, against the limit and the version before. */
export function TokenBars({ text, before, limit }: Props) {
  const now = useTokens(usePause(text, pauseMs));
  const then = useTokens(before?.text);
  const longest = limit ?? Math.max(1, ...(now ?? []).map(({ tokens }) => tokens)) * 1.25;
  return (
    <section aria-labelledby="tokens-heading" className="mt-5">
      <div className="flex items-baseline gap-2">
        <h2 id="tokens-heading" className="text-13 font-bold">
          Tokens
        </h2>
        <span className="ml-auto text-12 text-ink-3">{[limit ? `limit ${limit.toLocaleString("en")}` : "", before ? `since ${before.number}` : ""].filter(Boolean).join(" · ")}</span>
      </div>
      <table className="mt-1 w-full text-13">
        <caption className="sr-only">Tokens by family of models</caption>
        <tbody>
          {families.map((family) => (
            <Row key={family} name={familyNames[family]} count={of(now, family)} before={of(then, family)?.tokens} longest={longest} limit={limit} />
          ))}
        </tbody>
      </table>
      {now?.some(({ exact }) => !exact) ? <p className="text-12 text-ink-3">≈ is an estimate; that tokenizer is not public.</p> : null}
    </section>
  );
}

const of = (counts: readonly Count[] | undefined, family: Family) => counts?.find((count) => count.family === family);

type Count = Outputs["version"]["countTokens"][number];

function Row({ name, count, before, longest, limit }: { name: string; count?: Count; before?: number; longest: number; limit?: number }) {
  const share = count ? Math.min(1, count.tokens / longest) : 0;
  const over = limit !== undefined && count !== undefined && count.tokens > limit;
  const step = count && before !== undefined ? count.tokens - before : 0;
  return (
    <tr>
      <th scope="row" className="py-1 pr-3">
        {name}
      </th>
      <td className="w-full py-1">
        <span aria-hidden className="relative block h-1 before:absolute before:inset-x-0 before:top-px before:h-0.5 before:bg-rule">
          <span className={`absolute inset-y-0 left-0 ${over ? "bg-bad" : "bg-ink-2"}`} style={{ width: `${share * 100}%` }} />
        </span>
      </td>
      <td className="py-1 pl-2 text-right whitespace-nowrap">
        {count ? <Figure {...count} /> : "…"}
        {over ? <span className="sr-only">, over the limit</span> : null}
      </td>
      <td className="min-w-11 py-1 pl-2 text-right whitespace-nowrap text-ink-3">{step === 0 ? "" : step > 0 ? `+${step}` : `−${-step}`}</td>
    </tr>
  );
}

function Figure({ tokens, exact, how }: Count) {
  return (
    <span title={how}>
      {exact ? null : (
        <span className="text-ink-3">
          <span aria-hidden>≈ </span>
          <span className="sr-only">about </span>
        </span>
      )}
      {tokens.toLocaleString("en")}
    </span>
  );
}

/** Counted on the server, where the tokenizers are; the last count stands until the next comes. */
function useTokens(text: string | undefined): readonly Count[] | undefined {
  const api = useApi();
  const { data } = useQuery({
    ...api.version.countTokens.queryOptions({ text: text ?? "" }),
    enabled: text !== undefined && text.length <= 500_000,
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: (before) => before,
  });
  return data;
}
