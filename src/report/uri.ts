// A file's path as part of a URI.

/** Percent-encoded, `/` between the parts. A path of Windows with a drive becomes absolute. */
export function relativeUri(path: string): string {
  const encoded = path.split('/').map(segment).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Half a surrogate pair, which no encoding knows, becomes U+FFFD. */
function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
