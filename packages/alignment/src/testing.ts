// Company X, the book's worked example, as data and as commands
export { companyXCommands } from './testing/company-x-commands.ts';
export { type CompanyXStage, companyXCheckIn, companyXPlan } from './testing/company-x-plan.ts';
// Plans of one's own in few words
export {
  atLeast,
  atMost,
  type PlanLinkParts,
  type PlanNodeParts,
  planLink,
  planNode,
  refOf,
  rolledBy,
} from './testing/plan-node.ts';
