// Fixtures for tests of hosts and plugins. Never imported by the main entry.

export { companyX } from './testing/company-x.ts';
