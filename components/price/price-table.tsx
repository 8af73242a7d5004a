"use client";
import { MoreHorizontal } from "lucide-react";
import type { Outputs } from "#components/api/outputs";
import { IconButton } from "#components/ui/icon-button";
import { lazyMenu } from "#components/ui/lazy-menu";
import { Table, Td, TdAct, Th, ThAct, Tr } from "#components/ui/table";
import type { PriceAct } from "./price-dialogs";
import type { PriceMenuProps } from "./price-menu";

export type Price = Outputs["price"]["list"][number];

const PriceMenu = lazyMenu<PriceMenuProps>(() => import("./price-menu").then((file) => file.PriceMenu));

interface Props {
  prices: readonly Price[];
  onAct?: (act: PriceAct) => void;
}

export function PriceTable({ prices, onAct }: Props) {
  return (
    <Table
      caption="Prices, in dollars per million tokens"
      head={
        <>
          <Th>model</Th>
          <Th>from</Th>
          <Th number>input</Th>
          <Th number>output</Th>
          <Th number>cached input</Th>
          <Th number>reasoning</Th>
          <ThAct className="w-10" />
        </>
      }
    >
      {prices.map((price) => (
        <Tr key={price.id}>
          <Td lead className="mono font-medium wrap-anywhere">{price.model}</Td>
          <Td label="from">{price.from}</Td>
          <Td number label="input">{price.input}</Td>
          <Td number label="output">{price.output}</Td>
          <Td number label="cached input">{price.cached || <span className="text-ink-3">as input</span>}</Td>
          <Td number label="reasoning">{price.reasoning || <span className="text-ink-3">as output</span>}</Td>
          <TdAct>
            {onAct ? (
              <PriceMenu
                onAct={(act) => onAct({ do: act, price })}
                trigger={
                  <IconButton label={`What to do with the price of ${price.model} from ${price.from}`}>
                    <MoreHorizontal size={16} />
                  </IconButton>
                }
              />
            ) : null}
          </TdAct>
        </Tr>
      ))}
    </Table>
  );
}
