// Jest knows no number of workers per project: this runner takes its files one after another,
// after those of the other projects, so that two browsers do not fight for the same two cores.
const { default: TestRunner } = require('jest-runner');

module.exports = class OneByOne extends TestRunner {
  isSerial = true;
};
