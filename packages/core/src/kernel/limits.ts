/** Every bound of the kernel and of the shared nouns in one place. Each is an argument somewhere. */
export const limits = {
  /** Characters of an id. */
  id: 128,
  /** Characters of a name or title. */
  name: 500,
  /** Characters of a free text. */
  text: 10_000,
  /** Characters of a value quoted in an issue. */
  quoted: 80,
  /** Issues reported at once. */
  issues: 100,
  /** Entries of a list inside one record. */
  list: 1_000,
  /** Nesting of plain data. */
  depth: 64,
  /** Nesting of a command from outside: facts and records put it one or two levels deeper. */
  inputDepth: 48,
  /** How deep reactions may answer reactions. */
  reactionRounds: 32,
  /** Commands that reactions may add to one commit. */
  reactionCommands: 10_000,
  /** Commits that a workspace keeps for undo unless told otherwise. */
  keptCommits: 0,
  /** Bytes, rows of an import: 256 MB. A product here would stay in every bundle. */
  importBytes: 268_435_456,
  importRows: 250_000,
} as const;

export type Limits = { readonly [Name in keyof typeof limits]: number };
