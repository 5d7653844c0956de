declare module '~icons/tabler/*' {
  const component: ReturnType<typeof import('./icon.js').icon>;
  export default component;
}
