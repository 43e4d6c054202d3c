import { execFileSync } from 'node:child_process';

/** What a Node program prints, trimmed. When it fails, the error carries all that it printed. */
export function runNode(cwd: string, ...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (failure) {
    const { stdout = '', stderr = '' } = failure as { stdout?: string; stderr?: string };
    throw new Error(`node ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}
