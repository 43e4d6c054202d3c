import { expect, it } from 'vitest';
import { createKpi } from '../commands/create-kpi.ts';
import { coreEn } from '../locales/en.ts';
import { coreVi } from '../locales/vi.ts';
import { core } from '../module.ts';
import { atLeast } from '../testing/at-least.ts';
import { smallCompany } from '../testing/small-company.ts';
import { testContext } from '../testing/test-context.ts';
import { createEngine } from './create-engine.ts';
import { createWorkspace } from './create-workspace.ts';
import type { Described, Description } from './describe.ts';
import type { Event } from './fact.ts';
import { unwrap } from './unwrap.ts';

// The code that docs/cookbook/describe.md shows.

const engine = createEngine({ modules: [core] });
const target = atLeast(80);

// #region openapi
/** `$id` keeps the references inside a schema pointing into that schema. */
const schemaOf = ({ id, schema }: Described) => ({ ...schema, $id: `urn:kpi:${id}` });

function openApiOf({ commands, tables }: Description, locale: string) {
  const issues = { description: 'Issues: code, path, params' };
  const paths = commands.map((command) => [
    `/commands/${command.id}`,
    {
      post: {
        operationId: command.id,
        summary: command.titles[locale] ?? command.id,
        requestBody: { content: { 'application/json': { schema: schemaOf(command) } } },
        responses: { 200: { description: 'Events' }, 422: issues },
      },
    },
  ]);
  const schemas = tables.map((table) => [table.id, schemaOf(table)]);
  return {
    openapi: '3.1.0',
    info: { title: 'KPI', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: Object.fromEntries(schemas) },
  };
}
// #endregion openapi

// #region tools
function toolsOf({ commands }: Description, locale: string) {
  return commands.map(({ id, titles, schema }) => ({
    name: id.replace('.', '_'),
    description: titles[locale] ?? id,
    input_schema: schema,
  }));
}

/** What an assistant asked for, as a command; then `can` and `engine.preview` before anything happens. */
function commandOf(call: { readonly name: string; readonly input: unknown }) {
  return engine.readCommand({ type: call.name.replace('_', '.'), input: call.input });
}
// #endregion tools

// #region form
interface Field {
  readonly name: string;
  readonly required: boolean;
  /** Of a choice, the values; their labels are words: `level.company`. */
  readonly choices: readonly string[];
}

/** The fields of a command's form, in the order of its schema. */
function fieldsOf({ schema }: Described): readonly Field[] {
  const { properties = {}, required = [] } = schema as {
    readonly properties?: Record<string, { readonly enum?: readonly string[] }>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { enum: choices = [] }]) => ({
    name,
    required: required.includes(name),
    choices,
  }));
}
// #endregion form

const description = engine.describe([coreVi, coreEn]);
const find = (list: readonly Described[], id: string) => list.find((each) => each.id === id);

/** Every reference in a schema, with the schema it stands in. */
function brokenRefs(schema: object): readonly string[] {
  const defs = Object.keys(Reflect.get(schema, '$defs') ?? {}).map((name) => `#/$defs/${name}`);
  const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
  return refs.flatMap((ref = '') => (ref === '#' || defs.includes(ref) ? [] : [ref]));
}

it('[K-24] every record, command and event is described with a title in both languages', () => {
  for (const described of [...description.tables, ...description.commands, ...description.events]) {
    const { id, titles, schema } = described;
    expect([id, Object.keys(titles)]).toEqual([id, ['vi', 'en']]);
    expect([id, brokenRefs(schema)]).toEqual([id, []]);
  }
  expect(description.commands).toHaveLength(core.commands.length);
});

it('[K-24] recipe: OpenAPI of every command, its references whole', () => {
  const api = openApiOf(description, 'vi');
  expect(JSON.parse(JSON.stringify(api))).toEqual(api);
  expect(Object.keys(api.paths)).toHaveLength(description.commands.length);
  expect(api.paths['/commands/core.createKpi']).toMatchObject({
    post: { operationId: 'core.createKpi', summary: 'Tạo KPI' },
  });
  const ids = Object.values(api.components.schemas).map((each) => Reflect.get(Object(each), '$id'));
  expect(new Set(ids).size).toBe(description.tables.length);
});

it('[K-24] recipe: an assistant’s tools, and its calls as checked commands', () => {
  const tools = toolsOf(description, 'en');
  expect(tools.every(({ name }) => /^[a-zA-Z0-9_-]{1,64}$/.test(name))).toBe(true);
  expect(tools).toContainEqual(
    expect.objectContaining({
      name: 'core_createKpi',
      description: coreEn.labels['core.createKpi'],
    }),
  );
  const input = { statement: 'Tổ chức ≥ 80 lượt demo', target };
  expect(unwrap(commandOf({ name: 'core_createKpi', input })).type).toBe(createKpi.type);
  expect(commandOf({ name: 'core_createKpi', input: { status: 'closed' } }).issues?.length).toBe(3);
  expect(commandOf({ name: 'rm_rf', input: {} }).issues?.[0]?.code).toBe('unknown_command');
});

it('[K-24] recipe: a form from a command', () => {
  const command = find(description.commands, 'core.createKpi');
  const fields = command ? fieldsOf(command) : [];
  expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    'statement',
    'target',
  ]);
  const level = fields.find(({ name }) => name === 'level');
  expect(level?.choices.map((choice) => coreVi.labels[`level.${choice}`])).toEqual([
    'Công ty',
    'Phòng ban',
    'Nhóm',
    'Cá nhân',
  ]);
});

it('[K-24] recipe: a webhook hears facts after the commit, without anybody’s words', () => {
  const workspace = createWorkspace({ modules: [core], context: () => testContext() });
  const sent: object[] = [];
  const post = (body: object) => sent.push(body);
  unwrap(workspace.executeAll(smallCompany()));

  // #region webhook
  const titles = new Map(workspace.engine.describe([coreVi]).events.map((each) => [each.id, each]));
  workspace.on('*', ({ type, v, data, at, by }: Event) => {
    post({ type, v, data, at, by, title: titles.get(type)?.titles.vi ?? type });
  });
  // #endregion webhook

  unwrap(workspace.execute(createKpi({ id: 'M1', statement: 'Demo', target })));
  expect(sent).toMatchObject([{ type: 'core.kpiCreated', title: 'Đã tạo KPI', by: 'nam' }]);
});
