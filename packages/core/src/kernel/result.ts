import type { Issue } from './issue.ts';

export interface Success<T> {
  readonly value: T;
  readonly issues?: undefined;
}

export interface Failure {
  readonly issues: readonly Issue[];
}

/** A value or the issues that stood in its way; assignable to Standard Schema's result. */
export type Result<T> = Success<T> | Failure;

export function ok<T>(value: T): Success<T> {
  return { value };
}

export function refuse(...issues: readonly Issue[]): Failure {
  return { issues };
}
