import { Notice } from "#components/ui/notice";
import { aRole } from "./article";

/** Says calmly that a page or an act is for others, and whom to ask. */
export function NotForYou({ what, role }: { what: string; role?: string }) {
  return (
    <div className="mt-4 max-w-170">
      <Notice>
        {what}
        {role ? `; you are ${aRole(role)} here` : ""}. Ask one of them.
      </Notice>
    </div>
  );
}
