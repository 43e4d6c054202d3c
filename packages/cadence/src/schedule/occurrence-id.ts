/** The same beat of a schedule has the same id however often its dates are made: `sales-weekly@2025-01-06`. */
export function occurrenceId(scheduleId: string, nominalOn: string): string {
  return `${scheduleId}@${nominalOn}`;
}
