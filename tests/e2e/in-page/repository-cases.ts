/** Runs in a browser's page: the repository suite against that browser's own IndexedDB. */
import { createIdbRepository } from '../../../utils/store/idb-repository.ts';
import { createConnection } from '../../../utils/store/open.ts';
import { repositoryCases } from '../../store/repository-suite.ts';

export interface RepositoryCases {
  /** Resolves where the case holds, rejects with what does not. Every call has databases of its own. */
  readonly run: (name: string) => Promise<void>;
}

let opened = 0;

const suite: RepositoryCases = {
  async run(name) {
    const found = repositoryCases.find((one) => one.name === name);
    if (!found) throw new Error(`no such case: ${name}`);
    await found.run(() => {
      opened++;
      const connection = createConnection({ name: `${name}-${String(opened)}` });
      return Promise.resolve(createIdbRepository({ nowMs: Date.now, connection }));
    });
  },
};

Object.assign(globalThis, { repositoryCases: suite });
