"use client";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "#components/api/provider";
import { customerAddress, runsAddress } from "#components/run/address";
import { addressOf } from "#components/run/explorer/asked";
import { Found } from "#components/run/explorer/found";
import { TrailName } from "#components/shell/trail";
import { useFrame } from "#components/shell/frame-context";
import { ButtonLink } from "#components/ui/button";
import { EmptyState } from "#components/ui/empty-state";
import { PageHeader } from "#components/ui/page-header";
import { Section } from "#components/ui/section";
import { CustomerDays } from "./customer-days";
import { CustomerFigures } from "./customer-figures";
import { CustomerPrompts } from "./customer-prompts";

interface Props {
  customer: string;
  opened: number;
}

const asIs = () => undefined;

/** Everything one customer saw: how much on which days, which prompts, and each run. */
export function CustomerPage({ customer, opened }: Props) {
  const { workspace } = useFrame();
  const { data } = useSuspenseQuery(useApi().run.customer.queryOptions({ customer }));
  return (
    <>
      <TrailName href={customerAddress(workspace.slug, customer)} label={customer} />
      <TrailName href={`/${workspace.slug}/runs/customers`} label="Customers" />
      <PageHeader
        title={customer}
        sentence="What this customer saw, as its runs name it."
        action={
          <ButtonLink href={runsAddress(workspace.slug, addressOf({ customer }))}>
            Explore its runs
          </ButtonLink>
        }
      />
      {data.days.length === 0 ? (
        <div className="mt-4 max-w-170">
          <EmptyState title="No production run of a prompt names this customer" sentence="Days are counted once an application logs runs with this customer’s name. Runs without a prompt are listed below, if there are any." />
        </div>
      ) : (
        <>
          <CustomerFigures days={data.days} />
          <CustomerDays days={data.days} today={data.today} />
          <CustomerPrompts prompts={data.prompts} customer={customer} />
        </>
      )}
      <Section title="Newest runs">
        <Found asked={{ customer }} question={{ customer, purpose: "any" }} opened={opened} live stale={false} onAsk={asIs} />
      </Section>
    </>
  );
}
