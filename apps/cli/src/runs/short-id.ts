/** What people are shown of an id, and can give for it: its end, since the ids of one morning begin alike. */
export const shortId = (id: string): string => id.slice(-8)
