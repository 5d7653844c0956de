import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inProject, root } from '../project.mjs';
import { builtFiles } from './fingerprint.mjs';

interface Graph {
  graph: { nodes: Record<string, { data: { root: string; targets?: { build?: { outputs?: string[] } } } }> };
}

const covers = (folder: string, file: string): boolean =>
  new RegExp(`^${folder.replaceAll('*', '[^/]+')}/`, 'u').test(file);

describe('what Nx keeps of a build', () => {
  // What it does not keep is missing wherever it takes a build from its cache instead of building.
  it('is all that a start needs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'commonground-graph-'));
    try {
      const file = join(folder, 'graph.json');
      const env = { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_NO_CLOUD: 'true' };
      const nx = spawnSync(inProject('node_modules', '.bin', 'nx'), ['graph', `--file=${file}`], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      expect([nx.status, nx.stderr]).toEqual([0, '']);
      const { nodes } = (JSON.parse(readFileSync(file, 'utf8')) as Graph).graph;
      const kept = Object.values(nodes).flatMap(({ data }) =>
        (data.targets?.build?.outputs ?? []).map((output) =>
          output.replace('{projectRoot}', data.root).replace('{workspaceRoot}/', ''),
        ),
      );
      expect(builtFiles().length).toBeGreaterThan(8);
      for (const built of builtFiles())
        expect([built, kept.some((folder) => covers(folder, built))]).toEqual([built, true]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
