import { isProseComponent, proseComponents } from '../../schemas/prose-components.ts';
import { toJsonSchema } from '../../schemas/json-schema.ts';
import type { Content } from '../content.ts';
import { type Problem, suggestion } from '../problem.ts';
import type { ProseElement } from '../prose.ts';

const names = Object.keys(proseComponents);

/** Prose uses only the components there are, with the attributes they have. */
export function knownComponents({ prose }: Content): Problem[] {
  return prose.flatMap(({ file, elements }) => elements.flatMap((element) => problemsOf(element, file)));
}

function problemsOf(element: ProseElement, file: string): Problem[] {
  const at = { file, line: element.line };
  if (!isProseComponent(element.name)) {
    return [
      {
        ...at,
        found: `It uses the component "<${element.name}>", which does not exist.`,
        todo: suggestion(element.name, names, 'Use one of the known components, or plain Markdown.'),
        known: names,
      },
    ];
  }
  const { properties = {}, required } = toJsonSchema(proseComponents[element.name].attributes);
  const known = Object.keys(properties);
  const needed = Array.isArray(required) ? required.map(String) : [];
  const unknown = Object.keys(element.attributes).filter((name) => !known.includes(name));
  const missing = needed.filter((name) => (element.attributes[name] ?? '').trim() === '');
  const wrong = Object.entries(element.attributes).flatMap(([name, value]) => {
    const { const: only, enum: several } = properties[name] ?? {};
    const values = (several ?? (only === undefined ? [] : [only])).map(String);
    return values.length > 0 && !values.includes(value) ? [{ name, value, values }] : [];
  });
  return [
    ...unknown.map((name) => ({
      ...at,
      found: `<${element.name}> has an attribute "${name}", which it does not know.`,
      todo: suggestion(name, known, 'Take it out.'),
      known,
    })),
    ...missing.map((name) => ({
      ...at,
      found: `<${element.name}> has no "${name}".`,
      todo: `Write <${element.name} ${name}="…">.`,
    })),
    ...wrong.map(({ name, value, values }) => ({
      ...at,
      found: `<${element.name}> has "${name}" set to "${value}".`,
      todo: suggestion(value, values, 'Use one of the known values.'),
      known: values,
    })),
  ];
}
