type Act = () => void | Promise<void>;

/** Lets things be done one after the other: each at once, unless one before it is not done yet. */
export function inTurn(): (act: Act) => void {
  let last: Promise<void> | undefined;
  return (act) => {
    const doing = last ? last.then(act, act) : act();
    if (!doing) return;
    const done = doing.finally(() => {
      if (last === done) last = undefined;
    });
    last = done;
  };
}
