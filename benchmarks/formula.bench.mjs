import { compileFormula, parseFormula, unwrap } from '@kpikit/core';
import { nsPerCall } from './measure.mjs';
import { peer } from './peer.mjs';
import { seeded } from './seeded.mjs';

/** Two groups of customers, two rates, costs spread over a price: seven parts. */
const text =
  'khach_moi * ty_le_moi + khach_cu * ty_le_cu - (chi_phi_co_dinh + khach_moi * chi_phi_moi_khach) / gia';
const book = 'Số khách trả phí × Tỷ lệ hài lòng cao + Doanh thu – Chi phí cố định ÷ Số khách mới';
const scope = {
  khach_moi: 80,
  ty_le_moi: 0.6,
  khach_cu: 30,
  ty_le_cu: 0.8,
  chi_phi_co_dinh: 100,
  chi_phi_moi_khach: 2.5,
  gia: 50,
};
const names = Object.keys(scope);

function randomFormula(random, depth = 0) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  if (depth > 4 || random() < 0.2) {
    return random() < 0.7 ? pick(names) : String(1 + Math.floor(random() * 9));
  }
  const [left, right] = [randomFormula(random, depth + 1), randomFormula(random, depth + 1)];
  if (random() < 0.15) return `${pick(['min', 'max'])}(${left}; ${right})`;
  if (random() < 0.1) return `-(${left})^2`;
  return `(${left} ${pick(['+', '-', '*', '/'])} ${right})`;
}

/**
 * How many of so many random formulas have another value in mathjs. Those that divide by zero on the
 * way have none here, while mathjs counts on with infinity; they are few, and left out.
 */
function disagreements(mathjs, count) {
  const random = seeded(42);
  const isNear = (a, b) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
  let wrong = 0;
  let undefinedOnes = 0;
  for (let i = 0; i < count; i += 1) {
    const formula = randomFormula(random);
    const compiled = compileFormula(unwrap(parseFormula(formula)));
    const ours = compiled.evaluate(compiled.parts.map((part) => scope[part]));
    const theirs = mathjs.evaluate(formula.replaceAll(';', ','), { ...scope });
    if (ours === null) undefinedOnes += 1;
    else if (!isNear(ours, theirs)) wrong += 1;
  }
  if (undefinedOnes > count / 20) throw new Error(`${undefinedOnes} formulas have no value`);
  return wrong;
}

function wrongSlopes(compiled, values, slopes) {
  compiled.partials(values, slopes);
  return names.filter((name) => {
    const at = compiled.parts.indexOf(name);
    const [above, below] = [1e-6, -1e-6].map((step) =>
      compiled.evaluate(values.with(at, values[at] * (1 + step))),
    );
    return Math.abs((above - below) / (2e-6 * values[at]) - slopes[at]) > 1e-6;
  }).length;
}

export async function rows() {
  const mathjs = await peer('mathjs');
  const compiled = compileFormula(unwrap(parseFormula(text)));
  const values = compiled.parts.map((part) => scope[part]);
  const slopes = new Float64Array(values.length);
  if (compiled.evaluate(values) !== 66 || wrongSlopes(compiled, values, slopes) > 0) {
    throw new Error('the formula gives another value or other slopes');
  }
  const ready = mathjs?.compile(text);
  const derived = mathjs && names.map((name) => mathjs.derivative(text, name).compile());
  return [
    {
      what: 'read a formula of seven parts',
      unit: 'µs',
      goal: { atMost: 12 },
      ours: nsPerCall(() => compileFormula(unwrap(parseFormula(text)))) / 1000,
      peers: { mathjs: mathjs && nsPerCall(() => mathjs.compile(text)) / 1000 },
    },
    {
      what: 'read one with Vietnamese names',
      unit: 'µs',
      goal: { atMost: 12 },
      ours: nsPerCall(() => compileFormula(unwrap(parseFormula(book)))) / 1000,
      peers: { mathjs: null },
    },
    {
      what: 'its value',
      unit: 'ns',
      goal: { atMost: 100 },
      ours: nsPerCall(() => compiled.evaluate(values), { calls: 200_000 }),
      peers: { mathjs: ready && nsPerCall(() => ready.evaluate(scope)) },
    },
    {
      what: 'its value and all seven slopes',
      unit: 'ns',
      goal: { atMost: 400 },
      ours: nsPerCall(() => compiled.partials(values, slopes), { calls: 200_000 }),
      peers: {
        mathjs:
          derived &&
          nsPerCall(() => {
            for (const slope of derived) slope.evaluate(scope);
          }),
      },
    },
    {
      what: 'make the slopes ready, once',
      unit: 'µs',
      ours: nsPerCall(() => compileFormula(unwrap(parseFormula(text)))) / 1000,
      peers: {
        mathjs:
          mathjs &&
          nsPerCall(() => names.map((name) => mathjs.derivative(text, name).compile()), {
            calls: 5,
          }) / 1000,
      },
    },
    {
      what: 'random formulas of 10,000 that differ from mathjs by 1e-12',
      goal: { atMost: 0 },
      needs: 'mathjs',
      ours: mathjs && disagreements(mathjs, 10_000),
    },
  ];
}
