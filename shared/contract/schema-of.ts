import type { z } from 'zod';

type DeepReadonly<T> = T extends Uint8Array ? T : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/**
 * Ties a schema to a plain type, both ways: a schema that lets through less or more than the type
 * says does not compile. What is inferred from it is the plain, readonly type.
 */
export const schemaOf =
  <T>() =>
  <S extends z.ZodType<T>>(
    schema: [T] extends [DeepReadonly<z.output<S>>] ? S : never,
  ): z.ZodType<T> =>
    schema;

/** Some of an object's parts. What it lets through has no part that is `undefined`: nothing on the bridge has one. */
export const partOf = <T>(schema: z.ZodObject): z.ZodType<Partial<T>> =>
  schema.partial() as unknown as z.ZodType<Partial<T>>;
