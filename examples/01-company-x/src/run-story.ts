import { createAlignment, toSvg } from '@kpikit/alignment';
import {
  changeKpiStatus,
  kpis,
  ok,
  type Plugin,
  planOf,
  type Result,
  refuse,
  reviseTarget,
  type State,
  unwrap,
} from '@kpikit/core';
import { coreEn } from '@kpikit/core/locales/en';
import { coreVi } from '@kpikit/core/locales/vi';
import {
  mainCycle,
  tellCalendar,
  tellCheckIn,
  tellRetro,
  tellReview,
  tellTalk,
} from './chapters/cadence.ts';
import { type CoherenceScene, tellCoherence } from './chapters/coherence.ts';
import { tellCoOwnership, tellCooperation, tellProposal } from './chapters/collaboration.ts';
import { tellFoundation } from './chapters/foundation.ts';
import { tellMap } from './chapters/map.ts';
import { tellRewards } from './chapters/rewards.ts';
import { tellSmartScores } from './chapters/smart-scores.ts';
import type { CompanyFile } from './company-file.ts';
import { inFile } from './in-file.ts';
import { openScene, type Scene, StoryRefused, within } from './scene.ts';
import { foundationSteps, kpiSteps, type Step, targetOf } from './setup-steps.ts';
import type { Story } from './story.ts';

/** Plays a company's whole story through one workspace: all of it, or the issues that stopped it. */
export function runStory(
  file: CompanyFile,
  locale: 'vi' | 'en',
  plugins: readonly Plugin[] = [],
): Result<Story> {
  const scene = openScene(plugins);
  try {
    return ok(play(file, scene, locale));
  } catch (error) {
    if (error instanceof StoryRefused) return refuse(...error.issues);
    throw error;
  }
}

function play(file: CompanyFile, scene: Scene, locale: 'vi' | 'en'): Story {
  const { workspace } = scene;
  const { today } = file.company;
  const startOn = mainCycle(file)?.startOn ?? today;
  build(scene, startOn, [...foundationSteps(file), ...kpiSteps(file)]);

  const drafted =
    file.story.firstDraft.length > 0 ? [tellCoherence(workspace.state, 'firstDraft')] : [];
  agreeOn(file, scene, startOn);
  const foundation = tellFoundation(workspace.state);
  const scores = tellSmartScores(workspace.state, locale, startOn);
  const agreed = tellCoherence(workspace.state, 'agreed');
  const calendar = tellCalendar(file, scene);
  const [first, ...later] = file.story.checkIns
    .map((checkIn, at) => ({
      on: checkIn.on,
      tell: () => within(['story', 'checkIns', at], () => tellCheckIn(file, scene, checkIn)),
    }))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const earlier = first ? [first.tell()] : [];
  const map = tellMap(workspace.state);
  const svg = drawMap(file, workspace.state, locale);

  const adjusted = adjust(file, scene, first?.on ?? startOn);
  const checkIns = [...earlier, ...later.map(({ tell }) => tell())];
  const { oneOnOne, review, retro } = file.story;
  const talkOn = checkIns.at(-1)?.on ?? today;
  if (oneOnOne) within(['story', 'oneOnOne'], () => tellTalk(scene, oneOnOne, talkOn));
  const reviewed = review && within(['story', 'review'], () => tellReview(file, scene, review));
  if (retro) within(['story', 'retro'], () => tellRetro(file, scene, retro));
  const rewards = within(['story'], () => tellRewards(file, scene));

  return {
    foundation,
    scores,
    map,
    coherence: [...drafted, agreed, ...adjusted],
    calendar,
    checkIns,
    review: reviewed,
    rewards,
    svg,
  };
}

/** The neuron map, goals to people; factors belong to the foundation's own chapter. */
function drawMap(file: CompanyFile, state: State, locale: 'vi' | 'en'): string {
  const plan = planOf(state);
  const nodes = plan.nodes.filter(({ ref }) => ref.kind !== 'factor');
  const words = locale === 'vi' ? coreVi : coreEn;
  return toSvg(unwrap(createAlignment({ ...plan, nodes })), { title: file.company.name, words });
}

/** Everything of the file in one commit; an issue is led back to its place in the file. */
function build(scene: Scene, on: string, steps: readonly Step[]): void {
  const commands = steps.map(({ command }) => command);
  const result = scene.workspace.executeAll(commands, scene.as(null, on));
  if (result.issues) throw new StoryRefused(inFile(result.issues, steps));
}

/** The draft's targets are raised to those of the plan, and the plan begins to run. */
function agreeOn(file: CompanyFile, scene: Scene, on: string): void {
  const { story } = file;
  const revisions = story.firstDraft.flatMap(({ kpi: id }) => {
    const kpi = file.kpis.find((each) => each.id === id);
    if (!kpi) return [];
    return [
      reviseTarget({
        kpiId: id,
        to: targetOf(kpi.target),
        cause: 'other',
        why: story.firstDraftReason,
      }),
    ];
  });
  const running = scene.workspace.state
    .all(kpis)
    .map(({ id }) => changeKpiStatus({ kpiId: id, to: 'active' }));
  scene.act(null, on, ...revisions, ...running);
}

/** What people agreed with one another on the way, and whether the targets still added up each time. */
function adjust({ story }: CompanyFile, scene: Scene, on: string): readonly CoherenceScene[] {
  const scenes: CoherenceScene[] = [];
  const { cooperation, proposal, coOwned } = story;
  if (cooperation) within(['story', 'cooperation'], () => tellCooperation(scene, cooperation, on));
  if (proposal) {
    within(['story', 'proposal'], () => tellProposal(scene, proposal, on));
    scenes.push(tellCoherence(scene.workspace.state, 'afterProposal'));
  }
  if (coOwned) {
    within(['story', 'coOwned'], () => tellCoOwnership(scene, coOwned, on));
    scenes.push(tellCoherence(scene.workspace.state, 'withCoOwned'));
  }
  return scenes;
}
