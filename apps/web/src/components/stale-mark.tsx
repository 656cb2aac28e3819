import clsx from 'clsx'

/**
 * Stands behind figures that are about to be replaced. The figures stay as they are: faded, they could not be read by
 * everybody. It keeps its room, so that nothing moves.
 */
export const StaleMark = ({ isShown }: { readonly isShown: boolean }) => (
  <span
    aria-hidden
    className={clsx('size-1.5 shrink-0 rounded-full bg-line-strong', isShown ? 'animate-pulse' : 'invisible')}
  />
)
