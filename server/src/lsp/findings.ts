/** The findings of the open documents, kept until something is different: editors ask often. */
import type { Finding } from '../core/rules/check.ts';

export interface KeptFindings {
  /** What was found under the same id, else what is found now. */
  of(uri: string, id: string, find: () => readonly Finding[]): readonly Finding[];
  forget(uri: string): void;
}

/** Nothing found yet. */
export function createKeptFindings(): KeptFindings {
  const kept = new Map<string, { readonly id: string; readonly findings: readonly Finding[] }>();
  return {
    of: (uri, id, find) => {
      const known = kept.get(uri);
      if (known?.id === id) return known.findings;
      const findings = find();
      kept.set(uri, { id, findings });
      return findings;
    },
    forget: (uri) => {
      kept.delete(uri);
    },
  };
}
