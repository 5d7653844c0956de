import { nodeIsFit } from './node-gate.mjs';

if (nodeIsFit()) {
  const { spawn } = await import('node:child_process');
  const { prepare } = await import('./prepare/index.mjs');
  const { passSignalsTo } = await import('./prepare/tool.mjs');
  const { inProject, root } = await import('./project.mjs');
  const { runCommand } = await import('./run-command.mjs');

  await runCommand(async () => {
    await prepare({ build: true });
    const args = [inProject('apps', 'bench', 'src', 'main.mjs'), ...process.argv.slice(2)];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    const letGo = passSignalsTo(child);
    const code = await new Promise((resolve) => child.once('close', resolve));
    letGo();
    return code ?? 1;
  });
}
