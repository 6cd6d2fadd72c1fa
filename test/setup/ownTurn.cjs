// A runner of its own has its files run after those of the other projects, whose tests ask all of both cores. Of
// a browser test more than half is waiting: twice as many at once as there are cores cost each other little.
const { default: TestRunner } = require('jest-runner');

/** They take minutes: begun last, one of them would go on alone. */
const long = ({ path }) => /(pageMatrix|cardGallery|mainScreens)\.test\.ts$/.test(path);

module.exports = class OwnTurn extends TestRunner {
  constructor(globalConfig, context) {
    super({ ...globalConfig, maxWorkers: globalConfig.maxWorkers * 2 }, context);
  }

  runTests(tests, ...others) {
    const inOrder = [...tests].sort((one, other) => Number(long(other)) - Number(long(one)));
    return super.runTests(inOrder, ...others);
  }
};
