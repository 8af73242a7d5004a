import { billing } from "./billing";
import { brand } from "./brand";
import { extraction } from "./extraction";
import { fieldSales } from "./field-sales";
import { marchNewsletter } from "./march-newsletter";
import { newsletters } from "./newsletters";
import { onboarding } from "./onboarding";
import { outages } from "./outages";
import { personal } from "./personal";
import { refunds } from "./refunds";
import { renewals } from "./renewals";
import type { DemoPrompt } from "./story";
import { support } from "./support";
import { translation } from "./translation";

export const library: DemoPrompt[] = [
  ...brand,
  ...renewals,
  ...onboarding,
  ...newsletters,
  marchNewsletter,
  ...support,
  ...billing,
  ...refunds,
  ...outages,
  ...fieldSales,
  ...extraction,
  ...translation,
  ...personal,
];
