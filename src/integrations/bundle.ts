import { rolldown } from 'rolldown';
import { siteModule } from '../site/site-module.ts';

/** A module and all that it imports → one minified script. `virtual` may give the text of modules that are no files. */
export async function bundled(
  input: string,
  virtual: (id: string) => string | undefined = () => undefined,
): Promise<string> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    transform: { define: { 'import.meta.env.SSR': 'false' } },
    // What the site is called stands in the code as if it were typed there.
    optimization: { inlineConst: { mode: 'all' } },
    treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
    plugins: [
      {
        name: 'virtual-modules',
        resolveId: (id) => (virtual(id) === undefined ? null : id),
        load: (id) => virtual(id) ?? siteModule(id) ?? null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return output[0].code;
}
