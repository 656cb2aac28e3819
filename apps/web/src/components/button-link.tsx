import { createLink } from '@tanstack/react-router'
import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button.tsx'

/** A link to a page of the app that looks like a button. */
export const ButtonLink = createLink(
  ({ variant, size, isSquare, className, ...props }: ComponentProps<'a'> & ButtonLook) => (
    <a
      {...props}
      className={clsx(
        buttonClass({ ...(variant && { variant }), ...(size && { size }), ...(isSquare && { isSquare }) }),
        className,
      )}
    />
  ),
)
