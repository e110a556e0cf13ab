import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * Bundles a module so that it is not run until its default export, a function, is first used. compromise unpacks its
 * dictionary while it is imported, a tenth of a second that every woken background would pay; a service worker may not
 * import later on. The module's CommonJS build is put into a function, because one that is bundled as such runs at once.
 *
 * `methods`: those of the default export that are used.
 */
export const lazily = (module: string, methods: readonly string[]): Plugin => {
  const id = `\0lazily ${module}`;
  return {
    name: 'lazily',
    enforce: 'pre',
    resolveId: (source) => (source === module ? id : null),
    load: (loaded) => (loaded === id ? lazyModule(module, methods) : null),
  };
};

const lazyModule = (module: string, methods: readonly string[]): string => {
  const code = readFileSync(createRequire(import.meta.url).resolve(module), 'utf8');
  const delegates = methods.map((method) => `${method}: (...given) => whole().${method}(...given)`);
  return `
    const run = (module, exports) => {${code}
    };
    let made;
    const whole = () => {
      if (!made) {
        const module = { exports: {} };
        run(module, module.exports);
        made = module.exports;
      }
      return made;
    };
    export default Object.assign((...given) => whole()(...given), { ${delegates.join(', ')} });`;
};
