declare module 'pdfmake' {
  interface FontFiles {
    readonly normal: string;
    readonly bold: string;
  }

  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, FontFiles>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    /** Takes the definition over: it is changed and cannot be used again. */
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  }

  const pdfmake: Pdfmake;
  export = pdfmake;
}
