import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { packages } from './packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A project with every packed package installed, and the files of `projects/`. */
    readonly consumer: string;
    /** A project with nothing but smart-rules in it. */
    readonly formOnly: string;
    /** The tarballs by package name. */
    readonly tarballs: Readonly<Record<string, string>>;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'kpikit-consumers-'));
const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (cwd: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // A lifecycle script's own npm settings (workspaces, prefix) must not reach these projects.
    env: Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !/^npm_config_/i.test(key)),
    ),
  });

/** Packs every package and installs the tarballs in projects outside the repository. */
export function setup(project: TestProject) {
  const packed = JSON.parse(
    npm(
      root,
      'pack',
      ...packages.map(({ name }) => `--workspace=${name}`),
      '--json',
      `--pack-destination=${folder}`,
    ),
  );
  const tarballs = Object.fromEntries(
    packed.map(({ name, filename }: { name: string; filename: string }) => [
      name,
      join(folder, filename.replace('@', '').replace('/', '-')),
    ]),
  );
  const install = (name: string, ...specs: readonly string[]) => {
    const at = join(folder, name);
    cpSync(fileURLToPath(new URL('./projects', import.meta.url)), at, { recursive: true });
    writeFileSync(join(at, 'package.json'), JSON.stringify({ name, private: true }));
    npm(at, 'install', '--ignore-scripts', ...specs);
    return at;
  };

  project.provide('tarballs', tarballs);
  project.provide(
    'consumer',
    install('consumer', 'zod@4', ...packages.map((p) => tarballs[p.name])),
  );
  project.provide('formOnly', install('form-only', tarballs['@kpikit/smart-rules'] ?? ''));
}

export const teardown = () => rmSync(folder, { recursive: true, force: true });
