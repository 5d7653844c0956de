/** Keeps cookies where there is no browser to do it. */
export interface CookieJar {
  /** Value of the Cookie header, empty when there is nothing to send. */
  read(): string;
  /** Takes the Set-Cookie lines of an answer. */
  keep(lines: readonly string[]): void;
}

/** A jar for one origin. Attributes are ignored, but a cookie that is expired by the server goes. */
export function memoryCookies(): CookieJar {
  const jar = new Map<string, string>();
  return {
    read: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    keep(lines) {
      for (const line of lines) {
        const [pair = '', ...attributes] = line.split(';');
        const at = pair.indexOf('=');
        if (at < 1) continue;
        const name = pair.slice(0, at).trim();
        const gone = attributes.some((text) =>
          /^\s*(max-age=(0|-\d+)|expires=thu, 01 jan 1970.*)$/iu.test(text),
        );
        if (gone) jar.delete(name);
        else jar.set(name, pair.slice(at + 1).trim());
      }
    },
  };
}
