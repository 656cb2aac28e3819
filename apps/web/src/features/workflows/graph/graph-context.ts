import { createContext } from 'react'
import type { PictureProps } from './picture-props.ts'

/** What every card of the picture is drawn with; beside the nodes, so that a choice does not lay them out anew. */
export const GraphContext = createContext<Omit<PictureProps, 'steps'> | null>(null)
