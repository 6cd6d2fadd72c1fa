// A runner of its own has its files run after those of the other projects, whose tests ask all of both cores. Of
// a browser test half is waiting: two at once take little longer than one.
const { default: TestRunner } = require('jest-runner');

/** They take minutes: begun last, one of them would go on alone. */
const long = ({ path }) => /(pageMatrix|cardGallery)\.test\.ts$/.test(path);

module.exports = class OwnTurn extends TestRunner {
  runTests(tests, ...others) {
    const inOrder = [...tests].sort((one, other) => Number(long(other)) - Number(long(one)));
    return super.runTests(inOrder, ...others);
  }
};
