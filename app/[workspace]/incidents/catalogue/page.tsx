import { Catalogue } from "#components/incident/catalogue/catalogue";
import { CoverageMatrix } from "#components/incident/catalogue/coverage-matrix";
import { IncidentsHead } from "#components/incident/incidents-head";
import { NotForYou } from "#components/workspace/not-for-you";
import { enter } from "#server/api/page";

export const metadata = { title: "What can go wrong" };

export default async function CataloguePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { slug, may, member } = await enter((await params).workspace);
  if (!may.includes("run.read")) return <NotForYou what="Incidents are read by everybody but raters" role={member?.role} />;
  return (
    <>
      <IncidentsHead slug={slug} opens={may.includes("incident.open")} />
      <CoverageMatrix />
      <Catalogue />
    </>
  );
}
