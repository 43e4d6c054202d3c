import type { ContestMeasure } from '../model/contest.ts';
import { countKpiProgress } from './count-kpi-progress.ts';
import { countOnTimeCheckIns } from './count-on-time-check-ins.ts';
import { countPoints } from './count-points.ts';
import { countPraisers } from './count-praisers.ts';
import { countPraises } from './count-praises.ts';
import { countTallies } from './count-tallies.ts';
import type { CountedInput } from './counted-input.ts';
import type { Scene } from './scene.ts';

/** How each measure counts. */
export const measures: Readonly<Record<ContestMeasure, (scene: Scene) => readonly CountedInput[]>> =
  {
    praises: countPraises,
    points: countPoints,
    praisers: countPraisers,
    on_time_check_ins: countOnTimeCheckIns,
    kpi_progress: countKpiProgress,
    tally: countTallies,
  };
