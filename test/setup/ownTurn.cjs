// A runner of its own has its files run after those of the other projects, whose tests ask all of both cores. Of
// a browser test half is waiting: two at once take little longer than one.
const { default: TestRunner } = require('jest-runner');

module.exports = class OwnTurn extends TestRunner {};
