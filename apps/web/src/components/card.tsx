import clsx from 'clsx'
import type { ComponentProps } from 'react'

/** A sheet on the ground of the page. */
export const Card = ({ className, ...props }: ComponentProps<'section'>) => (
  <section {...props} className={clsx('rounded-lg border border-line bg-surface shadow-raised', className)} />
)
