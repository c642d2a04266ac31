/** What a page's main thread did, task by task, from the browser's own trace and its CPU profile. */
import type { Page } from 'playwright';

export interface Task {
  /** Milliseconds of CPU: a busy machine makes a task wait, not longer. */
  readonly cpuMs: number;
  /** Profile samples taken in it that were in the content script, and how many of those in Readability. */
  readonly ownSamples: number;
  readonly readabilitySamples: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler'];
const SCRIPT = 'content-scripts/article.js';
/** Readability's entry calls it, and nothing else has a method of that name. */
const READABILITY = '_grabArticle';

/** Traces while `work` runs; the tasks of the thread the content script runs on, in order. */
export async function traceTasks(page: Page, work: () => Promise<void>): Promise<Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as readonly unknown[] as readonly TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return tasksOf(events);
}

/** The part of the trace event format that is read; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

interface Sample {
  readonly at: number;
  readonly isReadability: boolean;
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const profiles = events.filter(({ name }) => name === 'Profile');
  for (const profile of profiles) {
    const samples = scriptSamples(events, profile);
    if (samples.length === 0) continue;
    return events
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === profile.pid && tid === profile.tid)
      .toSorted((a, b) => a.ts - b.ts)
      .map(({ ts, dur = 0, tdur = 0 }) => {
        const inside = samples.filter(({ at }) => at >= ts && at <= ts + dur);
        return {
          cpuMs: tdur / 1000,
          ownSamples: inside.length,
          readabilitySamples: inside.filter(({ isReadability }) => isReadability).length,
        };
      });
  }
  throw new Error('the content script did not run');
}

/** The samples of one profile that were taken in the content script. */
function scriptSamples(events: readonly TraceEvent[], profile: TraceEvent): Sample[] {
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let at = profile.args.data?.startTime ?? profile.ts;
  const chunks = events.filter(
    ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
  );
  for (const { args } of chunks.toSorted((a, b) => a.ts - b.ts)) {
    for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    const deltas = args.data?.timeDeltas ?? [];
    for (const [index, id] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      at += deltas[index] ?? 0;
      const stack = [...stackOf(nodes, id)];
      if (!stack.some(({ callFrame }) => callFrame.url?.endsWith(SCRIPT) === true)) continue;
      const entry = stack.findIndex(({ callFrame }) => callFrame.functionName === 'parse');
      samples.push({ at, isReadability: entry >= 0 && holdsReadability(nodes, stack[entry]) });
    }
  }
  return samples;
}

function* stackOf(nodes: ReadonlyMap<number, ProfileNode>, id: number): Generator<ProfileNode> {
  for (let node = nodes.get(id); node; node = nodes.get(node.parent ?? -1)) yield node;
}

/** Whether a frame called `parse` is Readability's: the one that grabs the article. */
function holdsReadability(nodes: ReadonlyMap<number, ProfileNode>, frame: ProfileNode | undefined): boolean {
  return [...nodes.values()].some(
    ({ parent, callFrame }) => parent === frame?.id && callFrame.functionName === READABILITY,
  );
}
