/**
 * Stops the shared product as Ctrl-C does. What it leaves behind fails the run.
 */
export default async function tearDown() {
  const {
    __product: product,
    __started: started,
    __tidy: tidy,
  } = /** @type {{ __product?: import('./running-product.mjs').RunningProduct, __started?: Promise<boolean>, __tidy?: () => void }} */ (
    globalThis
  );
  if (product === undefined) return;
  // The specs have said why it never began, and nothing is left of it.
  if (!(await started)) return tidy?.();
  const { left } = await product.interrupt();
  await product.heardOut();
  const said = product.output;
  if (left.length > 0) await product.kill();
  tidy?.();
  if (left.length > 0) {
    throw new Error(
      `Ctrl-C left processes behind:\n${left.map(({ pid, command }) => `  ${pid} ${command}`).join('\n')}`,
    );
  }
  if (!said.includes('Everything is kept.'))
    throw new Error(`The product did not stop in order. It said:\n${said}`);
}
