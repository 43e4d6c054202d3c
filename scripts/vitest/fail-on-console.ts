import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A library that prints is a library that leaks: any console output fails the test that caused it. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      printed.push(`console.${method}: ${parts.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  for (const method of methods) vi.mocked(console[method]).mockRestore();
  expect(printed).toEqual([]);
});
