import { UsageError } from './usage-error.ts';

const shape = /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-zA-Z][a-zA-Z0-9]*$/;

/** The module that owns a handle is everything before the last dot: `cadence.checkIns` → `cadence`. */
export function ownerOf(handleId: string): string {
  return handleId.slice(0, handleId.lastIndexOf('.'));
}

export function checkHandleName(handleId: string): void {
  if (shape.test(handleId)) return;
  throw new UsageError(
    'bad_handle_name',
    `"${handleId}" is not a handle name.`,
    'Write the module id, a dot and a camelCase noun or verb: "acme.houseVisits".',
  );
}
