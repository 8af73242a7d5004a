import { answerCalls } from "#server/api/answer-calls";

export { answerCalls as GET, answerCalls as POST };
