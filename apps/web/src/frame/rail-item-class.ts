/** How an entry of the rail is dressed. */
export const railItemClass =
  'group relative flex items-center gap-2.5 rounded-md text-muted transition-colors hover:bg-hover hover:text-ink data-[status=active]:bg-hover data-[status=active]:text-ink ' +
  // A bottom bar on phones, icons on narrow screens, words beside them on wide ones.
  'max-tablet:flex-1 max-tablet:flex-col max-tablet:gap-0.5 max-tablet:py-1.5 max-tablet:text-xs ' +
  'tablet:h-9 tablet:px-2.5 tablet:max-desktop:w-10 tablet:max-desktop:justify-center tablet:max-desktop:px-0'
