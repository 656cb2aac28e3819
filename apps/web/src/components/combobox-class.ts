/** How the buttons at the end of a combobox are dressed. */
export const comboboxButtonClass =
  'flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:text-ink'

/** How what one types into is dressed, in front of them. */
export const comboboxInputClass =
  'h-full w-full min-w-0 truncate bg-transparent outline-none placeholder:text-muted'
