/** How everything that floats above the page and holds choices is dressed. */
export const popupClass =
  'max-h-(--available-height) overflow-y-auto overscroll-contain rounded-lg bg-raised p-1 text-base text-ink shadow-float outline-none transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0'

/** One choice in it. */
export const optionClass =
  'flex cursor-default items-center gap-2.5 rounded-md px-2.5 py-1.5 outline-none select-none data-disabled:opacity-50 data-highlighted:bg-hover [&_svg]:size-4 [&_svg]:shrink-0'
