import { ButtonLink } from "#components/ui/button";
import { PublicPage } from "#components/shell/public-page";
import { LookAround } from "./look-around";

const galley = {
  title: "Where a team proofs its prompts",
  sentence: "Galley is where a team writes, reviews and releases its prompts, and takes them back when they go wrong.",
  note: "A galley proof is the copy that is read, corrected and signed before it goes to print.",
  slug: "first proof",
};

/** For somebody who is signed out. */
export function FirstPage({ demo, demoExists }: { demo: boolean; demoExists: boolean }) {
  if (demo) return <Beginning />;
  return (
    <PublicPage {...galley} foot={demoExists ? <div className="-ml-3"><LookAround exists /></div> : undefined}>
      <div className="flex flex-wrap gap-2">
        <ButtonLink kind="primary" href="/sign-in">
          Sign in
        </ButtonLink>
        <ButtonLink href="/sign-up">Create an account</ButtonLink>
      </div>
    </PublicPage>
  );
}

/** Nobody has begun here yet. */
function Beginning() {
  return (
    <PublicPage {...galley} wide>
      <div className="grid max-w-150 gap-x-10 gap-y-6 desk:grid-cols-2">
        <section className="row-span-2 grid grid-rows-subgrid justify-items-start gap-y-3">
          <p className="text-13 text-ink-2">See Galley in use: the workspace of Larkfield, an energy supplier, with its team, their prompts and ninety days of outputs already in it. You need no account, and you can leave at any time.</p>
          <LookAround exists={false} />
        </section>
        <section className="row-span-2 grid grid-rows-subgrid justify-items-start gap-y-3">
          <p className="text-13 text-ink-2">Begin with a workspace of your own: make the first account here, then invite your team.</p>
          <ButtonLink href="/sign-up">Start clean</ButtonLink>
        </section>
      </div>
    </PublicPage>
  );
}
