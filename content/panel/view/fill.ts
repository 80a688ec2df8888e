/** Writes values into a template: `{host}` becomes `values.host`. An unknown name stays as it is. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
