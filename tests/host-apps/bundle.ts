import { readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { compile } from 'svelte/compiler';
import { bundledElement } from '../../src/embed/build/embed-script.ts';

/** The name of an application of a host → its script in one file, as its own build would make it while it is developed. */
export async function hostApp(name: string): Promise<string> {
  writeFileSync('embed/element.js', await bundledElement('src/embed/host/element.ts'));
  const bundle = await rolldown({
    input: `tests/host-apps/${name}.ts`,
    platform: 'browser',
    transform: {
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
    },
    plugins: [
      {
        name: 'svelte',
        // Its name ends in .txt, since Astro’s checker wants an integration for every .svelte.
        load: (id) =>
          id.endsWith('.svelte.txt')
            ? { code: compile(readFileSync(id, 'utf8'), { dev: false }).js.code, moduleType: 'js' }
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
