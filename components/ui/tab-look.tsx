export const tabBar =
  "flex gap-5 overflow-x-auto overflow-y-hidden border-b border-rule text-13 leading-5 text-ink-2 max-desk:gap-4 [scrollbar-width:none]";

export const tab =
  "-mb-px border-b-2 border-transparent pt-2 pb-1.5 whitespace-nowrap -outline-offset-2! hover:text-ink on:border-pencil on:font-strong on:text-ink";
