import { Fragment } from "react";
import { Check } from "lucide-react";
import { Table, Td, Th, Tr } from "#components/ui/table";
import type { Outputs } from "#components/api/outputs";

type Words = Outputs["workspace"]["roles"];

/** Who may do what: acts down, roles across. */
export function RoleMatrix({ roles, acts }: Words) {
  return (
    <div className="max-desk:hidden">
      <Table
        caption="What each role may do"
        head={
          <>
            <Th>may</Th>
            {roles.map(({ role }) => (
              <Th key={role} className="w-20 text-center">
                {role}
              </Th>
            ))}
          </>
        }
      >
        {acts.map(({ permission, sentence, heldBy }) => (
          <Tr key={permission}>
            <Td lead>{sentence}</Td>
            {roles.map(({ role }) => (
              <Td key={role} className="text-center">
                {heldBy.includes(role) ? (
                  <>
                    <Check size={16} aria-hidden className="mx-auto" />
                    <span className="sr-only">yes</span>
                  </>
                ) : (
                  <span className="text-ink-3">
                    <span aria-hidden>·</span>
                    <span className="sr-only">no</span>
                  </span>
                )}
              </Td>
            ))}
          </Tr>
        ))}
      </Table>
    </div>
  );
}

/** The same for a narrow page: each role with what it may. */
export function RoleList({ roles, acts }: Words) {
  return (
    <div className="grid gap-5 desk:hidden">
      {roles.map(({ role, sentence }) => (
        <section key={role} aria-label={role}>
          <h3 className="text-14 font-bold">{role}</h3>
          <p className="text-13 text-ink-2">{sentence}</p>
          <ul className="mt-2 border-t border-rule text-13">
            {acts
              .filter(({ heldBy }) => heldBy.includes(role))
              .map(({ permission, sentence }) => (
                <li key={permission} className="flex gap-2 border-b border-rule py-2">
                  <Check size={16} aria-hidden className="mt-px text-ink-3" />
                  {sentence}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function RoleSentences({ roles, yours }: Pick<Words, "roles"> & { yours?: string }) {
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-y-1 text-13 max-desk:hidden">
      {roles.map(({ role, sentence }) => (
        <Fragment key={role}>
          <dt className="font-medium">{role}</dt>
          <dd className="text-ink-2">
            {sentence}
            {role === yours ? <span className="ml-2 text-12 text-ink-3">This is you.</span> : null}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
