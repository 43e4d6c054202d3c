/** Whether an id stands anywhere in plain JSON, as a value or as a key. */
export function mentions(value: unknown, id: string): boolean {
  if (value === id) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => key === id || mentions(member, id));
}
