import { openDemo } from "#prisma/seed";
import { accountMutation } from "./procedures";
import { router } from "./trpc";

export const demoRouter = router({ open: accountMutation(openDemo) });
