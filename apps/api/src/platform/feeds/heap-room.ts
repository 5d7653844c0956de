import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

/** How much of the heap is in use. Garbage is not, so that it is known anew after each collection of the whole heap. */
@Injectable()
export class HeapRoom implements OnApplicationShutdown {
  private inUse = 0;
  private readonly watcher = new PerformanceObserver((seen) => {
    if (seen.getEntries().some(isOfTheWhole)) this.inUse = getHeapStatistics().used_heap_size;
  });

  constructor() {
    this.watcher.observe({ entryTypes: ['gc'] });
  }

  /** From 0 to 1, of what this process may have; 0 until the heap was collected for the first time. */
  get share(): number {
    return this.inUse / getHeapStatistics().heap_size_limit;
  }

  onApplicationShutdown(): void {
    this.watcher.disconnect();
  }
}

function isOfTheWhole(entry: PerformanceEntry): boolean {
  const { kind } = (entry as { detail?: { kind?: number } }).detail ?? {};
  return kind === constants.NODE_PERFORMANCE_GC_MAJOR;
}
