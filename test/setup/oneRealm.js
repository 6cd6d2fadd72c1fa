// Jest runs a test in a realm of its own, so an error from node itself is no `instanceof Error` there,
// as it is in production. This makes the test's question get the answer that production gets.
import { types } from 'node:util';

const ordinary = Function.prototype[Symbol.hasInstance];

for (const Builtin of [Error, TypeError, RangeError, SyntaxError]) {
  Object.defineProperty(Builtin, Symbol.hasInstance, {
    configurable: true,
    value(candidate) {
      if (ordinary.call(this, candidate)) return true;
      // A class of our own inherits this function and keeps its ordinary answer.
      return (
        this === Builtin && types.isNativeError(candidate) && isKindOf(candidate, Builtin.name)
      );
    },
  });
}

function isKindOf(error, name) {
  for (let kind = Object.getPrototypeOf(error); kind; kind = Object.getPrototypeOf(kind)) {
    if (kind.constructor?.name === name) return true;
  }
  return false;
}
