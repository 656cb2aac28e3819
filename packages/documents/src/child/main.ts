import { readDocument } from './read-document.ts'

// Reads one document and ends. It has no environment, no files but its own code, and nobody but its parent to talk to.
await readDocument(process.stdin, process.stdout)
