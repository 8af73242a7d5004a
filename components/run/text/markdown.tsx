import { Fragment, type ReactNode } from "react";
import { clsx } from "clsx";
import { markdownOf, type Block } from "#server/core/run/markdown";
import type { Inline } from "#server/core/run/markdown-inline";

/** An output in Markdown as it would be read. Built of elements, never of HTML, and fetching nothing. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="reading max-w-[66ch] wrap-break-word [&>*+*]:mt-3">
      <Blocks blocks={markdownOf(text)} />
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, at) => <One key={at} block={block} />);
}

function One({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case "heading":
      return (
        <p role="heading" aria-level={Math.min(6, block.level + 2)} className={clsx("font-bold", block.level === 1 ? "subtitle" : "heading")}>
          <Words parts={block.text} />
        </p>
      );
    case "paragraph":
      return (
        <p>
          <Words parts={block.text} />
        </p>
      );
    case "code":
      return (
        <pre tabIndex={0} aria-label={block.language ? `${block.language} code` : "Code"} className="mono overflow-x-auto rounded-6 bg-well px-3 py-2.5 text-12 leading-5">
          <code>{block.text}</code>
        </pre>
      );
    case "quote":
      return (
        <blockquote className="pl-6 text-ink-2 italic [&>*+*]:mt-3">
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "list":
      return <List {...block} />;
    case "table":
      return <Grid {...block} />;
    case "rule":
      return <hr className="border-rule" />;
  }
}

function List({ ordered, start, items }: Extract<Block, { kind: "list" }>) {
  const Element = ordered ? "ol" : "ul";
  return (
    <Element start={ordered && start !== 1 ? start : undefined} className={clsx("pl-6 [&>li+li]:mt-1", ordered ? "list-decimal" : "list-disc")}>
      {items.map((blocks, at) => {
        const [only] = blocks;
        return <li key={at} className="[&>*+*]:mt-2">{blocks.length === 1 && only?.kind === "paragraph" ? <Words parts={only.text} /> : <Blocks blocks={blocks} />}</li>;
      })}
    </Element>
  );
}

function Grid({ aligns, head, rows }: Extract<Block, { kind: "table" }>) {
  const look = (column: number) => clsx("border-b border-rule py-1.5 pr-4 align-top", aligns[column] === "right" && "text-right", aligns[column] === "center" && "text-center");
  return (
    <div tabIndex={0} role="group" aria-label="Table" className="overflow-x-auto font-sans text-13">
      <table className="border-collapse">
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" className={clsx(look(column), "font-strong")}>
                <Words parts={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={look(column)}>
                  <Words parts={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Words({ parts }: { parts: readonly Inline[] }) {
  return parts.map((part, at) => <Fragment key={at}>{drawn(part)}</Fragment>);
}

function drawn(part: Inline): ReactNode {
  switch (part.kind) {
    case "text":
      return part.text;
    case "break":
      return <br />;
    case "code":
      return <code className="mono rounded-3 bg-well px-1 py-px text-[0.8125em]">{part.text}</code>;
    case "strong":
      return (
        <strong className="font-bold">
          <Words parts={part.parts} />
        </strong>
      );
    case "em":
      return (
        <em>
          <Words parts={part.parts} />
        </em>
      );
    case "struck":
      return (
        <s>
          <Words parts={part.parts} />
        </s>
      );
    case "link":
      return (
        <a href={part.href} target="_blank" rel="noopener noreferrer nofollow" className="text-pencil underline decoration-pencil/40 underline-offset-3 hover:decoration-pencil">
          <Words parts={part.parts} />
        </a>
      );
  }
}
