/** Runs in a browser's page: the repository suite against that browser's own IndexedDB. */
import type { ClippingId } from '../../../utils/clippings/clipping.ts';
import { operationsOf } from '../../../utils/clippings/operations.ts';
import type { TagUse } from '../../../utils/clippings/repository.ts';
import { createIdbRepository } from '../../../utils/store/idb-repository.ts';
import { createConnection } from '../../../utils/store/open.ts';
import { repositoryCases } from '../../store/repository-suite.ts';
import { failingAt, value } from '../../store/suite-checks.ts';
import { createVersionOne } from '../../store/version-one.ts';

export interface RepositoryCases {
  /** Resolves where the case holds, rejects with what does not. Every call has databases of its own. */
  readonly run: (name: string) => Promise<void>;
  /**
   * Makes a library of version 1, opens it with today's code, and says what is in it then. With `stopAt`, a first
   * opening is broken off at its nth write.
   */
  readonly upgrade: (stopAt: number | null) => Promise<UpgradeReport>;
}

export interface UpgradeReport {
  /** Whether the opening that was broken off failed; false where none was. */
  readonly failed: boolean;
  readonly clippings: number;
  /** Of the clipping that was worked on, those in the trash and in drafts not counted. */
  readonly operations: number;
  readonly tags: readonly TagUse[];
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

  async upgrade(stopAt) {
    opened++;
    const name = `version-1-${String(opened)}`;
    const { reviewed } = await createVersionOne(name, 150);
    const openAgain = () => createIdbRepository({ nowMs: Date.now, connection: createConnection({ name }) });
    const broken = stopAt === null ? null : await failingAt(stopAt, () => openAgain().count({ type: 'all' }));
    const repository = openAgain();
    const clipping = value(await repository.get(reviewed as ClippingId));
    return {
      failed: broken?.ok === false,
      clippings: value(await repository.count({ type: 'all' })),
      operations: clipping === null ? 0 : operationsOf(clipping).length,
      tags: value(await repository.tags()),
    };
  },
};

Object.assign(globalThis, { repositoryCases: suite });
