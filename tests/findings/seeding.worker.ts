import { openFindings } from '../../lib/findings/database.ts';

/** Seeds in a context of its own, which the test kills at some moment. */
const { name, version } = Object.fromEntries(new URLSearchParams(self.location.hash.slice(1)));
if (name && version) {
  const findings = openFindings({
    name,
    version,
    readCsv: async (table) => (await fetch(`/dataset/${table}.csv`)).text(),
  });
  self.postMessage('seeding');
  findings.seed().then(() => self.postMessage('seeded'));
}
