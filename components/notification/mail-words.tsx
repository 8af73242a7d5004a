import type { Mail } from "#server/core/notification/kinds";

export const mailWords: readonly { value: Mail; label: string }[] = [
  { value: "at_once", label: "At once" },
  { value: "daily", label: "Daily" },
  { value: "never", label: "Never" },
];
