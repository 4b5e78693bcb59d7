declare module 'citeproc' {
  const CSL: {
    readonly Engine: new (
      sys: {
        retrieveLocale(language: string): string;
        retrieveItem(id: string): unknown;
      },
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => {
      updateItems(ids: readonly string[]): void;
      makeBibliography(): [unknown, readonly string[]];
    };
  };
  export default CSL;
}
