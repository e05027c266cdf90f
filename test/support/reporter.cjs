// Mocha's spec reporter, ending with the plain line that build servers count: "N passed, N failed".
const { reporters, Runner } = require('mocha');

class PlainTotal extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const skipped = pending > 0 ? `, ${pending} skipped` : '';
      process.stdout.write(`${passes} passed, ${failures} failed${skipped}\n`);
    });
  }
}

module.exports = PlainTotal;
