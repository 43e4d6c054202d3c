export { type ConformanceFailure, checkConformance } from './conformance/check-conformance.ts';
export type {
  ConformanceAnswer,
  ConformanceInput,
  ConformanceRow,
  PeerAnswer,
} from './conformance/conformance-row.ts';
export { conformanceRows } from './conformance/conformance-rows.ts';
