/** What a refusal, a veto or a failed check says. Plain data; sentences come from `explain`. */
export interface Issue {
  /** Stable snake_case code, prefixed across packages: `core/kpi_not_found`. */
  readonly code: string;
  /** Equal to `code`: words come last, in the reader's language. */
  readonly message: string;
  /** Where in the input the trouble lies. */
  readonly path?: readonly PropertyKey[];
  /** Figures for the sentence; the bad value only where the field is not personal. */
  readonly params?: IssueParams;
  /** The plugin or module that vetoed. */
  readonly by?: string;
  /** The command that was refused. */
  readonly command?: string;
}

export type IssueParams = Readonly<Record<string, string | number | boolean | null>>;

export interface IssueDetails {
  readonly path?: readonly PropertyKey[];
  readonly params?: IssueParams;
}

/** Makes an issue from its code, the path to the bad value and the figures of its sentence. */
export function issue(code: string, details: IssueDetails = {}): Issue {
  return { code, message: code, ...details };
}
