import { describe, expect, it } from 'vitest';
import { compileFormula } from './compile-formula.ts';
import { driverTreeOf } from './driver-tree-of.ts';
import { evaluate } from './evaluate.ts';
import type { Formula } from './formula.ts';
import { formulaOf } from './formula-of.ts';
import { parseFormula } from './parse-formula.ts';
import { unitOf } from './unit-of.ts';

function valueIn<T>(
  result: { readonly value: T; readonly issues?: undefined } | { readonly issues: unknown },
): T {
  if ('value' in result) return result.value;
  throw new Error(JSON.stringify(result.issues));
}
const formula = (text: string): Formula => valueIn(parseFormula(text));
const treeOf = (...texts: string[]) => driverTreeOf(texts.map(formula));

const companyX = [
  'Khách trả phí hài lòng cao = Khách trả phí × Tỷ lệ hài lòng cao',
  'Khách trả phí = Khách dùng thử × Tỷ lệ chuyển đổi trả phí',
  'Khách dùng thử = Lượt tiếp cận × Tỷ lệ đăng ký',
  'Tỷ lệ hài lòng cao ~ Trải nghiệm sản phẩm + Dịch vụ hỗ trợ + Sự phù hợp với kỳ vọng',
];
const figures = {
  'Lượt tiếp cận': 20_000,
  'Tỷ lệ đăng ký': 0.1,
  'Tỷ lệ chuyển đổi trả phí': 0.2,
  'Tỷ lệ hài lòng cao': 0.75,
};

describe('driverTreeOf', () => {
  it("[F-18] joins the book's formulas into one tree, parts first", () => {
    const tree = valueIn(treeOf(...companyX));
    expect(tree.goals).toEqual(['Khách trả phí hài lòng cao']);
    const kinds = new Map(tree.nodes.map(({ name, kind }) => [name, kind]));
    expect(kinds.get('Khách dùng thử')).toBe('computed');
    expect(kinds.get('Tỷ lệ hài lòng cao')).toBe('qualitative');
    expect(kinds.get('Dịch vụ hỗ trợ')).toBe('named');
    expect(kinds.get('Lượt tiếp cận')).toBe('part');
    for (const [index, { parts }] of tree.nodes.entries()) {
      const before = tree.nodes.slice(0, index).map(({ name }) => name);
      expect(before).toEqual(expect.arrayContaining([...parts]));
    }
  });

  it('[F-18] one goal of the tree is one formula of what is measured', () => {
    const goal = valueIn(formulaOf(valueIn(treeOf(...companyX)), 'khách trả phí hài lòng cao'));
    expect([...goal.parts].sort()).toEqual(Object.keys(figures).sort());
    expect(evaluate(goal, figures).value).toBeCloseTo(300, 9);
    const { at, part } = evaluate(goal, { ...figures, 'Tỷ lệ đăng ký': null });
    expect(part).toBe('Tỷ lệ đăng ký');
    expect(at).not.toBeNull();
    expect(formulaOf(valueIn(treeOf(...companyX)), 'Lượt tiếp cận').issues?.[0]?.code).toBe(
      'core/formula_not_defined',
    );
    expect(valueIn(formulaOf(valueIn(treeOf(...companyX)), 'Tỷ lệ hài lòng cao')).relation).toBe(
      'qualitative',
    );
    expect(
      evaluate(valueIn(formulaOf(valueIn(treeOf('A = B', 'B = c × 2')), 'A')), { c: 4 }).value,
    ).toBe(8);
  });

  it('[F-18] a part shared by several results is computed once [T07]', () => {
    const diamonds = Array.from(
      { length: 400 },
      (_, level) => `L${level + 1} = L${level} × 0.5 + L${level} × 0.5`,
    );
    const tree = valueIn(treeOf(...diamonds));
    expect(tree.nodes.find(({ name }) => name === 'L0')?.feeds).toEqual(['L1']);
    const top = valueIn(formulaOf(tree, 'L400'));
    expect(top.steps.length).toBeLessThan(400 * 6);
    expect(compileFormula(top).evaluate([3])).toBe(3);
  });

  it('[F-19] refuses circles with their path, double and nameless definitions', () => {
    const circle = treeOf('A = B + 1', 'B = C × 2', 'C = a ÷ 3');
    expect(circle.issues?.[0]).toMatchObject({
      code: 'core/formula_circular',
      params: { path: 'A → B → C → A' },
    });
    expect(treeOf('A = A + 1').issues?.[0]?.params?.path).toBe('A → A');
    expect(treeOf('A = b', 'a = c').issues?.[0]).toMatchObject({
      code: 'core/formula_defined_twice',
      path: [1],
    });
    expect(treeOf('A = b', 'b + c').issues?.[0]).toMatchObject({
      code: 'core/formula_without_result',
      path: [1],
    });
  });

  it('[F-19] a chain of 20,000 definitions does not overflow', () => {
    const chain = Array.from({ length: 20_000 }, (_, level) =>
      formula(`L${level + 1} = L${level}`),
    );
    const tree = valueIn(driverTreeOf(chain));
    expect(tree.nodes).toHaveLength(20_001);
    expect(evaluate(valueIn(formulaOf(tree, 'L20000')), { L0: 7 }).value).toBe(7);
  });
});

describe('unitOf', () => {
  const units = {
    Khách: 'customer',
    'Giá trị': 'VND/customer',
    'Chi phí': 'VND',
    'Tỷ lệ': '1',
    'Doanh thu': 'VND',
  };

  it('[F-26] follows units through products and checks them in sums', () => {
    expect(unitOf(formula('Doanh thu = Khách × Giá trị × Tỷ lệ'), units)).toEqual({
      unit: 'VND',
      issues: [],
    });
    expect(unitOf(formula('Khách × Giá trị - Chi phí'), units).unit).toBe('VND');
    expect(unitOf(formula('Chi phí ÷ Khách^2'), units).unit).toBe('VND/customer^2');
    expect(unitOf(formula('Tỷ lệ + 1'), units).unit).toBe('1');
    expect(unitOf(formula('2 × 3'), units).unit).toBe('1');
    expect(unitOf(formula('b ÷ Giá trị × Tỷ lệ'), { ...units, b: 'VND*month' }).unit).toBe(
      'customer*month',
    );
    expect(unitOf(formula('Khách + lạ'), units)).toEqual({ unit: 'customer', issues: [] });
    expect(unitOf(formula('Khách × lạ'), units).unit).toBeNull();
    expect(unitOf(formula('Khách ^ lạ + Tỷ lệ ^ 2'), units).unit).toBe('1');
  });

  it('[F-26] points at a sum of different units, and at a result of another unit', () => {
    expect(unitOf(formula('Khách + Chi phí'), units).issues).toMatchObject([
      { code: 'core/formula_unit_mismatch', params: { at: 6, found: 'customer', expected: 'VND' } },
    ]);
    expect(unitOf(formula('Doanh thu = Khách × 2'), units).issues).toMatchObject([
      { params: { at: 0, found: 'customer', expected: 'VND' } },
    ]);
  });
});
