import { Notice } from "#components/ui/notice";
import { withArticle } from "#server/core/letter/article";

/** Says calmly that a page or an act is for others, and whom to ask. */
export function NotForYou({ what, role }: { what: string; role?: string }) {
  return (
    <div className="mt-4 max-w-170">
      <Notice>
        {what}
        {role ? `; you are ${withArticle(role)} here` : ""}. Ask one of them.
      </Notice>
    </div>
  );
}
