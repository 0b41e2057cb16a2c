/** Style sheets come into the bundle as texts. */
declare module '*.css' {
  const text: string;
  export default text;
}
