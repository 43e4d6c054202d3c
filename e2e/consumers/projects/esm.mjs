import * as alignment from '@kpikit/alignment';
import * as cadence from '@kpikit/cadence';
import * as core from '@kpikit/core';
import * as rewards from '@kpikit/rewards';
import * as smart from '@kpikit/smart-rules';
import { tour } from './tour.cjs';

tour({ core, alignment, cadence, rewards, smart });
console.log('ok');
