import * as z from 'zod';
import { limits } from '../kernel/limits.ts';

const id = () => z.string().min(1).max(limits.id, { abort: true });

// Ids are the host's own, any string of at most 128 characters; the brand keeps them apart in types.
export const PersonId = /* @__PURE__ */ (() => id().brand<'PersonId'>())();
export type PersonId = z.infer<typeof PersonId>;
export const OrgUnitId = /* @__PURE__ */ (() => id().brand<'OrgUnitId'>())();
export type OrgUnitId = z.infer<typeof OrgUnitId>;
export const CycleId = /* @__PURE__ */ (() => id().brand<'CycleId'>())();
export type CycleId = z.infer<typeof CycleId>;
export const GoalId = /* @__PURE__ */ (() => id().brand<'GoalId'>())();
export type GoalId = z.infer<typeof GoalId>;
export const FactorId = /* @__PURE__ */ (() => id().brand<'FactorId'>())();
export type FactorId = z.infer<typeof FactorId>;
export const CsfId = /* @__PURE__ */ (() => id().brand<'CsfId'>())();
export type CsfId = z.infer<typeof CsfId>;
export const KpiId = /* @__PURE__ */ (() => id().brand<'KpiId'>())();
export type KpiId = z.infer<typeof KpiId>;
export const LinkId = /* @__PURE__ */ (() => id().brand<'LinkId'>())();
export type LinkId = z.infer<typeof LinkId>;
export const MeasurementId = /* @__PURE__ */ (() => id().brand<'MeasurementId'>())();
export type MeasurementId = z.infer<typeof MeasurementId>;
export const TargetRevisionId = /* @__PURE__ */ (() => id().brand<'TargetRevisionId'>())();
export type TargetRevisionId = z.infer<typeof TargetRevisionId>;
export const CoreValueId = /* @__PURE__ */ (() => id().brand<'CoreValueId'>())();
export type CoreValueId = z.infer<typeof CoreValueId>;
