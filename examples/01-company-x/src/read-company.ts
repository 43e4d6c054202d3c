import { readFileSync } from 'node:fs';
import { type Issue, issue, ok, type Result, readInput, refuse } from '@kpikit/core';
import { CompanyFile } from './company-file.ts';

/** Reads a company file: the file, its JSON, its shape. Each failure says where and what to do. */
export function readCompany(path: string): Result<CompanyFile> {
  const text = readText(path);
  if (text.issues) return text;
  const json = parseJson(text.value);
  return json.issues ? json : readInput(CompanyFile, json.value);
}

function readText(path: string): Result<string> {
  try {
    return ok(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return refuse(issue('story/file_unreadable', { params: { file: path } }));
  }
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return refuse(notJson(text, error instanceof Error ? error.message : ''));
  }
}

/** The engine names the position of the first wrong character; people look for line and column. */
function notJson(text: string, message: string): Issue {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return issue('story/not_json', { params: { line: before.length, column } });
}
