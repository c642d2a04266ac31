import 'fake-indexeddb/auto';
import { describe, test } from 'vitest';
import { createIdbRepository } from '../../utils/store/idb-repository.ts';
import { createConnection } from '../../utils/store/open.ts';
import { repositoryCases } from './repository-suite.ts';

describe('the idb repository', () => {
  let opened = 0;
  test.each(repositoryCases)('$name', ({ run }) =>
    run(() =>
      Promise.resolve(
        createIdbRepository({
          nowMs: Date.now,
          connection: createConnection({ name: `library-${String(opened++)}` }),
        }),
      ),
    ),
  );
});
