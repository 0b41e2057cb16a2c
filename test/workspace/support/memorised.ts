/** The analyser of the product, for tests that have it read the same few texts over and over. */
import type { Analyser } from '../../../server/src/core/analyse.ts';
import type { ResolutionModel } from '../../../server/src/core/model/model.ts';
import { analyser } from '../../support/analyser.ts';

/** Reads each text once for a hint: models are never changed, so they may be shared. */
export function memorised(): Analyser {
  const models = new Map<string, ResolutionModel>();
  return {
    ...analyser,
    analyse: (source, hint) => {
      const key = JSON.stringify([source, hint]);
      const model = models.get(key) ?? analyser.analyse(source, hint);
      models.set(key, model);
      return model;
    },
  };
}
