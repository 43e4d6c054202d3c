import { expect, it } from 'vitest';
import { createEngine } from '../kernel/create-engine.ts';
import { visibleTo } from '../kernel/visible-to.ts';
import { orgPolicy } from '../model/org-policy.ts';
import { core } from '../module.ts';
import { given } from '../testing/given.ts';
import { smallCompany } from '../testing/small-company.ts';
import { nameOf } from './name-of.ts';

const { state } = given(createEngine({ modules: [core] }), smallCompany());

it('[H-35] a person is called as the host’s directory calls them, else as the record does, else by id', () => {
  const directory = (id: string) => (id === 'minh' ? 'Nguyễn Minh' : null);
  expect(nameOf(state, 'minh', directory)).toBe('Nguyễn Minh');
  expect(nameOf(state, 'thao', directory)).toBe('Thảo');
  expect(nameOf(state, 'ghost', directory)).toBe('ghost');
  expect(nameOf(state, null)).toBe('–');
});

it('[H-35] a name that the reader may not see is not shown', () => {
  const rules = { 'core.people': { fields: { name: ['self'] } } } as const;
  const seen = visibleTo(state, 'tram', orgPolicy('2025-01-06', rules));
  expect(nameOf(seen, 'minh')).toBe('minh');
  expect(nameOf(seen, 'tram')).toBe('Trâm');
});
