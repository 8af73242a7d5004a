import { answerSignIn } from "#server/api/sign-in";

export { answerSignIn as GET, answerSignIn as POST };
