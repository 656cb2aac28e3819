import { shortId } from '../runs/short-id.ts'
import type { askedOf } from './event-data.ts'

/** What a run wants to know of people, and how to tell it. */
export const askedText = ({ approvalId, title }: NonNullable<ReturnType<typeof askedOf>>): string =>
  `It asks for a decision: ${title}. npx workbench approvals approve (or reject) ${shortId(approvalId)}`
