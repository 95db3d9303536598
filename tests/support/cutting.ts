/** The same thing, of which these methods call `cut` before they begin and when they are done: it may throw, as a power cut would. */
export function cutting<T extends object>(whole: T, names: readonly string[], cut: () => void): T {
  return new Proxy(whole, {
    get: (target, name) => {
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== 'function') return own;
      if (!names.includes(String(name))) return own.bind(target);
      return async (...args: unknown[]) => {
        cut();
        const done = await own.apply(target, args);
        cut();
        return done;
      };
    },
  });
}
