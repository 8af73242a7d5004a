import { Hydrated } from "#components/api/hydrated";
import { RulesPage } from "#components/version/lint/rules-page";
import { enter, pageApi } from "#server/api/page";

export const metadata = { title: "Lint rules" };

export default async function LintRules({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may } = await enter((await params).workspace);
  const { api, client } = pageApi(slug);
  void client.prefetchQuery(api.lint.rules.queryOptions({}));
  return (
    <Hydrated client={client}>
      <RulesPage maySet={may.includes("lint.manage")} />
    </Hydrated>
  );
}
