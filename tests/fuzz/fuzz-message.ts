export type FuzzMessage =
  | { readonly kind: 'begins'; readonly seed: number; readonly name: string }
  | {
      readonly kind: 'ends';
      readonly seed: number;
      /** `read`, or the kind of the error. */
      readonly outcome: string;
      readonly faults: readonly string[];
      readonly ms: number;
    };
