import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, endSession, type Session, startSession, type Tested } from './launch.ts';

export { BROWSERS, endSession, type Session, startSession, type Tested } from './launch.ts';

/** The same tests in each browser, in one session of it. */
export const inEveryBrowser = (tests: (session: () => Session, tested: Tested) => void): void => {
  describe.each(BROWSERS)('$name', (tested) => {
    let session: Session | undefined;
    beforeAll(async () => {
      session = await startSession(tested);
    });
    afterAll(async () => {
      if (session) await endSession(session);
    });
    tests(() => {
      if (!session) throw new Error('The browser did not start.');
      return session;
    }, tested);
  });
};
