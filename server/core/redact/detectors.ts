import { account } from "./account";
import { card } from "./card";
import type { Detector } from "./detector";
import { key } from "./key";
import { mail } from "./mail";
import { nationalId } from "./national-id";
import { phone } from "./phone";

/** What Galley can find by itself. */
export const detectors: readonly Detector[] = [mail, phone, card, account, nationalId, key];
