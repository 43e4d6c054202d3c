/** Lifts a module's saved rows from version `to − 1` to `to`. Pure; rows are JSON. */
export interface Migration {
  readonly to: number;
  up(tables: Readonly<Record<string, readonly unknown[]>>): Record<string, readonly unknown[]>;
}
