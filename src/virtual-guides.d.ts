declare module 'virtual:rahnuma/guides' {
  export const guides: ReadonlyMap<string, import('./model/loadable-guide.js').LoadableGuide>;
}
