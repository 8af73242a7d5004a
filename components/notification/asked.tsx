import { addressIn } from "#components/ui/address";
import { topics, type Topic } from "#server/core/notification/kinds";

export interface Asked {
  unread?: "1";
  topic?: Topic;
}

export const inboxAddress = addressIn<Asked>({ unread: /^1$/, topic: new RegExp(`^(${topics.join("|")})$`) });

/** What the address asks, as the server is asked it. */
export const questionFor = ({ unread, topic }: Asked) => ({ unread: unread === "1", topic });
