import { resolve } from 'node:path';

/** The files among a program's arguments, read from the folder where the user stands. */
export function absoluteFiles(args, folder) {
  const isOption = (arg, before) => arg.startsWith('-') || before === '--locale';
  return args.map((arg, i) => (isOption(arg, args[i - 1]) ? arg : resolve(folder, arg)));
}
