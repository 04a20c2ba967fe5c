/** Which keys a shape knows: what a mistyped one may have been meant to be. */
import type { z } from 'astro/zod';

/** The keys a shape has at a path, through optional, default and array wrappers. */
export function keysAt(shape: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner = unwrap(shape);
  for (const key of path)
    inner = unwrap(typeof key === 'number' ? inner.def?.element : inner.def?.shape?.[key as string]);
  return Object.keys(inner?.def?.shape ?? {});
}

interface Wrapped {
  def?: {
    innerType?: Wrapped;
    in?: Wrapped;
    element?: Wrapped;
    shape?: Record<string, Wrapped>;
    options?: Wrapped[];
  };
}

function unwrap(shape: unknown): Wrapped {
  let inner = (shape ?? {}) as Wrapped;
  while (inner.def?.innerType ?? inner.def?.in) inner = (inner.def?.innerType ?? inner.def?.in)!;
  // Of a choice, the one that has keys: a word has none.
  const group = inner.def?.options?.map(unwrap).find((option) => option.def?.shape);
  return group ?? inner;
}
