/** Writes docs/deviations.md anew: `npm run deviations`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviationReport } from './support/deviation-report.ts';

const report = deviationReport();
if (report === null) {
  console.error('The adopted texts are absent: the report stays as it is.');
  process.exitCode = 1;
} else {
  const path = join(import.meta.dirname, '..', '..', 'docs', 'deviations.md');
  writeFileSync(path, report);
  console.log(report);
}
