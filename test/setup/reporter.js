/** Closes the report with one line that a pipeline can read: `N passed, N failed`. */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that could not be read holds tests that did not pass.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    process.on('exit', () => process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`));
  }
}
