import { controlClass } from './field.tsx'

/** How an input and its buttons are dressed as one control: it shows the focus, since the input has no edge. */
export const controlGroupClass = `${controlClass} flex has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent-ink`
