const { tour } = require('./tour.cjs');

tour({
  core: require('@kpikit/core'),
  alignment: require('@kpikit/alignment'),
  cadence: require('@kpikit/cadence'),
  rewards: require('@kpikit/rewards'),
  smart: require('@kpikit/smart-rules'),
});
console.log('ok');
