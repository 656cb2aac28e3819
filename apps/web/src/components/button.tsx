import { Button as BaseButton } from '@base-ui/react/button'
import clsx from 'clsx'
import type { ComponentProps } from 'react'

export interface ButtonLook {
  /** primary: the one thing a page is for; danger: can't be undone. */
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger'
  readonly size?: 'sm' | 'md'
  /** Holds an icon alone; it needs an aria-label then. */
  readonly isSquare?: boolean
}

const variants = {
  primary: 'bg-accent text-on-accent shadow-raised hover:bg-accent-hover',
  secondary: 'border border-line bg-surface text-ink shadow-raised hover:border-line-strong hover:bg-hover',
  ghost: 'text-muted hover:bg-hover hover:text-ink data-popup-open:bg-hover data-popup-open:text-ink',
  danger: 'border border-line bg-surface text-failed shadow-raised hover:border-failed',
}

const sizes = {
  sm: { text: 'h-7 gap-1.5 px-2.5 text-sm', square: 'size-7' },
  md: { text: 'h-9 gap-2 px-3.5 text-base', square: 'size-9' },
}

/** How buttons and links that look like buttons are dressed. */
export const buttonClass = ({ variant = 'secondary', size = 'sm', isSquare = false }: ButtonLook = {}) =>
  clsx(
    'inline-flex shrink-0 items-center justify-center rounded-md font-medium whitespace-nowrap transition-colors duration-100 select-none',
    'disabled:opacity-50 data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
    sizes[size][isSquare ? 'square' : 'text'],
    variants[variant],
  )

type Props = ComponentProps<typeof BaseButton> &
  ButtonLook & {
    /** It is doing its work: it can't be pressed, and keeps its focus and width. */
    readonly isBusy?: boolean
  }

export function Button({ variant, size, isSquare, isBusy = false, className, ...props }: Props) {
  return (
    <BaseButton
      {...props}
      disabled={props.disabled === true || isBusy}
      focusableWhenDisabled={isBusy}
      aria-busy={isBusy || undefined}
      className={clsx(
        buttonClass({ ...(variant && { variant }), ...(size && { size }), ...(isSquare && { isSquare }) }),
        isBusy && 'animate-pulse',
        className as string,
      )}
    />
  )
}
