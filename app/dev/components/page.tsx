import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { PageHeader } from "#components/ui/page-header";
import { ColourSpecimen } from "#components/ui/specimen/colour";
import { ControlSpecimen } from "#components/ui/specimen/controls";
import { FieldSpecimen } from "#components/ui/specimen/fields";
import { FloatingSpecimen } from "#components/ui/specimen/floating";
import { MarkSpecimens } from "#components/ui/specimen/marks";
import { StateSpecimens } from "#components/ui/specimen/states";
import { TypeSpecimen } from "#components/ui/specimen/type";
import { Frame } from "#components/shell/frame";
import { railFrom, themeFrom } from "#components/shell/remembered";

export const metadata = { title: "Components" };

const larkfield = { slug: "dev", name: "Larkfield" };

async function stay() {
  "use server";
}

export default async function Components() {
  // eslint-disable-next-line no-restricted-syntax -- a switch for whoever proves the components on a build, not a setting of the product
  if (process.env.NODE_ENV === "production" && process.env.GALLEY_COMPONENTS !== "1") notFound();
  const jar = await cookies();
  return (
    <Frame
      workspace={larkfield}
      workspaces={[larkfield, { slug: "brightwater", name: "Brightwater" }]}
      person={{ name: "Joanna Adeyemi", email: "joanna@larkfield.example" }}
      counts={{ changes: 3, incidents: 1, inbox: 7 }}
      railCollapsed={railFrom(jar)}
      theme={themeFrom(jar)}
      onSignOut={stay}
    >
      <div className="max-w-294">
        <PageHeader title="The component sheet" sentence="Everything a page may be made of. If it is not here, it is made from what is." />
        <div className="mt-5">
          <TypeSpecimen />
          <ColourSpecimen />
          <ControlSpecimen />
          <FieldSpecimen />
          <MarkSpecimens />
          <StateSpecimens />
          <FloatingSpecimen />
        </div>
      </div>
    </Frame>
  );
}
