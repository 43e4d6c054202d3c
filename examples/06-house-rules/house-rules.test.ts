// #region test
import { readSubject, testRule } from '@kpikit/smart-rules/testing';
import { expect, it } from 'vitest';
import { demoNamesCustomers } from './demo-names-customers.ts';
import { check } from './house-preset.ts';

it('a demo KPI names its customers', () => {
  testRule(demoNamesCustomers, {
    valid: [
      readSubject('Tổ chức ≥ 80 lượt demo trong quý 1 cho nhóm khách hàng mới'),
      readSubject('Đạt 10 hợp đồng mới trong tháng 5/2025'),
    ],
    invalid: [
      {
        subject: readSubject('Tổ chức ≥ 80 lượt demo trong quý 1'),
        messageIds: ['no_customers'],
        words: 'demo',
      },
    ],
  });
});
// #endregion

it('the house speaks beside the book, in its own words', () => {
  const says = (text: string) =>
    check.explain(check.score(text)).findings.map(({ message }) => message);
  expect(says('Đẩy mạnh 80 lượt demo càng sớm càng tốt')).toEqual(
    expect.arrayContaining([
      'Công ty X không dùng “đẩy mạnh”.',
      'Demo cho nhóm khách hàng nào? Nêu khách mới hay khách cũ.',
      '“càng sớm càng tốt” là khi nào? Ghi ngày cụ thể.',
    ]),
  );
  expect(says('Tổ chức ≥ 80 lượt demo trong quý 1 cho nhóm khách hàng mới')).not.toContain(
    'Demo cho nhóm khách hàng nào? Nêu khách mới hay khách cũ.',
  );
});
