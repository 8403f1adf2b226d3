/** The part that is used of a library that brings no types. */
declare module 'punycode.js' {
  const punycode: {
    /** Every label of a domain that is in Punycode, in the letters that it stands for. @throws RangeError for one that is none */
    toUnicode(domain: string): string;
  };
  export default punycode;
}
