// Addresses of files: one spelling for each, whatever the editor sends.

/**
 * Brings an address into the form in which addresses are compared: the drive letter of a Windows path in lower case,
 * every part percent-encoded alike, no slash at the end.
 */
export function normalUri(uri: string): string {
  const match = /^([a-z][a-z\d+.-]*:)(\/\/[^/]*)?(.*)$/is.exec(uri);
  if (!match) return uri;
  const [, scheme = '', authority = '', path = ''] = match;
  const plain = path
    .split('/')
    .map(part => encodeURIComponent(decode(part)))
    .join('/')
    .replace(/^\/([A-Za-z])%3A/, (_, letter: string) => `/${letter.toLowerCase()}%3A`);
  return `${scheme}${authority}${plain.replace(/\/$/, '')}`;
}

/** The path of an address below a folder's, decoded; undefined for one that lies elsewhere. */
export function pathBelow(root: string, uri: string): string | undefined {
  const normal = normalUri(uri);
  if (normal === root) return '';
  return normal.startsWith(`${root}/`)
    ? normal
        .slice(root.length + 1)
        .split('/')
        .map(decode)
        .join('/')
    : undefined;
}

export function uriBelow(root: string, path: string): string {
  return path === '' ? root : `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
