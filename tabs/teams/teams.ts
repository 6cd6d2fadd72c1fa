// One file: nobody gets a token before Teams has answered, nor anything to see without a token.
export { readHost, shakeHands } from './connect.ts';
export { createTokens } from './signIn.ts';
