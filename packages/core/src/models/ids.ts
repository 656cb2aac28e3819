import { z } from 'zod'

/** Ids are UUIDv7, made by the application, so that they sort by the time they were made. */
export const RunId = z.uuidv7().brand<'RunId'>()
export type RunId = z.infer<typeof RunId>

export const PersonaId = z.uuidv7().brand<'PersonaId'>()
export type PersonaId = z.infer<typeof PersonaId>

export const ScenarioId = z.uuidv7().brand<'ScenarioId'>()
export type ScenarioId = z.infer<typeof ScenarioId>

export const DocumentId = z.uuidv7().brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>
