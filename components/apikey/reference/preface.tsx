import { Code } from "#components/ui/code";
import { Link } from "#components/ui/link";

interface Props {
  origin: string;
  description: string;
  keysHref?: string;
}

/** What holds for every operation, said once. */
export function Preface({ origin, description, keysHref }: Props) {
  return (
    <div className="mt-4 grid gap-x-6 gap-y-3 *:min-w-0 wide:grid-cols-2">
      <div className="grid max-w-[66ch] content-start gap-2 text-13 text-ink-2">
        <p>
          Every call carries a key, which acts for its owner within its scopes. {keysHref ? <><Link href={keysHref}>Make a key</Link>.</> : "Ask an admin for one."} The same description, for programs: <a href={description} className="text-pencil underline decoration-pencil/40 underline-offset-3 hover:decoration-pencil">openapi.json</a>.
        </p>
        <p>
          What is refused is told as <code className="mono text-12">application/problem+json</code>: a <code className="mono text-12">detail</code> to read, a <code className="mono text-12">code</code> that never changes, and the <code className="mono text-12">errors</code> of single fields. Lists come page by page: send the <code className="mono text-12">next</code> of one page as the <code className="mono text-12">cursor</code> of the following. A write with an <code className="mono text-12">Idempotency-Key</code> can be sent again without being done twice.
        </p>
      </div>
      <Code label="The first call">{`export GALLEY_KEY=sk-…\n\ncurl "${origin}/api/v1/prompts" \\\n  -H "Authorization: Bearer $GALLEY_KEY"`}</Code>
    </div>
  );
}
