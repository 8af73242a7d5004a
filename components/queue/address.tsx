/** Where several people judge the same outputs. */
export const queuesAddress = (slug: string, queueId = "") => `/${slug}/pieces/queues${queueId && `/${queueId}`}`;
